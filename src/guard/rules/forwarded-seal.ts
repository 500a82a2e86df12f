import { foldForComparing } from "../../core/base/fold.ts";
import { hasAnswerPrefix } from "../../core/mail/answer-prefix.ts";
import { resemblesOurAttachment } from "../../core/mail/our-marks.ts";
import type { SentMessage } from "../facts/sent-message.ts";

/**
 * Whether the seal in a draft's copy came along with a forward, and is not about this mail.
 *
 * Classic Outlook gives a forward the custom properties of the mail that it forwards. Such a mail is
 * known by its subject: it has the prefix of an answer or forward, or neither the reference of the seal
 * nor an attachment of ours. What could not be read is no proof.
 */
export function isForwardedSeal({
  seal,
  from,
  words: { subject },
  attachments,
}: Extract<SentMessage, { kind: "sealed" }>): boolean {
  if (from !== "draft" || subject === null || attachments === null) return false;
  if (hasAnswerPrefix(subject)) return true;
  const holdsReference = foldForComparing(subject).includes(foldForComparing(seal.reference));
  return !holdsReference && !attachments.some(resemblesOurAttachment);
}
