import type { MailToOpen, OfficeDone } from "./compose-item.ts";
import { limits, officeCall } from "./office-call.ts";
import { readNothing } from "./read-answer.ts";

/**
 * Opens a mail in a window of its own, beside what is open (Mailbox 1.9).
 *
 * Documented for a message that is being read. While one is composed office.js (npm 1.1.110) has no such
 * call, and this answers `office-missing`: who asks needs another way there, such as text to copy.
 * Nobody can tell whether the window really came, or what becomes of it.
 */
export function openNewMail({ to, cc, subject, paragraphs }: MailToOpen): Promise<OfficeDone> {
  return officeCall(
    limits.writeMs,
    (done) =>
      Office.context.mailbox.displayNewMessageFormAsync(
        {
          toRecipients: [...to],
          ccRecipients: [...cc],
          subject,
          htmlBody: paragraphs.map((one) => `<p>${escapeHtml(one)}</p>`).join(""),
        },
        done,
      ),
    readNothing,
  );
}

function escapeHtml(text: string): string {
  return text
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\n/g, "<br>");
}
