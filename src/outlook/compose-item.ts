import type { Person } from "../core/base/person.ts";
import type { Result } from "../core/base/result.ts";

/**
 * Why a call to Outlook failed. Never holds what was sent or answered.
 *
 * - `office-failed`: Outlook reported a failure; `code` is its error code, null when it gave none.
 * - `office-threw`: the library refused the call before it reached Outlook.
 * - `office-silent`: no answer within `limitMs`. The act may still take effect later.
 * - `office-wrong-shape`: Outlook answered "succeeded" with a value that cannot be right.
 * - `office-missing`: this Outlook does not have the call.
 * - `office-no-item`: no message is being composed any more.
 */
export type OfficeError =
  | { readonly kind: "office-failed"; readonly code: number | null }
  | { readonly kind: "office-threw" }
  | { readonly kind: "office-silent"; readonly limitMs: number }
  | { readonly kind: "office-wrong-shape" }
  | { readonly kind: "office-missing" }
  | { readonly kind: "office-no-item" };

export type OfficeResult<T> = Result<T, OfficeError>;

/** The result of an act without a value: done, as far as Outlook says. */
export type OfficeDone = OfficeResult<null>;

export type RecipientField = "to" | "cc" | "bcc";

export const recipientFields: readonly RecipientField[] = ["to", "cc", "bcc"];

/** A resolved recipient. Add-ins do not see text that is typed but not resolved. */
export interface Recipient extends Person {
  /** A distribution list, where Outlook recognises one; others look like persons. */
  readonly isList: boolean;
}

/** An attachment as Outlook lists it. Its reported size is left out: it proves nothing. */
export interface ItemAttachment {
  readonly id: string;
  readonly name: string;
  readonly kind: "file" | "item" | "cloud";
  /** A picture inside the text, such as a logo in a signature. */
  readonly inline: boolean;
}

/** A mail to open in a new window. It must not hold anything about a client. */
export interface MailToOpen {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** One entry for each paragraph. */
  readonly paragraphs: readonly string[];
}

export type ComposeType = "new-mail" | "reply" | "forward";

/** As `Office.CoercionType` names them. */
export type BodyFormat = "html" | "text";

/**
 * Reads the message being composed, for the pane and the guard.
 *
 * Every call answers with a result within a time limit, and never throws. What Outlook does not
 * tell is an error, never an empty list or text.
 */
export interface MessageReader {
  recipients(field: RecipientField): Promise<OfficeResult<readonly Recipient[]>>;
  subject(): Promise<OfficeResult<string>>;
  /** The account that sends it (Mailbox 1.7). */
  from(): Promise<OfficeResult<Person>>;
  body(format: BodyFormat): Promise<OfficeResult<string>>;
  attachments(): Promise<OfficeResult<readonly ItemAttachment[]>>;
  attachmentBytes(id: string): Promise<OfficeResult<Uint8Array>>;

  /** Session data last as long as the compose window. Null when the key is absent. */
  sessionValue(key: string): Promise<OfficeResult<string | null>>;
  /** Custom properties stay with the draft and are not sent along. Null when absent. */
  customProperty(name: string): Promise<OfficeResult<string | null>>;
}

/**
 * Reads and changes the message being composed.
 *
 * Acts answer as readings do. "Succeeded" means that Outlook said so; reading back shows whether it
 * is true.
 */
export interface ComposeItem extends MessageReader {
  composeType(): Promise<OfficeResult<ComposeType>>;
  /** Null on a mail that belongs to no conversation yet. */
  conversationId(): OfficeResult<string | null>;
  /** The mail that this one answers; null on a mail that answers none (Mailbox 1.14). */
  inReplyTo(): OfficeResult<string | null>;
  /** Null on a mail that was never saved. */
  itemId(): Promise<OfficeResult<string | null>>;
  bodyFormat(): Promise<OfficeResult<BodyFormat>>;
  /** The context passed by whoever opened the pane. Null when there is none. */
  initializationContext(): Promise<OfficeResult<string | null>>;

  /** Replaces all recipients of the field. At most 100. */
  setRecipients(field: RecipientField, people: readonly Person[]): Promise<OfficeDone>;
  setSubject(subject: string): Promise<OfficeDone>;

  /** Inserts content above the existing body, signature included. */
  prependBody(content: string, format: BodyFormat): Promise<OfficeDone>;
  setBody(content: string, format: BodyFormat): Promise<OfficeDone>;

  /** Answers with the new attachment's id. */
  attach(name: string, bytes: Uint8Array): Promise<OfficeResult<string>>;
  detach(id: string): Promise<OfficeDone>;

  setSessionValue(key: string, value: string): Promise<OfficeDone>;
  /** Succeeds for an absent key too. */
  removeSessionValue(key: string): Promise<OfficeDone>;
  /** At most 2,500 characters for all properties together. Kept once the draft is saved. */
  setCustomProperty(name: string, value: string): Promise<OfficeDone>;
  removeCustomProperty(name: string): Promise<OfficeDone>;

  save(): Promise<OfficeDone>;
}
