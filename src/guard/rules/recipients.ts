import type { Finding } from "../finding.ts";
import { holdsMailbox, mailboxKey } from "../../core/base/mailbox.ts";
import { resembles } from "../../core/base/look-alike.ts";
import type { Seal } from "../../core/mail/seal.ts";
import type { SentRecipient, SentRecipients } from "../facts/sent-message.ts";

/** Everybody in the fields that could be read. */
export function everybodyIn({ to, cc, bcc }: SentRecipients): readonly SentRecipient[] {
  return [...(to ?? []), ...(cc ?? []), ...(bcc ?? [])];
}

/**
 * What is wrong with the recipients: To must hold exactly the mailboxes, in any order, Cc exactly the
 * copies, and Bcc nobody. A field that could not be read is reported by the rule `unread`.
 */
export function recipientFindings(
  { to, cc, bcc }: SentRecipients,
  { recipients, copies }: Pick<Seal, "recipients" | "copies">,
): readonly Finding[] {
  const findings = to === null ? [] : toFindings(to, recipients);
  const fields: ("Cc" | "Bcc")[] = [];
  if (othersIn(cc, copies)) fields.push("Cc");
  if (othersIn(bcc, [])) fields.push("Bcc");
  if (fields.length > 0) findings.push({ kind: "copied-in", fields });
  if (cc !== null) findings.push(...missingIn(cc, copies));
  return findings;
}

function othersIn(field: readonly SentRecipient[] | null, expected: readonly string[]): boolean {
  return (field ?? []).some(({ address }) => !holdsMailbox(expected, address));
}

function missingIn(present: readonly SentRecipient[], expected: readonly string[]): Finding[] {
  const addresses = present.map(({ address }) => address);
  const mailboxes = expected.filter((one) => !holdsMailbox(addresses, one));
  return mailboxes.length === 0 ? [] : [{ kind: "recipient-missing", mailboxes }];
}

function toFindings(to: readonly SentRecipient[], mailboxes: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const resembled: string[] = [];
  const others = to.filter(({ address }) => !holdsMailbox(mailboxes, address));
  const shown = others.filter(({ address, isList }) => !isList && !isHidden(address));
  let added = false;
  for (const { address } of shown) {
    const alike = lookAlike(address, mailboxes);
    if (alike === null) added = true;
    else if (!resembled.includes(alike.mailbox)) {
      resembled.push(alike.mailbox);
      findings.push(alike);
    }
  }
  if (others.some(({ isList }) => isList)) findings.push({ kind: "recipient-list" });
  if (others.some(({ address, isList }) => !isList && isHidden(address)))
    findings.push({ kind: "recipient-hidden" });
  if (added) findings.push({ kind: "recipient-added" });
  return [...findings, ...missingIn(to, mailboxes)];
}

/**
 * Whether Outlook hides an address: of somebody of the own organisation it may give none, or the name
 * in the directory (/o=ExchangeLabs/…).
 */
function isHidden(address: string): boolean {
  return address.trim() === "" || address.startsWith("/");
}

/** The finding for the first mailbox that an address resembles; null when it resembles none. */
function lookAlike(
  address: string,
  mailboxes: readonly string[],
): Extract<Finding, { kind: "recipient-look-alike" }> | null {
  for (const mailbox of mailboxes.map(mailboxKey)) {
    const differs = resembles(mailboxKey(address), mailbox);
    if (differs !== null) return { kind: "recipient-look-alike", mailbox, differs };
  }
  return null;
}
