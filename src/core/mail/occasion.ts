import type { MailKind } from "../base/mail-kind.ts";
import type { Reference } from "./reference.ts";

/** Why a mail is made, and which referral it follows; null when it follows none. */
export interface Occasion {
  readonly kind: MailKind;
  readonly follows: Reference | null;
}

/** Why a referral is made: for the first time, or after one that was sent before. */
export type Errand =
  | { readonly kind: "referral"; readonly follows: null }
  | {
      readonly kind: "correction";
      readonly follows: Reference;
      /** `superfluous`: the receiver got data that it should not have (article 7: overtollige gegevens). */
      readonly reason: "wrong" | "superfluous";
      /** Who noticed that the data were not right; `sender` is the team member. */
      readonly reportedBy: "receiver" | "client" | "sender";
    }
  | { readonly kind: "resend"; readonly follows: Reference };

export const plainReferral = { kind: "referral", follows: null } as const satisfies Errand;

export type Correction = Extract<Errand, { readonly kind: "correction" }>;
