import type { SealPlace } from "./find-seal.ts";
import type { IsoDay } from "../../core/base/day.ts";
import type { Person } from "../../core/base/person.ts";
import type { Seal } from "../../core/mail/seal.ts";

/* A message at the moment of Send, as far as it could be read. */

/** A part of the message. Null: it could not be read, which is never the same as empty. */
export type Read<T> = T | null;

export interface SentRecipient extends Person {
  /** A distribution list: nobody can tell who is in it. */
  readonly isList: boolean;
}

export interface SentRecipients {
  readonly to: Read<readonly SentRecipient[]>;
  readonly cc: Read<readonly SentRecipient[]>;
  readonly bcc: Read<readonly SentRecipient[]>;
}

export interface SentAttachment {
  readonly name: string;
  readonly kind: "file" | "item" | "cloud";
  /** Shown inside the text, such as a logo in a signature. */
  readonly inline: boolean;
  /** 64 hexadecimal digits in small letters. Undefined: nobody asked for its bytes. */
  readonly sha256: Read<string> | undefined;
}

/** An attachment as Outlook lists it, without its bytes. */
export type ListedAttachment = Pick<SentAttachment, "name" | "kind" | "inline">;

/** The body in both forms: either may hold what the other does not show. */
export interface SentBody {
  readonly text: Read<string>;
  readonly html: Read<string>;
}

export interface SentWords extends SentBody {
  readonly subject: Read<string>;
}

/**
 * - `sealed`: the pane prepared it. `window`: in this compose window; `draft`: in an earlier one, so
 *   that the fingerprints are gone.
 * - `seal-unread`: nobody can tell whether the pane prepared it.
 * - `unsealed`: any other mail. `body` is undefined when nothing was a reason to read it.
 */
export type SentMessage =
  | {
      readonly kind: "sealed";
      readonly seal: Seal;
      readonly from: SealPlace;
      /** The address from which it is sent. */
      readonly sender: Read<string>;
      readonly recipients: SentRecipients;
      readonly words: SentWords;
      readonly attachments: Read<readonly SentAttachment[]>;
    }
  | {
      readonly kind: "seal-unread";
      readonly subject: Read<string>;
      readonly attachments: Read<readonly ListedAttachment[]>;
    }
  | {
      readonly kind: "unsealed";
      readonly recipients: SentRecipients;
      readonly subject: Read<string>;
      readonly attachments: Read<readonly ListedAttachment[]>;
      readonly body: SentBody | undefined;
    };

/** Where and when it is sent. */
export interface Sending {
  readonly on: IsoDay;
  /** The user of this Outlook. Null where Outlook does not tell. */
  readonly sender: Person | null;
}
