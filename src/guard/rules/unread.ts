import type {
  ListedAttachment,
  Read,
  SentAttachment,
  SentRecipients,
  SentWords,
} from "../facts/sent-message.ts";
import type { Finding, UnreadPart } from "../finding.ts";

/** The parts of a mail that Outlook did not let the guard read. */
export function unreadParts({
  recipients: { to, cc, bcc },
  words: { subject, text, html },
  attachments,
}: {
  readonly recipients: SentRecipients;
  readonly words: SentWords;
  readonly attachments: Read<
    readonly (ListedAttachment & Partial<Pick<SentAttachment, "sha256">>)[]
  >;
}): readonly Finding[] {
  const read: Readonly<Record<UnreadPart, readonly unknown[]>> = {
    recipients: [to, cc, bcc],
    subject: [subject],
    text: [text, html],
    attachments: attachments === null ? [null] : attachments.map(({ sha256 }) => sha256),
  };
  const parts = (Object.keys(read) as UnreadPart[]).filter((part) => read[part].includes(null));
  return parts.length === 0 ? [] : [{ kind: "message-unread", parts }];
}
