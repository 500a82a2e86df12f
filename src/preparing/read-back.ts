import type { MailText } from "../core/mail/message.ts";
import { isOurAttachment } from "../core/mail/our-marks.ts";
import { ok, type Result } from "../core/base/result.ts";
import type { Seal } from "../core/mail/seal.ts";
import { isOtherAttachment } from "../guard/rules/attachments.ts";
import type { ComposeItem } from "../outlook/compose-item.ts";
import { asPut, notAsPut, type MailCause } from "./mail-failure.ts";
import { holdsText } from "./own-text.ts";
import { areExactly, readAllRecipients, readUntil } from "./read-mail.ts";

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
  const recipients = asPut(
    "recipients",
    await readUntil(
      () => readAllRecipients(item),
      (found) => areExactly(found, seal),
    ),
  );
  if (!recipients.ok) return recipients;
  const subject = asPut(
    "subject",
    await readUntil(
      () => item.subject(),
      (found) => found.trim() === text.subject,
    ),
  );
  if (!subject.ok) return subject;
  const body = asPut(
    "text",
    await readUntil(
      () => item.body("text"),
      (found) => holdsText(found, text),
    ),
  );
  if (!body.ok) return body;
  return readAttachmentBack(item, expected);
}

async function readAttachmentBack(
  item: ComposeItem,
  { seal: { attachment }, sha256Hex }: Expected,
): Promise<Result<null, MailCause>> {
  let id = "";
  const listed = asPut(
    "attachment",
    await readUntil(
      () => item.attachments(),
      (found) => {
        const ours = found.filter(isOurAttachment);
        id = ours[0]?.id ?? "";
        return attachment === null
          ? ours.length === 0
          : ours.length === 1 && ours[0]?.name === attachment.name;
      },
    ),
  );
  if (!listed.ok) return listed;
  const all = await item.attachments();
  if (!all.ok) return all;
  if (all.value.some((one) => isOtherAttachment(one, attachment)))
    return notAsPut("other-attachments");
  if (attachment === null) return ok(null);
  return asPut(
    "attachment",
    await readUntil(
      () => item.attachmentBytes(id),
      async (bytes) => (await sha256Hex(bytes)) === attachment.sha256,
    ),
  );
}
