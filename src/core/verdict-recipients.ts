import type { Finding } from "./finding.ts";
import { resembles } from "./look-alike.ts";
import type { SentRecipient, SentRecipients } from "./sent-message.ts";

/** Everybody in the fields that could be read. */
export function everybodyIn({ to, cc, bcc }: SentRecipients): readonly SentRecipient[] {
  return [...(to ?? []), ...(cc ?? []), ...(bcc ?? [])];
}

/**
 * What is wrong with the recipients: To must be exactly these mailboxes, in any order and case, Cc and
 * Bcc empty. A field that could not be read is told elsewhere.
 */
export function recipientFindings(
  recipients: SentRecipients,
  mailboxes: readonly string[],
): readonly Finding[] {
  const { to } = recipients;
  const findings = to === null ? [] : toFindings(to, mailboxes);
  const fields = (["cc", "bcc"] as const).filter((field) => (recipients[field] ?? []).length > 0);
  if (fields.length > 0) findings.push({ kind: "copied-in", fields });
  return findings;
}

function toFindings(to: readonly SentRecipient[], mailboxes: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const wanted = mailboxes.map(asCompared);
  const present = to.map(({ address }) => asCompared(address));
  const resembled: string[] = [];
  let count = 0;
  to.forEach(({ address, isList }) => {
    const one = asCompared(address);
    if (isList || wanted.includes(one)) return;
    const mailbox = wanted.find((box) => resembles(one, box) !== null);
    if (mailbox === undefined) count += 1;
    else if (!resembled.includes(mailbox)) {
      resembled.push(mailbox);
      const differs = resembles(one, mailbox) ?? "letters";
      findings.push({ kind: "recipient-look-alike", mailbox, differs });
    }
  });
  if (to.some(({ isList }) => isList)) findings.push({ kind: "recipient-list" });
  if (count > 0) findings.push({ kind: "recipient-added", count });
  const missing = mailboxes.filter((mailbox) => !present.includes(asCompared(mailbox)));
  if (missing.length > 0) findings.push({ kind: "recipient-missing", mailboxes: missing });
  return findings;
}

/** Case and outer spaces make no other address. */
export function asCompared(address: string): string {
  return address.trim().toLowerCase();
}
