import type { ClientBehaviour } from "../clients/client-behaviour.ts";
import type { Body, MessageItem } from "./message-item.ts";
import { momentText } from "../moment.nl.ts";
import { conversation, htmlLines, newItem, practiceUser, reopened } from "./new-item.ts";

type Copying = Pick<ClientBehaviour, "copiedProperties">;

/**
 * *Doorsturen*: a mail that holds a sent one below the signature, with its attachments. Session data
 * never come along; custom properties do at some clients.
 */
export function forwarded(sent: MessageItem, { copiedProperties }: Copying): MessageItem {
  const empty = newItem("forward", sent.body.kind);
  return withAttachmentsOf(sent, {
    ...empty,
    subject: `FW: ${sent.subject}`,
    body: quoting(newItem("newMail", sent.body.kind).body, sent),
    customProperties: copiedProperties === "inherited" ? sent.customProperties : {},
    conversationId: sent.conversationId ?? conversation,
    inReplyTo: "<oefenmail@oefen.example>",
  });
}

/**
 * *Beantwoorden*: a mail to whom the sent one went, as Outlook does in its folder of sent mails. It quotes
 * that mail, and takes no attachment and no property along.
 */
export function replied(sent: MessageItem): MessageItem {
  return {
    ...newItem("reply", sent.body.kind),
    to: sent.to,
    subject: `RE: ${sent.subject}`,
    body: quoting(newItem("newMail", sent.body.kind).body, sent),
    conversationId: sent.conversationId ?? conversation,
    inReplyTo: "<oefenmail@oefen.example>",
  };
}

/**
 * *Opnieuw verzenden*: the sent mail once more, as a new one. What comes along of custom properties is
 * not documented; here it is the same as with forwarding.
 */
export function resent(sent: MessageItem, { copiedProperties }: Copying): MessageItem {
  const { to, cc, bcc, subject, body } = sent;
  return withAttachmentsOf(sent, {
    ...newItem("newMail", body.kind),
    ...{ to, cc, bcc, subject, body },
    customProperties: copiedProperties === "inherited" ? sent.customProperties : {},
  });
}

function withAttachmentsOf({ attachments }: MessageItem, item: MessageItem): MessageItem {
  const { attachments: copies, attachmentsEver } = reopened({ ...item, attachments });
  return { ...item, attachments: copies, attachmentsEver };
}

function quoting(own: Body, sent: MessageItem): Body {
  const lines = [
    `Van: ${practiceUser.name} <${practiceUser.address}>`,
    ...(sent.sentAt === undefined ? [] : [`Verzonden: ${momentText(sent.sentAt)}`]),
    `Aan: ${sent.to.map(({ address }) => address).join("; ")}`,
    `Onderwerp: ${sent.subject}`,
    "",
  ];
  if (own.kind === "text")
    return {
      kind: "text",
      text: [own.text, "", ...lines, sent.body.kind === "text" ? sent.body.text : ""].join("\n"),
    };
  const former = sent.body.kind === "html" ? sent.body.html : "";
  return {
    kind: "html",
    html: `${own.html}<hr><div id="divRplyFwdMsg">${htmlLines(lines)}</div>${former}`,
  };
}
