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
