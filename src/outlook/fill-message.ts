import type { Seal } from "../core/seal.ts";
import type { Read, SentAttachment, SentRecipients, SentWords } from "../core/sent-message.ts";
import {
  recipientFields,
  type ItemAttachment,
  type MessageReader,
  type OfficeResult,
} from "./compose-item.ts";

/*
 * Parts of a message that start as unread and are filled in as Outlook answers. Each function gives a
 * promise that is kept when all of its part was answered, or failed.
 */

export type Filling<T> = { -readonly [K in keyof T]: T[K] };

export const unread = { kind: "unread" } as const;

export function noRecipients(): Filling<SentRecipients> {
  return { to: unread, cc: unread, bcc: unread };
}

export function noWords(): Filling<SentWords> {
  return { subject: unread, text: unread, html: unread };
}

export function fillRecipients(
  item: MessageReader,
  recipients: Filling<SentRecipients>,
): Promise<unknown> {
  return Promise.all(
    recipientFields.map((field) =>
      item.recipients(field).then((result) => {
        recipients[field] = asRead(result);
      }),
    ),
  );
}

export function fillWords(item: MessageReader, words: Filling<SentWords>): Promise<unknown> {
  return Promise.all([
    item.subject().then((result) => {
      words.subject = asRead(result);
    }),
    item.body("text").then((result) => {
      words.text = asRead(result);
    }),
    item.body("html").then((result) => {
      words.html = asRead(result);
    }),
  ]);
}

/** Lists what is attached, and hashes the bytes of each file that is named as the sealed one. */
export function fillAttachments(
  item: MessageReader,
  message: { attachments: Read<readonly SentAttachment[]> },
  tools: { readonly seal: Seal; readonly sha256Hex: (bytes: Uint8Array) => string },
): Promise<unknown> {
  return item.attachments().then((listed) => {
    if (!listed.ok) return undefined;
    const sent: Filling<SentAttachment>[] = [];
    const hashed: Promise<unknown>[] = [];
    for (const attachment of listed.value) {
      const { name, kind, inline } = attachment;
      const one: Filling<SentAttachment> = { name, kind, inline, sha256: null };
      sent.push(one);
      if (isSealedFile(attachment, tools.seal)) {
        one.sha256 = unread;
        hashed.push(
          item.attachmentBytes(attachment.id).then((bytes) => {
            if (bytes.ok) one.sha256 = { kind: "read", value: tools.sha256Hex(bytes.value) };
          }),
        );
      }
    }
    message.attachments = { kind: "read", value: sent };
    return Promise.all(hashed);
  });
}

function isSealedFile({ name, kind }: ItemAttachment, { attachment }: Seal): boolean {
  return kind === "file" && name === attachment?.name;
}

export function asRead<T>(result: OfficeResult<T>): Read<T> {
  return result.ok ? { kind: "read", value: result.value } : unread;
}
