import type { MailToOpen, OfficeDone } from "./compose-item.ts";
import { limits, officeCall } from "./office-call.ts";
import { readNothing } from "./read-answer.ts";

/**
 * Opens a mail in a new window (Mailbox 1.9).
 *
 * Documented for a message being read. While one is composed, office.js (npm 1.1.110) has no such
 * call, and the answer is `office-missing`: offer another way, such as text to copy. No script can
 * tell whether the window opened, or what becomes of it.
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
