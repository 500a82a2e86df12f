import type { MailText } from "../core/mail/message.ts";
import { isOurAttachment } from "../core/mail/our-marks.ts";
import { ok, type Result } from "../core/base/result.ts";
import type { Seal } from "../core/mail/seal.ts";
import { isOtherAttachment } from "../guard/rules/attachments.ts";
import type { ComposeItem, ItemAttachment, OfficeResult } from "../outlook/compose-item.ts";
import { asPut, notAsPut, type MailCause } from "./mail-failure.ts";
import { holdsText } from "./own-text.ts";
import { areExactly, readAllRecipients } from "./read-mail.ts";
import { readUntil } from "./read-until.ts";

interface Expected {
  readonly text: MailText;
  readonly seal: Seal;
  readonly sha256Hex: (bytes: Uint8Array) => Promise<string>;
}

/** Compares everything with what was put: size proves nothing, so the attachment goes by its bytes. */
export async function readBack(
  item: ComposeItem,
  expected: Expected,
): Promise<Result<null, MailCause>> {
  const { text, seal } = expected;
  const [recipients, subject, body, attachment] = await Promise.all([
    readUntil(
      () => readAllRecipients(item),
      (found) => areExactly(found, seal),
    ),
    readUntil(
      () => item.subject(),
      (found) => found.trim() === text.subject,
    ),
    readUntil(
      () => item.body("text"),
      (found) => holdsText(found, text),
    ),
    readAttachmentBack(item, expected),
  ]);
  const outcomes = [
    asPut("recipients", recipients),
    asPut("subject", subject),
    asPut("text", body),
    attachment,
  ];
  return outcomes.find((outcome) => !outcome.ok) ?? ok(null);
}

interface Listed {
  readonly all: readonly ItemAttachment[];
  /** Of ours; null when there is not exactly one beside nothing else. */
  readonly bytes: OfficeResult<Uint8Array> | null;
}

async function readAttachmentBack(
  item: ComposeItem,
  { seal: { attachment }, sha256Hex }: Expected,
): Promise<Result<null, MailCause>> {
  const isOther = (one: ItemAttachment): boolean => isOtherAttachment(one, attachment);
  let last: Listed = { all: [], bytes: null };
  const matched = await readUntil(
    () => readListed(item, isOther),
    async (listed) => {
      last = listed;
      const { all, bytes } = listed;
      if (attachment === null) return !all.some((one) => isOther(one) || isOurAttachment(one));
      return bytes?.ok === true && (await sha256Hex(bytes.value)) === attachment.sha256;
    },
  );
  if (!matched.ok || matched.value) return asPut("attachment", matched);
  if (last.all.some(isOther)) return notAsPut("other-attachments");
  return last.bytes?.ok === false ? last.bytes : notAsPut("attachment");
}

/** Lists anew each time: an id may die before its bytes are read, which then fail. */
async function readListed(
  item: ComposeItem,
  isOther: (one: ItemAttachment) => boolean,
): Promise<OfficeResult<Listed>> {
  const listed = await item.attachments();
  if (!listed.ok) return listed;
  const all = listed.value;
  const [ours, ...doubles] = all.filter(isOurAttachment);
  if (ours === undefined || doubles.length > 0 || all.some(isOther))
    return ok({ all, bytes: null });
  const bytes = await item.attachmentBytes(ours.id);
  return bytes.ok || bytes.error.kind === "office-failed" ? ok({ all, bytes }) : bytes;
}
