import type { z } from "zod";
import {
  addressFields,
  type HtmlTools,
  type MessageItem,
  type AddressField,
} from "../mail/message-item.ts";

/** Who sits at this Outlook. */
export interface User {
  readonly name: string;
  readonly address: string;
}

/** All that calls can read or change: the mail, and what the add-in keeps in the mailbox. */
export interface Mailbox {
  readonly item: MessageItem;
  /** Roaming settings: each value is JSON text, as office.js sends it. */
  readonly roaming: Readonly<Record<string, string>>;
  readonly user: User;
}

/** Office.js error codes, as far as this Outlook answers with them. */
export const errorCodes = {
  format: 9002,
  invalidAttachmentId: 9003,
  attachmentToDeleteDoesNotExist: 9008,
  general: 9020,
  duplicateNotification: 9023,
  notificationNotFound: 9024,
  itemNotSaved: 9046,
  keyNotFound: 9050,
  sessionDataTooLong: 9051,
} as const;

/** The calls by the names that add-in code uses. `start-up` is what Office.onReady waits for. */
export const callNames = [
  "start-up",
  "to.getAsync",
  "to.setAsync",
  "to.addAsync",
  "cc.getAsync",
  "cc.setAsync",
  "cc.addAsync",
  "bcc.getAsync",
  "bcc.setAsync",
  "bcc.addAsync",
  "subject.getAsync",
  "subject.setAsync",
  "body.getTypeAsync",
  "body.getAsync",
  "body.setAsync",
  "body.prependAsync",
  "body.setSignatureAsync",
  "addFileAttachmentFromBase64Async",
  "getAttachmentsAsync",
  "getAttachmentContentAsync",
  "removeAttachmentAsync",
  "saveAsync",
  "getItemIdAsync",
  "getComposeTypeAsync",
  "from.getAsync",
  "getInitializationContextAsync",
  "isClientSignatureEnabledAsync",
  "disableClientSignatureAsync",
  "loadCustomPropertiesAsync",
  "customProperties.saveAsync",
  "notificationMessages.addAsync",
  "notificationMessages.getAllAsync",
  "notificationMessages.replaceAsync",
  "notificationMessages.removeAsync",
  "sessionData.setAsync",
  "sessionData.getAsync",
  "sessionData.getAllAsync",
  "sessionData.clearAsync",
  "sessionData.removeAsync",
  "roamingSettings.saveAsync",
  "displayNewMessageFormAsync",
] as const;
export type CallName = (typeof callNames)[number];

/** A call after it ran: the mailbox as it is now, and what Outlook answers. */
export interface Outcome {
  readonly mailbox: Mailbox;
  readonly answer: Answer;
  /** A mail that opens in a window of its own. */
  readonly opens?: MessageItem;
}

export type Answer =
  | { readonly ok: true; readonly value?: unknown }
  /** Nothing travels, not even null. */
  | { readonly ok: true; readonly withoutValue: true }
  | { readonly ok: false; readonly errorCode: number };

/** A call, ready to run. */
export interface Call {
  readonly name: CallName;
  readonly effect: "read" | "write";
  run(mailbox: Mailbox, tools: HtmlTools): Outcome;
}

/** One row of a table: how its parameters look, and the call they make. */
export type Row = (apiParams: unknown) => Call | null;

export function row<S extends z.ZodType>(
  schema: S,
  name: CallName | ((given: z.output<S>) => CallName),
  effect: Call["effect"],
  run: (mailbox: Mailbox, given: z.output<S>, tools: HtmlTools) => Outcome,
): Row {
  return (apiParams) => {
    const parsed = schema.safeParse(apiParams);
    if (!parsed.success) return null;
    return {
      name: typeof name === "string" ? name : name(parsed.data),
      effect,
      run: (mailbox, tools) => run(mailbox, parsed.data, tools),
    };
  };
}

/** Calls by the number that office.js sends. */
export type Rows = Readonly<Record<number, Row>>;

export const coercionOf = (code: 0 | 3) => (code === 3 ? "html" : "text");
export const fieldOf = (code: number): AddressField => addressFields[code] ?? "to";

export const done = (mailbox: Mailbox, value?: unknown): Outcome => ({
  mailbox,
  answer: { ok: true, value },
});
export const refused = (mailbox: Mailbox, errorCode: number): Outcome => ({
  mailbox,
  answer: { ok: false, errorCode },
});
export const withItem = (
  mailbox: Mailbox,
  change: Partial<MessageItem>,
  value?: unknown,
): Outcome => done({ ...mailbox, item: { ...mailbox.item, ...change } }, value);
