import type { Outcome } from "../host/call.ts";
import type { MessageItem } from "../mail/message-item.ts";

/** What an attachment's id ends with until its upload ends. */
const interim = "-wordt-opgeladen";

/** Adding an attachment, answered with an id for as long as its upload takes. */
export function atInterim(outcome: Outcome): Outcome {
  const { mailbox, answer } = outcome;
  if (!answer.ok || !("value" in answer)) return outcome;
  const { item } = mailbox;
  const attachments = item.attachments.map((one) =>
    one.id === answer.value ? { ...one, id: one.id + interim } : one,
  );
  return {
    ...outcome,
    mailbox: { ...mailbox, item: { ...item, attachments } },
    answer: { ok: true, value: String(answer.value) + interim },
  };
}

/** The mail once every upload has ended: each attachment has the id that it keeps. */
export function uploaded(item: MessageItem): MessageItem {
  if (!item.attachments.some(({ id }) => id.endsWith(interim))) return item;
  const attachments = item.attachments.map((one) => ({
    ...one,
    id: one.id.endsWith(interim) ? one.id.slice(0, -interim.length) : one.id,
  }));
  return { ...item, attachments };
}
