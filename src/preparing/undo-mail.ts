import type { MailText } from "../core/mail/message.ts";
import { sameMailboxes } from "../core/base/mailbox.ts";
import { isOurAttachment } from "../core/mail/our-marks.ts";
import { fail, ok, type Result } from "../core/base/result.ts";
import type { Seal } from "../core/mail/seal.ts";
import { recipientFields, type ComposeItem, type OfficeResult } from "../outlook/compose-item.ts";
import type { FormerMail } from "./inspect-mail.ts";
import { detachAll, ours } from "./detach.ts";
import { asPut, notAsPut, type MailCause, type MailFailure, type UndoAct } from "./mail-failure.ts";
import { putSessionSeal, removeSeal } from "./mail-seal.ts";
import { onceMore } from "./once-more.ts";
import { takeTextOut, type TakenOut } from "./own-text.ts";
import { checkOwnSeal, findOwnSeal } from "./own-seal.ts";
import { addressesOf, readAllRecipients, type Recipients } from "./read-mail.ts";
import { readUntil } from "./read-until.ts";

/** `textLeft`: our text was changed by hand, so it was left in the body. */
export interface Undone {
  readonly textLeft: boolean;
}

/** What is taken out of the mail, and what is put back. */
interface Undoing {
  readonly reference: string;
  /** Null where the protocol is not known, and so not what we wrote: then the body is left as it is. */
  readonly text: MailText | null;
  readonly former: FormerMail;
  /** The seal that the pane put in the mail whole; null when preparing did not come so far. */
  readonly seal: Seal | null;
  /** Whether preparing came so far that a seal is in the mail. */
  readonly sealed: boolean;
}

/**
 * Takes a referral out of the mail again and puts back what was there.
 *
 * Works from whatever point preparing came to. The seal goes last, so that at any moment before, Send
 * meets one that says *preparing*. Every act is read back. A mail without a seal holds nothing of
 * ours, since the seal came first: there is nothing to take out, or it is another mail.
 */
export async function undoMail(
  item: ComposeItem,
  { reference, text, former, seal, sealed }: Undoing,
): Promise<Result<Undone, MailFailure<UndoAct>>> {
  const own = await (sealed ? checkOwnSeal(item, reference) : findOwnSeal(item, reference));
  if (!own.ok) return fail({ kind: "mail-failure", act: "seal-preparing", cause: own.error });
  if (own.value === null) return ok({ textLeft: false });
  const known: Seal = seal ?? own.value;
  let textLeft = false;
  const acts: readonly (readonly [UndoAct, () => Promise<Result<null, MailCause>>])[] = [
    [
      "seal-preparing",
      () => putSessionSeal(item, { ...known, state: "preparing", passwordHandedOver: false }),
    ],
    ["take-attachment-out", () => takeAttachmentOut(item)],
    ["put-recipients-back", () => putRecipientsBack(item, former.recipients)],
    ["put-subject-back", () => putSubjectBack(item, former.subject)],
    [
      "take-text-out",
      async () => {
        const taken = await (text === null
          ? findUnknownText(item, reference)
          : takeTextOut(item, text, reference));
        if (!taken.ok) return taken;
        textLeft = taken.value === "changed";
        return taken.value === "still-there" ? notAsPut("text") : ok(null);
      },
    ],
    ["save", () => onceMore(() => item.save())],
    ["seal-removed", () => removeSeal(item)],
  ];
  for (const [act, perform] of acts) {
    const outcome = await perform();
    if (!outcome.ok) return fail({ kind: "mail-failure", act, cause: outcome.error });
  }
  return ok({ textLeft });
}

async function findUnknownText(
  item: ComposeItem,
  reference: string,
): Promise<OfficeResult<TakenOut>> {
  const body = await item.body("text");
  if (!body.ok) return body;
  return ok(body.value.includes(reference) ? "changed" : "absent");
}

async function takeAttachmentOut(item: ComposeItem): Promise<Result<null, MailCause>> {
  const removed = await detachAll(item, ours);
  if (!removed.ok) return removed;
  return asPut(
    "attachment",
    await readUntil(
      () => item.attachments(),
      (found) => !found.some(isOurAttachment),
    ),
  );
}

async function putRecipientsBack(
  item: ComposeItem,
  former: Recipients,
): Promise<Result<null, MailCause>> {
  for (const field of recipientFields) {
    const written = await item.setRecipients(field, former[field]);
    if (!written.ok) return written;
  }
  return asPut(
    "recipients",
    await readUntil(
      () => readAllRecipients(item),
      (found) =>
        recipientFields.every((field) =>
          sameMailboxes(addressesOf(found[field]), addressesOf(former[field])),
        ),
    ),
  );
}

async function putSubjectBack(
  item: ComposeItem,
  subject: string,
): Promise<Result<null, MailCause>> {
  const written = await item.setSubject(subject);
  if (!written.ok) return written;
  return asPut(
    "subject",
    await readUntil(
      () => item.subject(),
      (found) => found.trim() === subject.trim(),
    ),
  );
}
