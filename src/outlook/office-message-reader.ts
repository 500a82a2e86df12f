import { ok } from "../core/base/result.ts";
import type { MessageReader, OfficeResult } from "./compose-item.ts";
import { readCustomProperty } from "./custom-properties.ts";
import { officeCall, officeCodes, type CallQueue, type ReadLimits } from "./office-call.ts";
import {
  readAttachments,
  readBytes,
  readPerson,
  readRecipientList,
  readSessionValue,
  readText,
} from "./read-answer.ts";

/**
 * Reads the message that Outlook is composing, through Office.js. Requires Mailbox 1.11 (session
 * data).
 *
 * Calls go through `queue`. `openItem` is called for each of them, since a pinned pane can outlive
 * its item; when it throws, that call fails.
 *
 * The guard runs this without async functions and without a browser.
 */
export function officeMessageReader(
  openItem: () => Office.MessageCompose,
  queue: CallQueue,
  { readMs, bytesMs }: ReadLimits,
): MessageReader {
  const read = <T>(
    start: (item: Office.MessageCompose, callback: (answer: unknown) => void) => void,
    tell: (answer: unknown) => T | undefined,
    limitMs = readMs,
  ): Promise<OfficeResult<T>> =>
    queue(() => officeCall(limitMs, (callback) => start(openItem(), callback), tell));

  return {
    recipients: (field) => read((item, done) => item[field].getAsync(done), readRecipientList),
    subject: () => read((item, done) => item.subject.getAsync(done), readText),
    from: () => read((item, done) => item.from.getAsync(done), readPerson),
    body: (format) => read((item, done) => item.body.getAsync(format, done), readText),
    attachments: () => read((item, done) => item.getAttachmentsAsync(done), readAttachments),
    attachmentBytes: (id) =>
      read((item, done) => item.getAttachmentContentAsync(id, done), readBytes, bytesMs),
    sessionValue: (key) =>
      read((item, done) => item.sessionData.getAsync(key, done), readSessionValue).then(
        absentAsNull,
      ),
    customProperty: (name) => queue(() => readCustomProperty(openItem, name, readMs)),
  };
}

function absentAsNull(
  result: OfficeResult<{ readonly text: string | null }>,
): OfficeResult<string | null> {
  if (result.ok) return ok(result.value.text);
  return isAbsent(result) ? ok(null) : result;
}

/**
 * Whether a call on session data found no such key. By the documentation it fails with code 9050;
 * an Outlook without session data keeps nothing there either.
 */
export function isAbsent(result: OfficeResult<unknown>): boolean {
  if (result.ok) return false;
  const { error } = result;
  return (
    error.kind === "office-missing" ||
    (error.kind === "office-failed" && error.code === officeCodes.keyNotFound)
  );
}
