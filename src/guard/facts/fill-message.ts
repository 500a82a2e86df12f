import type { Seal } from "../../core/mail/seal.ts";
import { ok } from "../../core/base/result.ts";
import type { Read, SentAttachment, SentRecipients, SentWords } from "./sent-message.ts";
import { hasSealedName } from "../rules/attachments.ts";
import {
  recipientFields,
  type MessageReader,
  type OfficeResult,
} from "../../outlook/compose-item.ts";

/*
 * Parts of a message that start as unread and are filled in as Outlook answers. Each function gives a
 * promise that is kept when all of its part was answered, or failed.
 */

export type Filling<T> = { -readonly [K in keyof T]: T[K] };

export function noRecipients(): Filling<SentRecipients> {
  return { to: null, cc: null, bcc: null };
}

export function noWords(): Filling<SentWords> {
  return { subject: null, text: null, html: null };
}

/** Puts an answer where it belongs when it comes; what fails stays unread. */
export function fill<K extends string, T>(
  where: Record<NoInfer<K>, Read<NoInfer<T>> | undefined>,
  key: K,
  asked: Promise<OfficeResult<T>>,
): Promise<unknown> {
  return asked.then((answer) => {
    if (answer.ok) where[key] = answer.value;
  });
}

export function fillRecipients(
  item: MessageReader,
  recipients: Filling<SentRecipients>,
): Promise<unknown> {
  return Promise.all(
    recipientFields.map((field) => fill(recipients, field, item.recipients(field))),
  );
}

export function fillWords(item: MessageReader, words: Filling<SentWords>): Promise<unknown> {
  return Promise.all([
    fill(words, "subject", item.subject()),
    fill(words, "text", item.body("text")),
    fill(words, "html", item.body("html")),
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
    const hashing: Promise<unknown>[] = [];
    message.attachments = listed.value.map(({ id, name, kind, inline }) => {
      const one: Filling<SentAttachment> = { name, kind, inline, sha256: undefined };
      if (hasSealedName(one, tools.seal.attachment)) {
        one.sha256 = null;
        const hashed = item
          .attachmentBytes(id)
          .then((bytes) => (bytes.ok ? ok(tools.sha256Hex(bytes.value)) : bytes));
        hashing.push(fill(one, "sha256", hashed));
      }
      return one;
    });
    return Promise.all(hashing);
  });
}
