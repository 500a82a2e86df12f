import { sameMailbox } from "../core/base/mailbox.ts";
import type { Person } from "../core/base/person.ts";
import type { MessageReader } from "../outlook/compose-item.ts";
import type { SentMessage, SentRecipients } from "./facts/sent-message.ts";
import type { Verdict } from "./finding.ts";

/*
 * The mail with which *Deze Outlook nakijken* asks whether the guard runs: a user presses Send on a
 * mail to themselves, which must never leave. Part of the guard: ES2016, no async functions.
 */

/** The key in session data that marks the mail. */
export const selfCheckKey = "doorverwijzing-ocmw.self-check";

/** The subject by which the mail is known where session data are lost. */
export const selfCheckSubject = "Proef van Doorverwijzing OCMW";

const stopped: Verdict = { kind: "stop", soft: false, findings: [{ kind: "self-check" }] };

/**
 * Stops the mail of the self-check, whatever was judged of it; leaves every other verdict as it is.
 *
 * A mail that the pane prepared keeps its own rules, and so does one that stays anyhow. The mark is asked
 * for only of a mail that bears the subject or may go to the user alone.
 */
export function stopSelfCheck(
  item: MessageReader,
  message: SentMessage,
  verdict: Verdict,
  sender: Person | null,
): Verdict | Promise<Verdict> {
  if (message.kind === "sealed" || (verdict.kind === "stop" && !verdict.soft)) return verdict;
  const hasSubject = message.subject !== null && isOurSubject(message.subject);
  if (message.kind === "seal-unread") return hasSubject ? stopped : verdict;
  const isToUser = mayGoToUserAlone(message.recipients, sender);
  if (!hasSubject && !isToUser) return verdict;
  return item.sessionValue(selfCheckKey).then((mark) => {
    const isMarked = mark.ok && mark.value !== null;
    return isMarked || (hasSubject && (!mark.ok || isToUser)) ? stopped : verdict;
  });
}

function isOurSubject(subject: string): boolean {
  return subject.trim() === selfCheckSubject;
}

/** An address without "@" is one of the user's own organisation, and may be the user's. */
function mayGoToUserAlone({ to, cc, bcc }: SentRecipients, sender: Person | null): boolean {
  const others = (cc ?? []).length + (bcc ?? []).length;
  if (others > 0 || (to !== null && to.length !== 1)) return false;
  return (to ?? []).every(
    ({ address }) =>
      sender === null || !address.includes("@") || sameMailbox(address, sender.address),
  );
}
