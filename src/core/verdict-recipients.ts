import type { Finding } from "./finding.ts";
import { resembles } from "./look-alike.ts";
import type { Seal } from "./seal.ts";
import type { Read, SentRecipient, SentRecipients } from "./sent-message.ts";

/**
 * What is wrong with the recipients: To must be exactly the mailboxes, in any order and case, Cc exactly
 * the copies and Bcc empty. A field that could not be read is told elsewhere.
 */
export function recipientFindings(
  { to, cc, bcc }: SentRecipients,
  { recipients, copies }: Pick<Seal, "recipients" | "copies">,
): readonly Finding[] {
  const findings = to.kind === "read" ? [...toFindings(to.value, recipients)] : [];
  const wanted = copies.map(normal);
  const fields: ("cc" | "bcc")[] = [];
  if (holdsOther(cc, wanted)) fields.push("cc");
  if (holdsOther(bcc, [])) fields.push("bcc");
  if (fields.length > 0) findings.push({ kind: "copied-in", fields });
  if (cc.kind === "read") findings.push(...missingIn(cc.value, copies));
  return findings;
}

function holdsOther(field: Read<readonly SentRecipient[]>, wanted: readonly string[]): boolean {
  return (
    field.kind === "read" && field.value.some(({ address }) => !wanted.includes(normal(address)))
  );
}

function missingIn(
  present: readonly SentRecipient[],
  expected: readonly string[],
): readonly Finding[] {
  const there = present.map(({ address }) => normal(address));
  const mailboxes = expected.filter((one) => !there.includes(normal(one)));
  return mailboxes.length === 0 ? [] : [{ kind: "recipient-missing", mailboxes }];
}

function toFindings(
  to: readonly SentRecipient[],
  mailboxes: readonly string[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const wanted = mailboxes.map(normal);
  const others = to.filter(({ address, isList }) => !isList && !wanted.includes(normal(address)));
  const resembled: string[] = [];
  let strangers = 0;
  for (const { address } of others) {
    const likeness = likenessOf(normal(address), wanted);
    if (likeness === null) strangers += 1;
    else if (!resembled.includes(likeness.mailbox)) {
      resembled.push(likeness.mailbox);
      findings.push(likeness);
    }
  }
  if (to.some(({ isList }) => isList)) findings.push({ kind: "recipient-list" });
  if (strangers > 0) findings.push({ kind: "recipient-added", count: strangers });
  return [...findings, ...missingIn(to, mailboxes)];
}

function likenessOf(
  address: string,
  wanted: readonly string[],
): Extract<Finding, { kind: "recipient-look-alike" }> | null {
  for (const mailbox of wanted) {
    const differs = resembles(address, mailbox);
    if (differs !== null) return { kind: "recipient-look-alike", mailbox, differs };
  }
  return null;
}

function normal(address: string): string {
  return address.trim().toLowerCase();
}
