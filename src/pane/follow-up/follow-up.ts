import type { IsoDay } from "../../core/base/day.ts";
import { fail, ok, type Result } from "../../core/base/result.ts";
import { mailText } from "../../core/mail/message.ts";
import type { Errand } from "../../core/mail/occasion.ts";
import type { Addressed } from "../../core/mail/preparation.ts";
import { parseReference, type Reference } from "../../core/mail/reference.ts";
import { protocolStatus, type Protocol, type ProtocolId } from "../../core/protocol/protocol.ts";
import type { MailToOpen } from "../../outlook/compose-item.ts";

/*
 * What follows a referral or comes before the first: entered on side pages, prepared in the mail.
 */

export type FollowUpProblem =
  | { readonly kind: "reference-missing" }
  | { readonly kind: "not-a-reference" }
  | { readonly kind: "reporter-missing" }
  | { readonly kind: "protocol-missing" }
  | { readonly kind: "postcode-missing" }
  | { readonly kind: "protocol-ended"; readonly protocol: Protocol; readonly lastDay: IsoDay }
  | { readonly kind: "other-team"; readonly protocol: Protocol }
  | { readonly kind: "mail-in-hand" };

/** Who noticed that the data of a referral are wrong. */
export type CorrectionReporter = Extract<Errand, { kind: "correction" }>["reportedBy"];

/** A correction or a resend, ready for the steps. */
export function parseErrand(answers: {
  readonly kind: "correction" | "resend";
  readonly reference: string;
  readonly reportedBy: CorrectionReporter | null;
}): Result<Errand, FollowUpProblem> {
  const { kind, reportedBy } = answers;
  const follows = referenceIn(answers.reference);
  if (!follows.ok) return follows;
  if (kind === "resend") return ok({ kind, follows: follows.value });
  if (reportedBy === null) return fail({ kind: "reporter-missing" });
  return ok({ kind, follows: follows.value, reportedBy });
}

function referenceIn(typed: string): Result<Reference, FollowUpProblem> {
  if (typed.trim() === "") return fail({ kind: "reference-missing" });
  const reference = parseReference(typed);
  return reference === null ? fail({ kind: "not-a-reference" }) : ok(reference);
}

interface Choosing {
  readonly protocols: readonly Protocol[];
  readonly protocol: ProtocolId | null;
  readonly on: IsoDay;
}

/** To whom a test goes: every mailbox of one of the user's own protocols that has not ended. */
export function parseTest({
  protocols,
  protocol: id,
  on,
  teams,
}: Choosing & { readonly teams: readonly string[] }): Result<Addressed, FollowUpProblem> {
  const protocol = protocols.find((one) => one.id === id);
  if (protocol === undefined) return fail({ kind: "protocol-missing" });
  const status = protocolStatus(protocol, on);
  if (status.kind === "ended")
    return fail({ kind: "protocol-ended", protocol, lastDay: status.lastDay });
  if (!teams.includes(protocol.team.value)) return fail({ kind: "other-team", protocol });
  return ok({ protocol, mailboxes: protocol.mailboxes.map(({ address }) => address.value), on });
}

/**
 * Which referral the withdrawal is about, and whom to tell. A protocol that has ended is accepted:
 * the receiver still has the data.
 */
export function parseWithdrawal({
  protocols,
  protocol: id,
  on,
  reference: typed,
  postcode,
}: Choosing & { readonly reference: string; readonly postcode: string | null }): Result<
  { readonly to: Addressed; readonly reference: Reference },
  FollowUpProblem
> {
  const protocol = protocols.find((one) => one.id === id);
  if (protocol === undefined) return fail({ kind: "protocol-missing" });
  const reference = referenceIn(typed);
  if (!reference.ok) return reference;
  if (asksPostcode(protocol) && postcode === null) return fail({ kind: "postcode-missing" });
  const mailboxes = protocol.mailboxes
    .filter(({ postcodes }) => postcodes === "all" || postcodes.some((one) => one === postcode))
    .map(({ address }) => address.value);
  return ok({ to: { protocol, mailboxes, on }, reference: reference.value });
}

/** Whether the mailbox depends on where the client lives. */
export function asksPostcode({ mailboxes }: Protocol): boolean {
  return mailboxes.some(({ postcodes }) => postcodes !== "all");
}

/** The withdrawal mail, for a window of its own. */
export function withdrawalMail({ to, reference }: WithdrawalTo): MailToOpen {
  const { subject, paragraphs } = mailText(to.protocol, reference, {
    kind: "withdrawal",
    follows: null,
  });
  return {
    to: to.mailboxes,
    cc: [to.protocol.sender.dpoMailbox.value],
    subject,
    paragraphs,
  };
}

interface WithdrawalTo {
  readonly to: Addressed;
  readonly reference: Reference;
}
