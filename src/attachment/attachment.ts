import type { IsoDay } from "../core/base/day.ts";
import type { ReferralKind } from "../core/base/mail-kind.ts";
import type { ClientData } from "../core/client/client-data.ts";
import type { Correction } from "../core/mail/occasion.ts";
import type { Referrer } from "../core/mail/referrer.ts";
import type { Reference } from "../core/mail/reference.ts";
import type { Protocol } from "../core/protocol/protocol.ts";
import type { ArchiveKind } from "./classify.ts";

/** Everything that the sheet tells the receiver. A test has no client. */
export type Sheet = ReferralSheet | TestSheet;

interface AnySheet {
  readonly protocol: Protocol;
  readonly reference: Reference;
  readonly preparedOn: IsoDay;
}

export interface ReferralSheet extends AnySheet {
  readonly kind: ReferralKind;
  /** The referral that this one replaces or repeats; null for the first. */
  readonly follows: Reference | null;
  /** Of a correction: what was not right; null for any other. */
  readonly reason: Correction["reason"] | null;
  readonly referrer: Referrer;
  readonly client: ClientData;
}

interface TestSheet extends AnySheet {
  readonly kind: "test";
}

/** The encrypted archive, ready to be attached. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** The SHA-256 of `bytes`: 64 hexadecimal digits in lower case. */
  readonly sha256: string;
}

/** The source of a text on the sheet: a field of the client, who refers, or the protocol. */
export type SheetField =
  | "firstName"
  | "name"
  | "street"
  | "number"
  | "box"
  | "postcode"
  | "place"
  | "telephone"
  | "email"
  | "referrer"
  | "protocol";

/**
 * Why there is no attachment. Of the client's data, it holds at most one character that cannot be
 * printed.
 */
export type AttachmentError =
  | {
      readonly kind: "character-without-glyph";
      readonly field: SheetField;
      /** One code point, after NFC. */
      readonly character: string;
    }
  | { readonly kind: "password-unusable" }
  | { readonly kind: "archive-not-encrypted"; readonly found: ArchiveKind }
  | { readonly kind: "archive-not-openable" }
  | { readonly kind: "archive-content-differs" }
  /** The PDF could not be made, or does not fit on one page. */
  | { readonly kind: "sheet-failed" };
