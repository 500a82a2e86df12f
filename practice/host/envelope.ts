import { z } from "zod";

/**
 * The envelope in which office.js and its host talk: JSON strings over postMessage.
 *
 * `_messageType` is 0 for a request and 1 for a response; `_actionType` 0 invokes, 1 registers for
 * an event, 2 unregisters; `_responseType` is 0 for an answer, found by its `_correlationId`, and 1
 * for an event, found by its `_actionName`. Seen in @microsoft/office-js 1.1.110.
 */
const requestSchema = z.looseObject({
  _messageType: z.literal(0),
  _actionName: z.string(),
  _conversationId: z.string(),
  _correlationId: z.number().int(),
  _actionType: z.union([z.literal(0), z.literal(1), z.literal(2)]),
  _data: z.unknown().optional(),
});

type ActionType = "invoke" | "register-event" | "unregister-event";

const actionTypes: readonly ActionType[] = ["invoke", "register-event", "unregister-event"];

/** A request from the add-in's window. `data` is whatever came: the receiver parses it. */
export interface Request {
  readonly action: string;
  readonly type: ActionType;
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

/** Reads one message. Null for whatever is not a request of office.js. */
export function parseRequest(message: unknown): Request | null {
  if (typeof message !== "string") return null;
  const parsed = requestSchema.safeParse(parseJson(message));
  if (!parsed.success) return null;
  const type = actionTypes[parsed.data._actionType];
  if (type === undefined) return null;
  return {
    action: parsed.data._actionName,
    type,
    conversationId: parsed.data._conversationId,
    correlationId: parsed.data._correlationId,
    data: parsed.data._data,
  };
}

/** Transport errors: office.js calls nobody back when one arrives without data. */
export type TransportError = "none" | "cannot-handle";

/** The answer to one request. */
export function answerTo(
  request: Request,
  data: unknown,
  options: { readonly origin: string; readonly error?: TransportError },
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request.action,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: options.origin,
    _data: data ?? null,
    _errorCode: options.error === "cannot-handle" ? -2 : 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

/** An event for whoever registered for it. office.js looks at the name only. */
export function eventMessage(
  event: string,
  data: unknown,
  options: { readonly origin: string; readonly conversationId: string },
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: event,
    _conversationId: options.conversationId,
    _correlationId: -1,
    _origin: options.origin,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
