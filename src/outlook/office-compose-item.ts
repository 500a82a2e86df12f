import { ok } from "../core/base/result.ts";
import type { BodyFormat, ComposeItem, OfficeDone, OfficeResult } from "./compose-item.ts";
import { changeCustomProperties } from "./custom-properties.ts";
import { itemMembers } from "./item-members.ts";
import {
  createCallQueue,
  limits,
  mostCallsAtOnce,
  officeCall,
  officeCodes,
} from "./office-call.ts";
import { isAbsent, officeMessageReader } from "./office-message-reader.ts";
import {
  readBodyFormat,
  readComposeType,
  readContext,
  readNothing,
  readText,
  readTextOrNone,
} from "./read-answer.ts";
import { toBase64 } from "./to-base64.ts";

/**
 * The message that Outlook is composing, through Office.js. Requires Mailbox 1.11 (session data).
 *
 * At most three calls run at once, as Outlook accepts, in the order in which they were made; whoever
 * writes waits for each. See `officeMessageReader` for `openItem`.
 */
export function officeComposeItem(openItem: () => Office.MessageCompose): ComposeItem {
  const queue = createCallQueue(mostCallsAtOnce);

  const call = <T>(
    limitMs: number,
    start: (item: Office.MessageCompose, callback: (answer: unknown) => void) => void,
    read: (answer: unknown) => T | undefined,
  ): Promise<OfficeResult<T>> =>
    queue(() => officeCall(limitMs, (callback) => start(openItem(), callback), read));

  const act = (
    limitMs: number,
    start: (item: Office.MessageCompose, callback: (answer: unknown) => void) => void,
  ): Promise<OfficeDone> => call(limitMs, start, readNothing);

  const inFormat = (format: BodyFormat): { coercionType: Office.CoercionType } => ({
    coercionType: format === "html" ? Office.CoercionType.Html : Office.CoercionType.Text,
  });

  return {
    ...officeMessageReader(openItem, queue, limits),
    composeType: () =>
      call(limits.readMs, (item, done) => item.getComposeTypeAsync(done), readComposeType),
    ...itemMembers(openItem),
    itemId: () =>
      call(limits.readMs, (item, done) => item.getItemIdAsync(done), readTextOrNone).then(
        (result) => {
          if (result.ok) return ok(result.value.text);
          const { error } = result;
          return error.kind === "office-failed" && error.code === officeCodes.itemNotSaved
            ? ok(null)
            : result;
        },
      ),
    bodyFormat: () =>
      call(limits.readMs, (item, done) => item.body.getTypeAsync(done), readBodyFormat),
    initializationContext: () =>
      call(
        limits.readMs,
        (item, done) => item.getInitializationContextAsync(done),
        readContext,
      ).then((result) => (result.ok ? ok(result.value.context) : result)),

    setRecipients: (field, people) =>
      act(limits.writeMs, (item, done) =>
        item[field].setAsync(
          people.map(({ address, name }) => ({ emailAddress: address, displayName: name })),
          done,
        ),
      ),
    setSubject: (subject) =>
      act(limits.writeMs, (item, done) => item.subject.setAsync(subject, done)),

    prependBody: (content, format) =>
      act(limits.writeMs, (item, done) => item.body.prependAsync(content, inFormat(format), done)),
    setBody: (content, format) =>
      act(limits.writeMs, (item, done) => item.body.setAsync(content, inFormat(format), done)),

    attach: (name, bytes) =>
      call(
        limits.attachMs,
        (item, done) => item.addFileAttachmentFromBase64Async(toBase64(bytes), name, done),
        readText,
      ),
    detach: (id) => act(limits.writeMs, (item, done) => item.removeAttachmentAsync(id, done)),

    setSessionValue: (key, value) =>
      act(limits.writeMs, (item, done) => item.sessionData.setAsync(key, value, done)),
    removeSessionValue: (key) =>
      act(limits.writeMs, (item, done) => item.sessionData.removeAsync(key, done)).then((result) =>
        isAbsent(result) ? ok(null) : result,
      ),
    setCustomProperty: (name, value) =>
      queue(() =>
        changeCustomProperties(openItem, (properties) => properties.set(name, value), limits),
      ),
    removeCustomProperty: (name) =>
      queue(() =>
        changeCustomProperties(openItem, (properties) => properties.remove(name), limits),
      ),

    save: () => act(limits.saveMs, (item, done) => item.saveAsync(done)),
  };
}
