import type { Finding } from "./finding.ts";
import { resembles } from "./look-alike.ts";
import type { Read, SentRecipient, SentRecipients } from "./sent-message.ts";

/**
 * What is wrong with the recipients: To must be exactly these mailboxes, in any order and case, Cc and
 * Bcc empty. A field that could not be read is told elsewhere.
 */
export function recipientFindings(
  { to, cc, bcc }: SentRecipients,
  mailboxes: readonly string[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const fields: readonly (readonly ["cc" | "bcc", Read<readonly SentRecipient[]>])[] = [
    ["cc", cc],
    ["bcc", bcc],
  ];
  const copied = fields.filter(([, read]) => read.kind === "read" && read.value.length > 0);
  if (copied.length > 0) findings.push({ kind: "copied-in", fields: copied.map(([key]) => key) });
  return to.kind === "read" ? [...toFindings(to.value, mailboxes), ...findings] : findings;
}

function toFindings(
  to: readonly SentRecipient[],
  mailboxes: readonly string[],
): readonly Finding[] {
  const findings: Finding[] = [];
  const wanted = mailboxes.map(normal);
  const present = to.map(({ address }) => normal(address));
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
  const missing = mailboxes.filter((mailbox) => !present.includes(normal(mailbox)));
  if (missing.length > 0) findings.push({ kind: "recipient-missing", mailboxes: missing });
  return findings;
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
