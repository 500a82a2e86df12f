import type { Attachment } from "../attachment/attachment.ts";
import type { RandomBytes } from "../core/base/random.ts";
import type { Registry } from "../core/protocol/registry.ts";
import { fail, ok, type Result } from "../core/base/result.ts";
import type { Seal } from "../core/mail/seal.ts";
import type { ComposeItem, OfficeResult } from "../outlook/compose-item.ts";
import { notAsPut, type MailCause, type MailFailure, type PrepareAct } from "./mail-failure.ts";
import { isSameMail } from "./inspect-mail.ts";
import { detachAll, ours } from "./detach.ts";
import { clearLifted } from "./lifted.ts";
import { makeAttachment, type AttachmentMaker } from "./make-attachment.ts";
import { putSeal, putSealCopy, putSessionSeal } from "./mail-seal.ts";
import { onceMore } from "./once-more.ts";
import { putText, takeTextOut } from "./own-text.ts";
import { type Preparation } from "../core/mail/preparation.ts";
import { textOf } from "../core/mail/text-of-preparation.ts";
import { preparingSeal } from "./preparing-seal.ts";
import { readBack } from "./read-back.ts";
import { textOfSeal } from "../core/mail/text-of-seal.ts";

interface PrepareTools {
  readonly item: ComposeItem;
  readonly random: RandomBytes;
  readonly registry: Registry;
  /** The seal of an earlier preparation, whose text is taken out first. */
  readonly earlier: Seal | null;
  readonly loadAttachmentMaker: () => Promise<AttachmentMaker>;
  readonly report: (act: PrepareAct) => void;
  /** The sender's, as it stood in the mail; empty when none was found. */
  readonly signature: string;
  /** The text of the body before this. */
  readonly standing: string;
}

/**
 * Puts what was prepared in the mail, and answers `ok` only when all of it was read back from Outlook.
 *
 * The order matters, since Send can be pressed in the middle: the seal says *preparing* from before
 * the first change until everything is proven, and *prepared* last. Doing it twice replaces what the
 * first time put there. Stops at the first act that fails, with a seal that says *preparing*.
 *
 * Source: protocol, art. 6 (encryption and mailboxes).
 */
export async function prepareMail(
  preparation: Preparation,
  tools: PrepareTools,
): Promise<Result<Seal, MailFailure<PrepareAct>>> {
  const { item, report } = tools;
  const text = textOf(preparation);

  report("make-attachment");
  const made = await makeAttachment(preparation, tools.loadAttachmentMaker);
  if (!made.ok) return failed("make-attachment", made.error);
  const { attachment, maker } = made.value;

  const from = await item.from();
  const preparing = preparingSeal(preparation, attachment, {
    random: tools.random,
    hash: maker.hashText,
    signature: tools.signature,
    standing: tools.standing,
    sender: from.ok && from.value.address !== "" ? from.value.address : null,
  });
  const prepared: Seal = { ...preparing, state: "prepared" };

  const acts: readonly (readonly [PrepareAct, () => Promise<Result<null, MailCause>>])[] = [
    ["seal-preparing", () => sealAnew(item, preparing)],
    ["take-earlier-out", () => takeEarlierOut(item, tools, preparing)],
    ["fill-recipients", () => setAllRecipients(item, preparing)],
    ["fill-subject", () => item.setSubject(text.subject)],
    ["put-text", () => putText(item, text)],
    ["attach", () => attachOnly(item, attachment)],
    ["save", () => save(item)],
    ["read-back", () => readBack(item, { text, seal: preparing, sha256Hex: maker.sha256Hex })],
    ["seal-prepared", () => putSeal(item, prepared)],
    ["save", () => save(item)],
  ];
  let sealedAsPrepared = false;
  for (const [act, perform] of acts) {
    report(act);
    sealedAsPrepared ||= act === "seal-prepared";
    const outcome = await perform();
    if (outcome.ok) continue;
    // What the pane does not call ready must not look ready at Send, now or when the draft is opened
    // again. When this fails too, the mail was read back and is right, whatever the pane says.
    if (sealedAsPrepared) {
      await putSessionSeal(item, preparing);
      await putSealCopy(item, preparing);
    }
    return failed(act, outcome.error);
  }
  return ok(prepared);
}

function failed(
  act: PrepareAct,
  cause: MailCause,
): ReturnType<typeof fail<MailFailure<PrepareAct>>> {
  return fail({ kind: "mail-failure", act, cause });
}

/**
 * The window's seal comes first, since from here on Send can meet our content; then a save, which
 * the copy needs. What a person lifted was about what stood there before.
 */
async function sealAnew(item: ComposeItem, preparing: Seal): Promise<Result<null, MailCause>> {
  const put = await putSessionSeal(item, preparing);
  if (!put.ok) return put;
  const saved = await save(item);
  if (!saved.ok) return saved;
  const copied = await putSealCopy(item, preparing);
  return copied.ok ? clearLifted(item) : copied;
}

function save(item: ComposeItem): Promise<OfficeResult<null>> {
  return onceMore(() => item.save());
}

async function takeEarlierOut(
  item: ComposeItem,
  { earlier, registry }: PrepareTools,
  preparing: Seal,
): Promise<Result<null, MailCause>> {
  if (earlier === null || isSameMail(earlier, preparing)) return ok(null);
  const text = textOfSeal(earlier, registry);
  if (text === null) return ok(null);
  const taken = await takeTextOut(item, text, earlier.reference);
  if (!taken.ok) return taken;
  return taken.value === "changed" || taken.value === "still-there" ? notAsPut("text") : ok(null);
}

export async function setAllRecipients(
  item: ComposeItem,
  { recipients, copies }: Pick<Seal, "recipients" | "copies">,
): Promise<OfficeResult<null>> {
  const people = (addresses: readonly string[]) =>
    addresses.map((address) => ({ address, name: address }));
  const to = await item.setRecipients("to", people(recipients));
  if (!to.ok) return to;
  const cc = await item.setRecipients("cc", people(copies));
  if (!cc.ok) return cc;
  return item.setRecipients("bcc", []);
}

/** Takes out what an earlier attempt attached, so that there is one attachment at most. */
async function attachOnly(
  item: ComposeItem,
  attachment: Attachment | null,
): Promise<Result<null, MailCause>> {
  const removed = await detachAll(item, ours);
  if (!removed.ok || attachment === null) return removed;
  const added = await item.attach(attachment.name, attachment.bytes);
  return added.ok ? ok(null) : added;
}
