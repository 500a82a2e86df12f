import type { IsoDay } from "../../core/base/day.ts";
import { fail, ok, type Result } from "../../core/base/result.ts";
import type { WordsOnlyKind } from "../../core/base/mail-kind.ts";
import type { Correction, Errand } from "../../core/mail/occasion.ts";
import {
  copiesOf,
  type Addressed,
  type WordsOnlyPreparation,
} from "../../core/mail/preparation.ts";
import { parseReference, type Reference } from "../../core/mail/reference.ts";
import { protocolStatus, type Protocol, type ProtocolId } from "../../core/protocol/protocol.ts";
import { textOf } from "../../core/mail/text-of-preparation.ts";
import type { MailToOpen } from "../../outlook/compose-item.ts";

/*
 * What follows a referral or comes before the first: entered on side pages, prepared in the mail.
 */

export type FollowUpProblem =
  | { readonly kind: "reference-missing" }
  | { readonly kind: "not-a-reference" }
  | { readonly kind: "reason-missing" }
  | { readonly kind: "reporter-missing" }
  | { readonly kind: "protocol-missing" }
  | { readonly kind: "postcode-missing" }
  | { readonly kind: "outcome-missing" }
  | { readonly kind: "protocol-ended"; readonly protocol: Protocol; readonly lastDay: IsoDay }
  | { readonly kind: "other-team"; readonly protocol: Protocol }
  | { readonly kind: "mail-in-hand" };

/** A correction or a resend, ready for the steps. */
export function parseErrand(answers: {
  readonly kind: "correction" | "resend";
  readonly reference: string;
  readonly reason: Correction["reason"] | null;
  readonly reportedBy: Correction["reportedBy"] | null;
}): Result<Errand, FollowUpProblem> {
  const { kind, reason, reportedBy } = answers;
  const follows = referenceIn(answers.reference);
  if (!follows.ok) return follows;
  if (kind === "resend") return ok({ kind, follows: follows.value });
  if (reason === null) return fail({ kind: "reason-missing" });
  if (reportedBy === null) return fail({ kind: "reporter-missing" });
  return ok({ kind, follows: follows.value, reason, reportedBy });
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
 * Which mail of words alone, about which referral, and whom to tell. A protocol that has ended is
 * accepted: the receiver still has the data.
 */
export function parseWordsOnly({
  protocols,
  protocol: id,
  on,
  kind,
  reference: typed,
  postcode,
}: Choosing & {
  /** null: not chosen. */
  readonly kind: WordsOnlyKind | null;
  readonly reference: string;
  readonly postcode: string | null;
}): Result<WordsOnlyPreparation, FollowUpProblem> {
  const protocol = protocols.find((one) => one.id === id);
  if (protocol === undefined) return fail({ kind: "protocol-missing" });
  const reference = referenceIn(typed);
  if (!reference.ok) return reference;
  if (asksPostcode(protocol) && postcode === null) return fail({ kind: "postcode-missing" });
  if (kind === null) return fail({ kind: "outcome-missing" });
  const mailboxes = protocol.mailboxes
    .filter(({ postcodes }) => postcodes === "all" || postcodes.some((one) => one === postcode))
    .map(({ address }) => address.value);
  return ok({ kind, to: { protocol, mailboxes, on }, reference: reference.value });
}

/** Whether the mailbox depends on where the client lives. */
export function asksPostcode({ mailboxes }: Protocol): boolean {
  return mailboxes.some(({ postcodes }) => postcodes !== "all");
}

/** A mail of words alone, for a window of its own. */
export function wordsOnlyMail(mail: WordsOnlyPreparation): MailToOpen {
  const { subject, paragraphs } = textOf(mail);
  return { to: mail.to.mailboxes, cc: copiesOf(mail), subject, paragraphs };
}
