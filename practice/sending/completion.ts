import { z } from "zod";

/** What a handler may say to Outlook when it is done with a mail. */
export interface CompletedOptions {
  readonly allowEvent?: boolean | undefined;
  readonly errorMessage?: string | undefined;
  readonly errorMessageMarkdown?: string | undefined;
  readonly cancelLabel?: string | undefined;
  readonly commandId?: string | undefined;
  readonly contextData?: unknown;
  readonly sendModeOverride?: string | undefined;
}

/** How a run of a handler ended: it answered, or Office.js found no function of that name. */
export type Completion =
  { readonly kind: "completed"; readonly options: CompletedOptions } | { readonly kind: "not-run" };

const messageSchema = z.looseObject({
  0: z.string(),
  1: z.number().int(),
  2: z.string(),
  DdaMethod: z.looseObject({ DispatchId: z.literal(94) }),
});

// A wrong type is as good as absent: Outlook does not act on it.
const optionsSchema = z.object({
  allowEvent: z.boolean().optional().catch(undefined),
  errorMessage: z.string().optional().catch(undefined),
  errorMessageMarkdown: z.string().optional().catch(undefined),
  cancelLabel: z.string().optional().catch(undefined),
  commandId: z.string().optional().catch(undefined),
  contextData: z.unknown().optional(),
  sendModeOverride: z.string().optional().catch(undefined),
});
const eventSchema = z.looseObject({ completedContext: z.unknown().optional() });

/**
 * Reads what `event.completed` sends. Null for any other message, and for another run than
 * `instanceId`. What Outlook does without `allowEvent` is not documented: here it is no leave to send.
 */
export function parseCompletion(data: unknown, instanceId: string): Completion | null {
  const message = messageSchema.safeParse(data);
  if (!message.success || message.data[0] !== instanceId) return null;
  if (message.data[1] !== 0) return { kind: "not-run" };
  const event = eventSchema.safeParse(parseJson(message.data[2]));
  const options = optionsSchema.safeParse(event.data?.completedContext ?? {});
  return { kind: "completed", options: options.data ?? {} };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
