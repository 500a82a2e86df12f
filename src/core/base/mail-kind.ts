/**
 * What a mail that the pane prepares is for.
 *
 * - `correction`: a referral sent before held wrong, incomplete, outdated or superfluous data (article 7).
 * - `resend`: the receiver never got it or cannot open it.
 * - `test`: whether our mail arrives and opens; without a client.
 * - `withdrawal`: the client withdrew consent after it was sent.
 * - `reply-correct`, `reply-changed`, `reply-erased`: what was done about data that the receiver
 *   reported as wrong (article 7).
 */
export type MailKind = ReferralKind | "test" | WordsOnlyKind;

/** The kinds that carry a client's data, and so need the five points and a consent. */
export type ReferralKind = "referral" | "correction" | "resend";

export type ReplyKind = "reply-correct" | "reply-changed" | "reply-erased";

/** The kinds without an attachment and a password: our words, about a referral sent before. */
export type WordsOnlyKind = "withdrawal" | ReplyKind;

export const replyKinds: readonly ReplyKind[] = ["reply-correct", "reply-changed", "reply-erased"];

export function isWordsOnly(kind: MailKind): kind is WordsOnlyKind {
  return kind === "withdrawal" || replyKinds.some((one) => one === kind);
}
