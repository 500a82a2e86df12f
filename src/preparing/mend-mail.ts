import type { SealPlace } from "../guard/facts/find-seal.ts";
import { isSoftKind, type Finding } from "../guard/finding.ts";
import { fail, type Result } from "../core/base/result.ts";
import type { Registry } from "../core/protocol/registry.ts";
import type { Seal } from "../core/mail/seal.ts";
import { hasSealedName, isOtherAttachment } from "../guard/rules/attachments.ts";
import type { ComposeItem } from "../outlook/compose-item.ts";
import { detachAll } from "./detach.ts";
import { emptyFormer } from "./inspect-mail.ts";
import { lift } from "./lifted.ts";
import { checkOwnSeal } from "./own-seal.ts";
import { asPut, notAsPut, type MailCause } from "./mail-failure.ts";
import { putSeal, putSealCopy } from "./mail-seal.ts";
import { setAllRecipients } from "./prepare-mail.ts";
import { areExactly, readAllRecipients } from "./read-mail.ts";
import { readUntil } from "./read-until.ts";
import type { LookedAt, Mend, MendFailure } from "./stopped.ts";
import { textOfSeal } from "../core/mail/text-of-seal.ts";
import { undoMail, type Undone } from "./undo-mail.ts";

interface MendTools {
  readonly item: ComposeItem;
  readonly registry: Registry;
}

/**
 * Mends one thing in a mail that was stopped, and reads back that it was.
 *
 * Looks first whether this is still the mail. Works from the seal alone, so also in a pane that knows nothing else of the mail. Recipients and
 * subject that stood there before the referral are not put back by this.
 *
 * @param findings - what is mended; those that are lifted are told by their kind.
 */
export async function mendMail(
  mend: Exclude<Mend, "referral">,
  { sealed }: LookedAt,
  findings: readonly Finding[],
  tools: MendTools,
): Promise<Result<null, MendFailure>> {
  const mended = await perform();
  return mended.ok ? mended : fail({ kind: "mend-failure", mend, act: null, cause: mended.error });

  async function perform(): Promise<Result<null, MailCause>> {
    const { item } = tools;
    if (sealed !== null) {
      const own = await checkOwnSeal(item, sealed.seal.reference);
      if (!own.ok) return own;
    }
    if (mend === "lift") return lift(item, findings.map(({ kind }) => kind).filter(isSoftKind));
    // Nothing offers these without a seal.
    if (sealed === null) return notAsPut("seal");
    const { seal, from } = sealed;
    switch (mend) {
      case "recipients":
        return putRecipients(item, seal);
      case "other-attachments":
        return removeOthers(item, seal.attachment);
      case "subject":
        return putSubject(item, textOfSeal(seal, tools.registry)?.subject);
      case "hand-over":
        return handOver(item, seal, from);
    }
  }
}

/**
 * Takes the whole referral out, by its seal: what the mail held before is not known.
 *
 * @param maySealBeGone - whether taking it out failed before at the seal, which goes last.
 */
export async function takeReferralOut(
  seal: Seal,
  { item, registry }: MendTools,
  { maySealBeGone }: { readonly maySealBeGone: boolean },
): Promise<Result<Undone, MendFailure>> {
  const undone = await undoMail(item, {
    reference: seal.reference,
    text: textOfSeal(seal, registry),
    former: emptyFormer,
    seal,
    sealed: !maySealBeGone,
  });
  if (undone.ok) return undone;
  const { act, cause } = undone.error;
  return fail({ kind: "mend-failure", mend: "referral", act, cause });
}

async function putRecipients(item: ComposeItem, seal: Seal): Promise<Result<null, MailCause>> {
  const filled = await setAllRecipients(item, seal);
  if (!filled.ok) return filled;
  return asPut(
    "recipients",
    await readUntil(
      () => readAllRecipients(item),
      (found) => areExactly(found, seal),
    ),
  );
}

/** Also what bears our name a second time: one of them is enough, and the first is kept. */
async function removeOthers(
  item: ComposeItem,
  expected: Seal["attachment"],
): Promise<Result<null, MailCause>> {
  const removed = await detachAll(item, (all) => [
    ...all.filter((one) => isOtherAttachment(one, expected)),
    ...all.filter((one) => hasSealedName(one, expected)).slice(1),
  ]);
  if (!removed.ok) return removed;
  return asPut(
    "other-attachments",
    await readUntil(
      () => item.attachments(),
      (found) =>
        !found.some((one) => isOtherAttachment(one, expected)) &&
        found.filter((one) => hasSealedName(one, expected)).length <= 1,
    ),
  );
}

async function putSubject(
  item: ComposeItem,
  subject: string | undefined,
): Promise<Result<null, MailCause>> {
  if (subject === undefined) return notAsPut("subject");
  const written = await item.setSubject(subject);
  if (!written.ok) return written;
  return asPut(
    "subject",
    await readUntil(
      () => item.subject(),
      (found) => found.trim() === subject,
    ),
  );
}

/**
 * In a draft that was opened again there is no seal of this window. One without fingerprints there
 * would pass for a whole one, so then only the copy is written.
 */
function handOver(
  item: ComposeItem,
  seal: Seal,
  from: SealPlace,
): Promise<Result<null, MailCause>> {
  const told: Seal = { ...seal, passwordHandedOver: true };
  return from === "window" ? putSeal(item, told) : putSealCopy(item, told);
}
