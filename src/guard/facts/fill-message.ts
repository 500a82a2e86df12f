import type { Seal } from "../../core/mail/seal.ts";
import { ok } from "../../core/base/result.ts";
import type { Read, SentAttachment, SentBody, SentRecipients, SentWords } from "./sent-message.ts";
import { hasSealedName } from "../rules/attachments.ts";
import {
  recipientFields,
  type MessageReader,
  type OfficeResult,
} from "../../outlook/compose-item.ts";

/*
 * Parts of a message that start as unread and are filled in as Outlook answers. Each promise resolves
 * when every answer for its part has come or failed.
 */

export type Filling<T> = { -readonly [K in keyof T]: T[K] };

export function noRecipients(): Filling<SentRecipients> {
  return { to: null, cc: null, bcc: null };
}

export function noBody(): Filling<SentBody> {
  return { text: null, html: null };
}

export function noWords(): Filling<SentWords> {
  return { subject: null, ...noBody() };
}

/** Puts an answer in its place when it comes. After a failure the place stays unread. */
export function fillIn<K extends string, T>(
  where: Record<NoInfer<K>, Read<NoInfer<T>> | undefined>,
  key: K,
  asked: Promise<OfficeResult<T>>,
): Promise<unknown> {
  return asked.then((answer) => {
    if (answer.ok) where[key] = answer.value;
  });
}

export function fillInRecipients(
  item: MessageReader,
  recipients: Filling<SentRecipients>,
): Promise<unknown> {
  return Promise.all(
    recipientFields.map((field) => fillIn(recipients, field, item.recipients(field))),
  );
}

export function fillInWords(item: MessageReader, words: Filling<SentWords>): Promise<unknown> {
  return Promise.all([fillIn(words, "subject", item.subject()), fillInBody(item, words)]);
}

export function fillInBody(item: MessageReader, body: Filling<SentBody>): Promise<unknown> {
  return Promise.all([
    fillIn(body, "text", item.body("text")),
    fillIn(body, "html", item.body("html")),
  ]);
}

/** Lists the attachments, and hashes the bytes of each file that has the sealed name. */
export function fillInAttachments(
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
        hashing.push(fillIn(one, "sha256", hashed));
      }
      return one;
    });
    return Promise.all(hashing);
  });
}
