import type { Attachment, AttachmentError, Sheet } from "../attachment/attachment.ts";
import { mailText } from "../core/message.ts";
import type { Password } from "../core/password.ts";
import { parseReference, type Reference } from "../core/reference.ts";
import type { Referral } from "../core/referral.ts";
import type { Registry } from "../core/registry.ts";
import { fail, ok, type Result } from "../core/result.ts";
import type { Seal } from "../core/seal.ts";
import type { ComposeItem, OfficeResult } from "../outlook/compose-item.ts";
import { notAsPut, type MailCause, type MailFailure, type PrepareAct } from "./mail-failure.ts";
import { putSeal } from "./mail-seal.ts";
import { putText, takeTextOut } from "./own-text.ts";
import { readBack } from "./read-back.ts";
import { isOurs } from "./read-mail.ts";

/** What one preparing puts in the mail. The password stays in the pane's memory. */
export interface Preparation {
  readonly referral: Referral;
  readonly reference: Reference;
  readonly password: Password;
}

/** The attachment's code, which loads only when it is needed. */
export interface AttachmentMaker {
  readonly buildAttachment: (input: {
    readonly sheet: Sheet;
    readonly password: Password;
    readonly reference: Reference;
  }) => Promise<Result<Attachment, AttachmentError>>;
  readonly sha256Hex: (bytes: Uint8Array) => Promise<string>;
}

export interface PrepareTools {
  readonly item: ComposeItem;
  readonly registry: Registry;
  /** The seal of an earlier preparation, whose text is taken out first. */
  readonly earlier: Seal | null;
  readonly loadAttachmentMaker: () => Promise<AttachmentMaker>;
  readonly report: (act: PrepareAct) => void;
}

/**
 * Puts a referral in the mail, and answers `ok` only when all of it was read back from Outlook.
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
  const { referral, reference } = preparation;
  const text = mailText(referral.choice.protocol, reference);

  report("make-attachment");
  const made = await makeAttachment(preparation, tools);
  if (!made.ok) return failed("make-attachment", made.error);
  const { attachment, sha256Hex } = made.value;

  const preparing: Seal = {
    version: 2,
    state: "preparing",
    kind: "referral",
    protocol: referral.choice.protocol.id,
    reference,
    preparedOn: referral.on,
    recipients: referral.choice.mailboxes,
    attachment: { name: attachment.name, sha256: attachment.sha256 },
    passwordHandedOver: false,
    fingerprints: null,
  };
  const prepared: Seal = { ...preparing, state: "prepared" };

  const acts: readonly (readonly [PrepareAct, () => Promise<Result<null, MailCause>>])[] = [
    ["seal-preparing", () => putSeal(item, preparing)],
    ["take-earlier-out", () => takeEarlierOut(item, tools, reference)],
    ["fill-recipients", () => fillRecipients(item, referral.choice.mailboxes)],
    ["fill-subject", () => item.setSubject(text.subject)],
    ["put-text", () => putText(item, text)],
    ["attach", () => attachOnly(item, attachment)],
    ["save", () => item.save()],
    ["read-back", () => readBack(item, { text, seal: preparing, sha256Hex })],
    ["seal-prepared", () => putSeal(item, prepared)],
    ["save", () => item.save()],
  ];
  let sealedAsPrepared = false;
  for (const [act, perform] of acts) {
    report(act);
    sealedAsPrepared ||= act === "seal-prepared";
    const outcome = await perform();
    if (outcome.ok) continue;
    // What the pane does not call ready must not look ready at Send. When this fails too, the mail
    // was read back and is right, whatever the pane says.
    if (sealedAsPrepared) await putSeal(item, preparing);
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

async function makeAttachment(
  { referral, reference, password }: Preparation,
  tools: PrepareTools,
): Promise<
  Result<
    { readonly attachment: Attachment; readonly sha256Hex: AttachmentMaker["sha256Hex"] },
    MailCause
  >
> {
  let maker: AttachmentMaker;
  try {
    maker = await tools.loadAttachmentMaker();
  } catch {
    return fail({ kind: "code-missing" });
  }
  const sheet: Sheet = {
    protocol: referral.choice.protocol,
    reference,
    preparedOn: referral.on,
    client: referral.client,
  };
  const attachment = await maker.buildAttachment({ sheet, password, reference });
  return attachment.ok
    ? ok({ attachment: attachment.value, sha256Hex: maker.sha256Hex })
    : attachment;
}

async function takeEarlierOut(
  item: ComposeItem,
  { earlier, registry }: PrepareTools,
  reference: Reference,
): Promise<Result<null, MailCause>> {
  if (earlier === null || earlier.reference === reference) return ok(null);
  const protocol = registry.protocols.find(({ id }) => id === earlier.protocol);
  const former = parseReference(earlier.reference);
  if (protocol === undefined || former === null) return ok(null);
  const taken = await takeTextOut(item, mailText(protocol, former), former);
  if (!taken.ok) return taken;
  return taken.value === "changed" || taken.value === "still-there" ? notAsPut("text") : ok(null);
}

async function fillRecipients(
  item: ComposeItem,
  mailboxes: readonly string[],
): Promise<OfficeResult<null>> {
  const to = await item.setRecipients(
    "to",
    mailboxes.map((address) => ({ address, name: address })),
  );
  if (!to.ok) return to;
  const cc = await item.setRecipients("cc", []);
  if (!cc.ok) return cc;
  return item.setRecipients("bcc", []);
}

/** Takes out what an earlier attempt attached, so that there is one attachment and never two. */
async function attachOnly(
  item: ComposeItem,
  { name, bytes }: Attachment,
): Promise<Result<null, MailCause>> {
  const removed = await detachOurs(item);
  if (!removed.ok) return removed;
  const added = await item.attach(name, bytes);
  return added.ok ? ok(null) : added;
}

export async function detachOurs(item: ComposeItem): Promise<OfficeResult<null>> {
  const present = await item.attachments();
  if (!present.ok) return present;
  for (const { id } of present.value.filter(isOurs)) {
    const removed = await item.detach(id);
    if (!removed.ok) return removed;
  }
  return ok(null);
}
