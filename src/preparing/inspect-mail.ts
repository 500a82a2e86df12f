import type { ReferralKind } from "../core/base/mail-kind.ts";
import { holdsMailbox } from "../core/base/mailbox.ts";
import { isOurAttachment } from "../core/mail/our-marks.ts";
import { ok } from "../core/base/result.ts";
import type { Seal } from "../core/mail/seal.ts";
import type { Person } from "../core/base/person.ts";
import { findSeal } from "../guard/facts/find-seal.ts";
import { isOtherAttachment } from "../guard/rules/attachments.ts";
import { notNewWitnesses, type NotNewWitness } from "./not-new.ts";
import { signatureIn } from "./signature.ts";
import type { ComposeItem, OfficeResult, Recipient } from "../outlook/compose-item.ts";
import { readAllRecipients, type Recipients } from "./read-mail.ts";

/** What the mail held before anything was put in it, to put it back. */
export interface FormerMail {
  readonly recipients: Recipients;
  readonly subject: string;
}

/** For a mail of which nobody knows any more what it held. */
export const emptyFormer: FormerMail = { recipients: { to: [], cc: [], bcc: [] }, subject: "" };

/** What is in the mail that will be replaced, or that stands in the way. */
export type InTheWay =
  | { readonly kind: "not-a-new-mail"; readonly seen: readonly NotNewWitness[] }
  | { readonly kind: "other-attachments"; readonly names: readonly string[] }
  | { readonly kind: "other-recipients"; readonly recipients: readonly Recipient[] }
  | { readonly kind: "other-subject"; readonly subject: string }
  | { readonly kind: "earlier-referral"; readonly reference: string | null }
  /** In the pane, not in the mail: see begun.ts. */
  | { readonly kind: "other-begun"; readonly errand: ReferralKind };

export interface Inspection {
  readonly former: FormerMail;
  readonly inTheWay: readonly InTheWay[];
  /** The seal of an earlier preparation; null when there is none that can be read. */
  readonly earlier: Seal | null;
  /** What stands under the sender's own name in the body; empty when nobody can tell. */
  readonly signature: string;
  /** The text of the body, as it stood there. */
  readonly standing: string;
}

/** These must go first, by the user's own hand; the others are replaced when the user says so. */
export function mustGoFirst(finding: InTheWay): boolean {
  return finding.kind === "not-a-new-mail" || finding.kind === "other-attachments";
}

/**
 * Looks at the mail before anything is put in it.
 *
 * Replies and forwards carry other people's threads and are refused, whatever Outlook calls them. Recipients that the protocol
 * does not name, a subject and an earlier referral are told and may be replaced. What the user wrote
 * in the body stays, so it is not asked about.
 *
 * @param expected - what this preparing puts in the mail: finding it there already is no surprise.
 * @param sender - the user of this Outlook; null where Outlook does not tell.
 */
export async function inspectMail(
  item: ComposeItem,
  expected: Pick<Seal, "kind" | "reference" | "recipients" | "copies"> & {
    readonly subject: string;
  },
  sender: Person | null,
): Promise<OfficeResult<Inspection>> {
  const [composeType, recipients, subject, body, attachments] = await Promise.all([
    item.composeType(),
    readAllRecipients(item),
    item.subject(),
    item.body("text"),
    item.attachments(),
  ]);
  if (!composeType.ok) return composeType;
  if (!recipients.ok) return recipients;
  if (!subject.ok) return subject;
  if (!body.ok) return body;
  if (!attachments.ok) return attachments;
  const read = { composeType: composeType.value, subject: subject.value, text: body.value };
  const [seen, found] = await Promise.all([notNewWitnesses(item, read), findSeal(item)]);
  if (!found.ok) return found;

  const earlier = found.value.kind === "sealed" ? found.value.seal : null;
  const isEarlier =
    found.value.kind !== "none" && (earlier === null || !isSameMail(earlier, expected));
  const inTheWay: InTheWay[] = [];
  if (seen.length > 0) inTheWay.push({ kind: "not-a-new-mail", seen });
  const names = attachments.value
    .filter((attachment) => isOtherAttachment(attachment, null) && !isOurAttachment(attachment))
    .map(({ name }) => name);
  if (names.length > 0) inTheWay.push({ kind: "other-attachments", names });
  if (isEarlier) inTheWay.push({ kind: "earlier-referral", reference: earlier?.reference ?? null });
  const others = otherRecipients(
    recipients.value,
    earlier === null ? [expected] : [expected, earlier],
  );
  if (others.length > 0) inTheWay.push({ kind: "other-recipients", recipients: others });
  const written = subject.value.trim();
  if (written !== "" && written !== expected.subject && !holdsReference(written, earlier))
    inTheWay.push({ kind: "other-subject", subject: written });
  return ok({
    former: formerMail(recipients.value, subject.value, earlier),
    inTheWay,
    earlier,
    signature: sender === null ? "" : signatureIn(body.value, sender),
    standing: body.value,
  });
}

/** What an earlier referral put there is not the user's, so it is not put back either. */
function formerMail(recipients: Recipients, subject: string, earlier: Seal | null): FormerMail {
  return {
    recipients:
      earlier === null
        ? recipients
        : {
            to: without(recipients.to, earlier.recipients),
            cc: without(recipients.cc, earlier.copies),
            bcc: recipients.bcc,
          },
    subject: holdsReference(subject, earlier) ? "" : subject,
  };
}

/** Each field by itself: in Cc even a mailbox of the protocol has to go, and in Bcc everybody. */
function otherRecipients(
  { to, cc, bcc }: Recipients,
  known: readonly Pick<Seal, "recipients" | "copies">[],
): readonly Recipient[] {
  return [
    ...without(
      to,
      known.flatMap(({ recipients }) => recipients),
    ),
    ...without(
      cc,
      known.flatMap(({ copies }) => copies),
    ),
    ...bcc,
  ];
}

function without(people: readonly Recipient[], addresses: readonly string[]): readonly Recipient[] {
  return people.filter(({ address }) => !holdsMailbox(addresses, address));
}

/** A mail of words alone bears the reference of the referral that it is about. */
export function isSameMail(
  one: Pick<Seal, "kind" | "reference">,
  other: Pick<Seal, "kind" | "reference">,
): boolean {
  return one.kind === other.kind && one.reference === other.reference;
}

function holdsReference(subject: string, earlier: Seal | null): boolean {
  return earlier !== null && subject.includes(earlier.reference);
}
