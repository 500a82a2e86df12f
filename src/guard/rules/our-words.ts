import { foldForComparing } from "../../core/base/fold.ts";
import type { Seal } from "../../core/mail/seal.ts";
import type { SentWords } from "../facts/sent-message.ts";
import type { Finding } from "../finding.ts";

/**
 * Finds that our reference stands neither in the subject nor in the body: an Outlook that stopped a mail
 * may leave it empty (office-js #6954). A part that could not be read is reported by the rule `unread`.
 */
export function ourWordsFindings(
  { reference }: Pick<Seal, "reference">,
  { subject, text, html }: SentWords,
): readonly Finding[] {
  const wanted = foldForComparing(reference);
  const isGone = [subject, text, html].every(
    (part) => part !== null && !foldForComparing(part).includes(wanted),
  );
  return isGone ? [{ kind: "our-words-gone" }] : [];
}
