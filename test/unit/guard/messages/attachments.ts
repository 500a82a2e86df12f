import { passes, read, row, sha256, stops, type Change, type Mail, type Row } from "./prepared.ts";
import type { SentAttachment } from "../../../../src/guard/facts/sent-message.ts";

const ours = ({ seal }: Mail, change: Partial<SentAttachment> = {}): SentAttachment => ({
  name: seal.attachment.name,
  kind: "file",
  inline: false,
  sha256: read(seal.attachment.sha256),
  ...change,
});

const file = (name: string, change: Partial<SentAttachment> = {}): SentAttachment => ({
  name,
  kind: "file",
  inline: false,
  sha256: undefined,
  ...change,
});

const only =
  (change: Partial<SentAttachment>): Change =>
  (mail) => ({ ...mail, attachments: read([ours(mail, change)]) });

const beside =
  (...others: readonly SentAttachment[]): Change =>
  (mail) => ({ ...mail, attachments: read([ours(mail), ...others]) });

const missing = stops("attachment-missing");
const other = stops("other-attachments");
const inline = { inline: true };

const inlineNamed =
  (name: string): Change =>
  (mail) => ({
    ...mail,
    attachments:
      mail.attachments === null
        ? null
        : [...mail.attachments, { name, kind: "file", inline: true, sha256: undefined }],
  });

export const attachmentRows: readonly Row[] = [
  row(
    "a picture in the text that is named after the client",
    inlineNamed("ID-kaart Elodie Van den Berghe.jpg"),
    { kind: "stops", soft: false, findings: ["client-in-text"], where: ["attachments"] },
  ),
  row("a picture in the text with a date", inlineNamed("foto 2026-03-07.jpg"), passes),
  row("no attachment", (m) => ({ ...m, attachments: read([]) }), missing),
  row(
    "the attachment under another name",
    only({ name: "doorverwijzing.zip" }),
    stops("attachment-missing", "other-attachments"),
  ),
  row(
    "the attachment named in capitals",
    (m) => ({
      ...m,
      attachments: read([ours(m, { name: m.seal.attachment.name.toUpperCase() })]),
    }),
    stops("attachment-missing", "other-attachments"),
  ),
  row("a file of the same name with other bytes", only({ sha256: read(sha256("x")) }), {
    ...stops("attachment-changed"),
  }),
  row("an attachment whose bytes were not read", only({ sha256: undefined }), {
    ...stops("attachment-changed"),
  }),
  row("a cloud link in place of the attachment", only({ kind: "cloud", sha256: undefined }), {
    ...stops("attachment-missing", "other-attachments"),
  }),
  row("a mail as attachment under our name", only({ kind: "item", sha256: undefined }), {
    ...stops("attachment-missing", "other-attachments"),
  }),
  row("the attachment twice", (m) => ({ ...m, attachments: read([ours(m), ours(m)]) }), other),
  row(
    "the attachment beside a file of the same name",
    (m) => ({ ...m, attachments: read([ours(m), ours(m, { sha256: read(sha256("x")) })]) }),
    stops("attachment-changed"),
  ),
  row("a PDF beside it", beside(file("verslag.pdf")), other),
  row("the sheet in clear beside it", beside(file("doorverwijzing.pdf")), other),
  row("a file without a name", beside(file("")), other),
  row("a mail as attachment", beside(file("Vraag", { kind: "item" })), other),
  row("a cloud link", beside(file("nota.docx", { kind: "cloud" })), other),
  row("a cloud link to a picture", beside(file("a.png", { ...inline, kind: "cloud" })), other),
  row("a photograph outside the text", beside(file("foto.jpg")), other),
  row("the picture of a signature", beside(file("image001.png", inline)), passes),
  row(
    "three pictures of a signature",
    beside(...["a.PNG", "b.jpeg", "c.gif"].map((one) => file(one, inline))),
    passes,
  ),
  row("a PDF inside the text", beside(file("verslag.pdf", inline)), other),
  row("a zip inside the text", beside(file("dossier.zip", inline)), other),
  row(
    "a picture whose last extension is not a picture's",
    beside(file("logo.png.zip", inline)),
    other,
  ),
  row("a mail inside the text", beside(file("logo.png", { ...inline, kind: "item" })), other),
  row("the attachment of another referral", beside(file("doorverwijzing-KG-AAAA-BBBB.zip")), other),
];
