/** Every question that a page of the desk asks: what it sends, and what it gets back. */
import { z } from "zod";
import type { AskMail } from "../asking/ask-mail.ts";
import type { DraftLine, DraftView } from "../drafts/draft-view.ts";
import { ACT_NAMES } from "../protocol/acts.ts";
import type { DeskProtocol } from "../protocol/protocol-view.ts";
import type { ChangesView } from "../publishing/changes-view.ts";
import type { TodayView } from "../today/today.ts";

const id = z.string().max(60);
const version = z.string().max(64);
const text = z.string().max(4000);
const day = z.string().max(20);
const act = z.strictObject({
  name: z.enum(ACT_NAMES),
  names: z.array(text).max(3),
  options: z.record(z.string(), z.union([text, z.literal(true)])),
});
const decision = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("as-printed") }),
  z.strictObject({ kind: z.literal("other"), value: text, reason: text }),
  z.strictObject({ kind: z.literal("nothing"), reason: text }),
  z.strictObject({ kind: z.literal("ask") }),
  z.strictObject({ kind: z.literal("undo") }),
]);

export type DraftDecision = z.infer<typeof decision>;

/** What each call sends. */
export const callSchemas = {
  today: z.strictObject({}),
  check: z.strictObject({}),
  protocol: z.strictObject({ id }),
  act: z.strictObject({ id, version, acts: z.array(act).min(1).max(40) }),
  "ask-mail": z.strictObject({ id }),
  "note-asked": z.strictObject({ id }),
  drafts: z.strictObject({}),
  "read-file": z.strictObject({
    name: z.string().max(300),
    /** The bytes of the file, as base64. */
    bytes: z.string(),
    /** What the draft is called; empty: after the municipality. */
    id: z.string().max(60),
  }),
  draft: z.strictObject({ id }),
  "decide-fact": z.strictObject({ id, version, fact: text, decision }),
  "publish-draft": z.strictObject({ id, version, by: text, on: day }),
  "drop-draft": z.strictObject({ id, version }),
  changes: z.strictObject({}),
  "write-changes": z.strictObject({ version }),
} as const;

export type DeskCallName = keyof typeof callSchemas;
export type Sent<Name extends DeskCallName> = z.infer<(typeof callSchemas)[Name]>;

/** Sentences about what was done. */
interface Done {
  readonly said: readonly string[];
}

/** What each call gets back when it is not refused. */
export interface Answers {
  readonly today: TodayView;
  readonly check: { readonly errors: readonly string[] };
  readonly protocol: DeskProtocol;
  readonly act: Done;
  readonly "ask-mail": AskMail & {
    readonly receiver: string;
    readonly version: string;
    readonly askedOn: string | null;
  };
  readonly "note-asked": Done;
  readonly drafts: { readonly drafts: readonly DraftLine[] };
  readonly "read-file": { readonly id: string };
  readonly draft: DraftView;
  readonly "decide-fact": DraftView;
  readonly "publish-draft": Done;
  readonly "drop-draft": Done;
  readonly changes: ChangesView;
  readonly "write-changes": Done;
}

/** `refused` holds Dutch sentences for the reader; nothing was changed then. */
export type Reply<Name extends DeskCallName> =
  | { readonly ok: true; readonly value: Answers[Name] }
  | { readonly ok: false; readonly refused: readonly string[] };
