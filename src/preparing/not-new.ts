import { hasAnswerPrefix } from "../core/mail/answer-prefix.ts";
import type { ComposeItem, ComposeType } from "../outlook/compose-item.ts";
import { quotesMailInHtml, quotesMailInText } from "./quoted-mail.ts";

/**
 * What shows that a mail is no new one. Outlook calls replies and forwards new in some clients
 * (#6652, #4835), so one witness is enough.
 *
 * - `reply`, `forward`: the compose type.
 * - `answers`: the mail knows which one it answers (Mailbox 1.14).
 * - `conversation`: it was never saved, and belongs to a conversation all the same.
 * - `subject-prefix`: the subject begins as that of a reply or a forward.
 * - `quoted-mail`: the body holds the header of another mail.
 */
export type NotNewWitness =
  "reply" | "forward" | "answers" | "conversation" | "subject-prefix" | "quoted-mail";

/** What was read of the mail before. */
interface ReadBefore {
  readonly composeType: ComposeType;
  readonly subject: string;
  readonly text: string;
}

/** Every witness in this mail. A call that fails, or that this Outlook lacks, is none. */
export async function notNewWitnesses(
  item: ComposeItem,
  { composeType, subject, text }: ReadBefore,
): Promise<readonly NotNewWitness[]> {
  const [isUnsaved, html] = await Promise.all([isUnsavedInConversation(item), item.body("html")]);
  const seen: NotNewWitness[] = [];
  if (composeType !== "new-mail") seen.push(composeType);
  const inReplyTo = item.inReplyTo();
  if (inReplyTo.ok && inReplyTo.value !== null) seen.push("answers");
  if (isUnsaved) seen.push("conversation");
  if (hasAnswerPrefix(subject)) seen.push("subject-prefix");
  if (quotesMailInText(text) || (html.ok && quotesMailInHtml(html.value))) seen.push("quoted-mail");
  return seen;
}

/** A new mail gets its conversation when it is saved; before, only a reply or a forward has one. */
async function isUnsavedInConversation(item: ComposeItem): Promise<boolean> {
  const conversation = item.conversationId();
  if (!conversation.ok || conversation.value === null) return false;
  const id = await item.itemId();
  return id.ok && id.value === null;
}
