import type { Person } from "../core/base/person.ts";
import type { Result } from "../core/base/result.ts";

/**
 * Why a call to Outlook gave nothing to rely on. Never holds what was sent or answered.
 *
 * - `office-failed`: Outlook answered that it failed; `code` is its error code, null when it gave none.
 * - `office-threw`: the library refused the call before it reached Outlook.
 * - `office-silent`: no answer within `limitMs`. The act may still take effect later.
 * - `office-wrong-shape`: Outlook answered "succeeded" with something that cannot be the answer.
 * - `office-missing`: this Outlook does not have the call at all.
 */
export type OfficeError =
  | { readonly kind: "office-failed"; readonly code: number | null }
  | { readonly kind: "office-threw" }
  | { readonly kind: "office-silent"; readonly limitMs: number }
  | { readonly kind: "office-wrong-shape" }
  | { readonly kind: "office-missing" };

export type OfficeResult<T> = Result<T, OfficeError>;

/** An act that was done, as far as Outlook says; there is no value to it. */
export type OfficeDone = OfficeResult<null>;

export type RecipientField = "to" | "cc" | "bcc";

export const recipientFields: readonly RecipientField[] = ["to", "cc", "bcc"];

/** A resolved recipient. What was typed but not yet resolved is invisible to every add-in. */
export interface Recipient extends Person {
  /** A distribution list. Outlook tells it of lists that it knows; others look like anybody else. */
  readonly isList: boolean;
}

/** An attachment as Outlook lists it. Its reported size is left out on purpose: it proves nothing. */
export interface ItemAttachment {
  readonly id: string;
  readonly name: string;
  readonly kind: "file" | "item" | "cloud";
  /** A picture inside the text, such as a logo in a signature. */
  readonly inline: boolean;
}

/** A mail to open beside what is open. Nothing in it may be about a client. */
export interface MailToOpen {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** A paragraph an entry. */
  readonly paragraphs: readonly string[];
}

export type ComposeType = "new-mail" | "reply" | "forward";

/** As `Office.CoercionType` names them. */
export type BodyFormat = "html" | "text";

/**
 * What stands in the message being composed, as far as the guard needs it too.
 *
 * Every reading answers with a result and within a time limit; none throws. What Outlook did not tell
 * is an error, never an empty list or text.
 */
export interface MessageReader {
  recipients(field: RecipientField): Promise<OfficeResult<readonly Recipient[]>>;
  subject(): Promise<OfficeResult<string>>;
  body(format: BodyFormat): Promise<OfficeResult<string>>;
  attachments(): Promise<OfficeResult<readonly ItemAttachment[]>>;
  attachmentBytes(id: string): Promise<OfficeResult<Uint8Array>>;

  /** Session data live as long as the compose window. Null when the key is absent. */
  sessionValue(key: string): Promise<OfficeResult<string | null>>;
  /** Custom properties stay with the draft, and are not sent along. Null when there is none by that name. */
  customProperty(name: string): Promise<OfficeResult<string | null>>;
}

/**
 * The message being composed, as the rest of the product knows it.
 *
 * Acts answer as readings do. "Succeeded" means that Outlook said so, not that it is true: who needs
 * to be sure reads it back.
 */
export interface ComposeItem extends MessageReader {
  composeType(): Promise<OfficeResult<ComposeType>>;
  bodyFormat(): Promise<OfficeResult<BodyFormat>>;
  /** What whoever opened the pane passed to it. Null when nobody did. */
  initializationContext(): Promise<OfficeResult<string | null>>;

  /** Replaces everybody in the field. At most 100 recipients. */
  setRecipients(field: RecipientField, people: readonly Person[]): Promise<OfficeDone>;
  setSubject(subject: string): Promise<OfficeDone>;

  /** Puts content above what is there, signature included. */
  prependBody(content: string, format: BodyFormat): Promise<OfficeDone>;
  setBody(content: string, format: BodyFormat): Promise<OfficeDone>;

  /** Answers with the new attachment's id. */
  attach(name: string, bytes: Uint8Array): Promise<OfficeResult<string>>;
  detach(id: string): Promise<OfficeDone>;

  setSessionValue(key: string, value: string): Promise<OfficeDone>;
  removeSessionValue(key: string): Promise<OfficeDone>;
  /** At most 2,500 characters for all properties together. Kept with the draft once that is saved. */
  setCustomProperty(name: string, value: string): Promise<OfficeDone>;
  removeCustomProperty(name: string): Promise<OfficeDone>;

  save(): Promise<OfficeDone>;
}
