import { fail, ok } from "../core/result.ts";
import type {
  BodyFormat,
  ComposeItem,
  OfficeDone,
  OfficeResult,
  RecipientField,
} from "./compose-item.ts";
import { createCallQueue, limits, officeCall, officeCodes } from "./office-call.ts";
import {
  readAttachments,
  readBodyFormat,
  readBytes,
  readComposeType,
  readNothing,
  readRecipients,
  readText,
} from "./read-answer.ts";
import { toBase64 } from "./to-base64.ts";

/**
 * The message that Outlook is composing, through Office.js. Requires Mailbox 1.11 (session data).
 *
 * Calls go one after another. `openItem` is asked anew for each call, since a pinned pane can outlive the
 * item that it was opened for; when it throws, that call fails.
 */
export function officeComposeItem(openItem: () => Office.MessageCompose): ComposeItem {
  const queue = createCallQueue();

  const call = <T>(
    name: string,
    limitMs: number,
    start: (item: Office.MessageCompose, callback: (answer: unknown) => void) => void,
    read: (answer: unknown) => T | undefined,
  ): Promise<OfficeResult<T>> =>
    queue(() => officeCall(name, limitMs, (callback) => start(openItem(), callback), read));

  const act = (
    name: string,
    limitMs: number,
    start: (item: Office.MessageCompose, callback: (answer: unknown) => void) => void,
  ): Promise<OfficeDone> => call(name, limitMs, start, readNothing);

  const coercion = (format: BodyFormat): { coercionType: Office.CoercionType } => ({
    coercionType: format === "html" ? Office.CoercionType.Html : Office.CoercionType.Text,
  });

  return {
    composeType: () =>
      call(
        "getComposeTypeAsync",
        limits.readMs,
        (item, done) => item.getComposeTypeAsync(done),
        readComposeType,
      ),

    recipients: (field: RecipientField) =>
      call(
        `${field}.getAsync`,
        limits.readMs,
        (item, done) => item[field].getAsync(done),
        readRecipients,
      ),
    setRecipients: (field, recipients) =>
      act(`${field}.setAsync`, limits.writeMs, (item, done) =>
        item[field].setAsync(
          recipients.map(({ address, name }) => ({ emailAddress: address, displayName: name })),
          done,
        ),
      ),

    subject: () =>
      call(
        "subject.getAsync",
        limits.readMs,
        (item, done) => item.subject.getAsync(done),
        readText,
      ),
    setSubject: (subject) =>
      act("subject.setAsync", limits.writeMs, (item, done) => item.subject.setAsync(subject, done)),

    bodyFormat: () =>
      call(
        "body.getTypeAsync",
        limits.readMs,
        (item, done) => item.body.getTypeAsync(done),
        readBodyFormat,
      ),
    body: (format) =>
      call(
        "body.getAsync",
        limits.readMs,
        (item, done) => item.body.getAsync(coercion(format).coercionType, done),
        readText,
      ),
    prependBody: (content, format) =>
      act("body.prependAsync", limits.writeMs, (item, done) =>
        item.body.prependAsync(content, coercion(format), done),
      ),
    setBody: (content, format) =>
      act("body.setAsync", limits.writeMs, (item, done) =>
        item.body.setAsync(content, coercion(format), done),
      ),

    attachments: () =>
      call(
        "getAttachmentsAsync",
        limits.readMs,
        (item, done) => item.getAttachmentsAsync(done),
        readAttachments,
      ),
    attachmentBytes: (id) =>
      call(
        "getAttachmentContentAsync",
        limits.attachMs,
        (item, done) => item.getAttachmentContentAsync(id, done),
        readBytes,
      ),
    attach: (name, bytes) =>
      call(
        "addFileAttachmentFromBase64Async",
        limits.attachMs,
        (item, done) => item.addFileAttachmentFromBase64Async(toBase64(bytes), name, done),
        readText,
      ),
    detach: (id) =>
      act("removeAttachmentAsync", limits.writeMs, (item, done) =>
        item.removeAttachmentAsync(id, done),
      ),

    sessionValue: async (key) => {
      const result = await call(
        "sessionData.getAsync",
        limits.readMs,
        (item, done) => item.sessionData.getAsync(key, done),
        readText,
      );
      if (result.ok) return ok(result.value);
      const { error } = result;
      return error.kind === "office-failed" && error.code === officeCodes.keyNotFound
        ? ok(null)
        : fail(error);
    },
    setSessionValue: (key, value) =>
      act("sessionData.setAsync", limits.writeMs, (item, done) =>
        item.sessionData.setAsync(key, value, done),
      ),
    removeSessionValue: (key) =>
      act("sessionData.removeAsync", limits.writeMs, (item, done) =>
        item.sessionData.removeAsync(key, done),
      ),

    save: () => act("saveAsync", limits.saveMs, (item, done) => item.saveAsync(done)),
  };
}
