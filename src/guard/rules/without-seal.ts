import { holdsMailbox, mailboxKey } from "../../core/base/mailbox.ts";
import { mentionsReference, resemblesOurAttachment } from "../../core/mail/our-marks.ts";
import { holdsGeneratedPassword } from "../../core/password/password-in-text.ts";
import { holdsGeneratedShape } from "../../core/password/password-shape.ts";
import type { IsoDay } from "../../core/base/day.ts";
import type { ListedAttachment, SentMessage, SentRecipients } from "../facts/sent-message.ts";
import type { Finding } from "../finding.ts";
import { inForce, type GuardProtocol } from "../guard-protocols.ts";
import { isOtherAttachment } from "./attachments.ts";
import { everybodyIn } from "./recipients.ts";
import { unreadParts } from "./unread.ts";
import { holdsNationalNumber, lookAtWords, placesOf, type Piece } from "./words.ts";

/*
 * Mails without a seal. Outlook drops the seal where a sent mail is forwarded or sent again, and where
 * a draft is copied, so a referral can stand in a mail that nobody prepared.
 */

type Unsealed = Extract<SentMessage, { kind: "unsealed" }>;

/**
 * Which of our marks a mail without a seal bears: our attachment (or a mail of ours as an attachment),
 * our reference in its subject alone, or neither. What could not be read is no mark.
 */
export function markOf({
  subject,
  attachments,
}: Pick<Unsealed, "subject" | "attachments">): "attachment" | "reference" | null {
  if ((attachments ?? []).some(carriesReferral)) return "attachment";
  return mentionsReference(subject ?? "") ? "reference" : null;
}

const attachedMail = /\.(?:eml|msg)$/i;

/** Outlook names an attached mail after its subject. */
function carriesReferral(one: ListedAttachment): boolean {
  const isMail = one.kind === "item" || attachedMail.test(one.name);
  return resemblesOurAttachment(one) || (isMail && mentionsReference(one.name));
}

/** Whether the body of a mail without a seal must be read: it bears a mark, or goes to an OCMW. */
export function asksForBody(
  message: Unsealed,
  protocols: readonly GuardProtocol[],
  on: () => IsoDay,
): boolean {
  return markOf(message) !== null || reachesProtocol(message.recipients, protocols, on());
}

/**
 * What is wrong with a mail without a seal, the worst first.
 *
 * - With our attachment: it may go to the mailboxes of one protocol in force only, without another
 *   attachment, a password or a national number; and a person must say that they looked at it.
 * - With our reference alone, as an answer has it: a password or a national number.
 * - Any other: a password on its way to a mailbox of a protocol in force.
 */
export function findingsWithoutSeal(
  message: Unsealed,
  protocols: readonly GuardProtocol[],
  on: IsoDay,
): readonly Finding[] {
  const { subject, body, recipients, attachments } = message;
  const pieces = body === undefined ? [] : lookAtWords({ subject, ...body });
  const password = placesOf(pieces, holdsPassword);
  const number = placesOf(pieces, holdsNationalNumber);
  switch (markOf(message)) {
    case "attachment":
      return [
        ...inPlaces("password-in-text", password),
        ...inPlaces("national-number", number),
        ...elsewhere(recipients, protocols, on),
        ...otherAttachments(attachments ?? []),
        ...unreadParts({ recipients, words: { subject, ...(body ?? unreadBody) }, attachments }),
        { kind: "prepared-elsewhere" },
      ];
    case "reference":
      return [
        ...inPlaces("national-number", number),
        ...(attachments === null ? [attachmentsUnread] : []),
        ...inPlaces("password-in-next-mail", password),
      ];
    case null:
      return reachesProtocol(recipients, protocols, on)
        ? inPlaces(
            "password-in-next-mail",
            placesOf(pieces, ({ text, isLink }) => !isLink && holdsGeneratedShape(text)),
          )
        : [];
  }
}

const unreadBody = { text: null, html: null };
const attachmentsUnread: Finding = { kind: "message-unread", parts: ["attachments"] };

function holdsPassword({ text, isLink }: Piece): boolean {
  return !isLink && holdsGeneratedPassword(text);
}

function inPlaces<K extends "password-in-text" | "national-number" | "password-in-next-mail">(
  kind: K,
  where: ReturnType<typeof placesOf>,
): readonly { readonly kind: K; readonly where: typeof where }[] {
  return where.length === 0 ? [] : [{ kind, where }];
}

/**
 * Typed recipients that are not resolved are invisible, so a mail to nobody may go to anybody. Fields
 * that could not be read are reported as such.
 */
function elsewhere(
  recipients: SentRecipients,
  protocols: readonly GuardProtocol[],
  on: IsoDay,
): readonly Finding[] {
  const everybody = everybodyIn(recipients);
  const inForceNow = protocols.filter((protocol) => inForce(protocol, on));
  const isOneProtocols = inForceNow.some(({ mailboxes }) =>
    everybody.every(({ address }) => holdsMailbox(mailboxes, address)),
  );
  if (isOneProtocols && everybody.length > 0) return [];
  const reached = inForceNow.find(({ mailboxes }) =>
    everybody.some(({ address }) => holdsMailbox(mailboxes, address)),
  );
  return [{ kind: "referral-elsewhere", mailboxes: reached?.mailboxes ?? [] }];
}

function otherAttachments(attachments: readonly ListedAttachment[]): readonly Finding[] {
  const others = attachments.filter((one) => isOtherAttachment(one, null) && !carriesReferral(one));
  return others.length === 0
    ? []
    : [{ kind: "other-attachments", cloud: others.some(({ kind }) => kind === "cloud") }];
}

/** Whether any recipient is a mailbox of a protocol in force. A field that could not be read counts as empty. */
function reachesProtocol(
  recipients: SentRecipients,
  protocols: readonly GuardProtocol[],
  on: IsoDay,
): boolean {
  const reached = new Set(everybodyIn(recipients).map(({ address }) => mailboxKey(address)));
  return protocols.some(
    (protocol) =>
      inForce(protocol, on) && protocol.mailboxes.some((mailbox) => reached.has(mailbox)),
  );
}
