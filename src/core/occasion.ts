import type { Reference } from "./reference.ts";

/**
 * What a mail that the pane prepares is for.
 *
 * - `correction`: a referral sent before held wrong, incomplete or outdated data (article 7).
 * - `resend`: the receiver never got it or cannot open it.
 * - `test`: whether our mail arrives and opens; without a client.
 * - `withdrawal`: the client withdrew consent after it was sent.
 */
export type MailKind = "referral" | "correction" | "resend" | "test" | "withdrawal";

/** The kinds that carry a client's data, and so need the five points and a consent. */
export type ReferralKind = Extract<MailKind, "referral" | "correction" | "resend">;

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
      /** Who said that the data were not right. */
      readonly reportedBy: "receiver" | "client";
    }
  | { readonly kind: "resend"; readonly follows: Reference };

export const plainReferral = { kind: "referral", follows: null } as const satisfies Errand;
