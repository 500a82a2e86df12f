import type { User } from "../host/call.ts";
import { attach, type Body, type OfficeComposeType, type MessageItem } from "./message-item.ts";

/** The user of the practice Outlook. Made up: no such person or telephone number exists. */
export const practiceUser: User = {
  name: "Lies Peeters",
  address: "lies.peeters@kindengezin.example",
};

const signatureLines = [
  "Met vriendelijke groet,",
  "",
  "Lies Peeters",
  "Lokaal team Kind en Gezin",
  "03 000 00 00",
];

const quotedLines = [
  "Van: Jan Janssens <jan.janssens@voorbeeld.example>",
  "Onderwerp: Vraag over het spreekuur",
  "",
  "Dag Lies, kan je mij laten weten wanneer het spreekuur is?",
];

export const htmlLines = (lines: readonly string[]): string =>
  lines
    .map(
      (line) =>
        `<div>${line === "" ? "<br>" : line.replace(/</g, "&lt;").replace(/>/g, "&gt;")}</div>`,
    )
    .join("");

function newBody(composeType: OfficeComposeType, kind: Body["kind"]): Body {
  const quoted = composeType === "newMail" ? [] : quotedLines;
  if (kind === "text")
    return {
      kind,
      text: ["", "", ...signatureLines, ...(quoted.length > 0 ? ["", ...quoted] : [])].join("\n"),
    };
  const quote = quoted.length > 0 ? `<hr><div id="divRplyFwdMsg">${htmlLines(quoted)}</div>` : "";
  return {
    kind,
    html: `<div><br></div><div id="Signature">${htmlLines(signatureLines)}</div>${quote}`,
  };
}

/**
 * A mail as Outlook opens it: empty but for the signature, or with the mail it answers or forwards.
 */
export function newItem(composeType: OfficeComposeType, bodyKind: Body["kind"]): MessageItem {
  const former = "Vraag over het spreekuur";
  return {
    composeType,
    to:
      composeType === "reply"
        ? [{ address: "jan.janssens@voorbeeld.example", name: "Jan Janssens" }]
        : [],
    cc: [],
    bcc: [],
    subject: { newMail: "", reply: `RE: ${former}`, forward: `FW: ${former}` }[composeType],
    body: newBody(composeType, bodyKind),
    attachments: [],
    attachmentsEver: 0,
    sessionData: {},
    customProperties: {},
    notifications: [],
    initializationContext: "",
    clientSignature: true,
    conversationId: composeType === "newMail" ? null : conversation,
    inReplyTo: composeType === "newMail" ? null : "<vraag@voorbeeld.example>",
    saves: 0,
  };
}

/** The one conversation of this practice mailbox. */
export const conversation = "AAQkAGoefengesprek=";

/** A draft as Outlook reopens it: what only the compose window knew is gone. */
export function reopened(item: MessageItem): MessageItem {
  const attachments = item.attachments.map(({ name, base64, isInline, kind, contentType }) => ({
    name,
    base64,
    isInline,
    kind,
    contentType,
  }));
  return attachments.reduce<MessageItem>((draft, one) => attach(draft, one).item, {
    ...item,
    attachments: [],
    sessionData: {},
    notifications: [],
    initializationContext: "",
    formerBody: null,
    saves: Math.max(1, item.saves),
  });
}
