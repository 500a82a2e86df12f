import { findSealIn, type SealPlace } from "../guard/facts/find-seal.ts";
import type { Result } from "../core/base/result.ts";
import { sameSeal, sealKey, asDraftCopy, writeSeal, type Seal } from "../core/mail/seal.ts";
import type { ComposeItem, OfficeDone } from "../outlook/compose-item.ts";
import { asPut, type MailCause } from "./mail-failure.ts";
import { onceMore } from "./once-more.ts";
import { readUntil } from "./read-until.ts";

/*
 * The seal stands in two places. Session data hold it whole and decide in this compose window; custom
 * properties hold a copy without fingerprints, for the draft that is closed and opened again.
 */

interface SealStore {
  readonly write: (item: ComposeItem, seal: Seal) => Promise<OfficeDone>;
  readonly remove: (item: ComposeItem) => Promise<OfficeDone>;
  /** The part of a seal that may stand here. */
  readonly kept: (seal: Seal) => Seal;
}

const stores: Readonly<Record<SealPlace, SealStore>> = {
  window: {
    write: (item, seal) => item.setSessionValue(sealKey, writeSeal(seal)),
    remove: (item) => item.removeSessionValue(sealKey),
    kept: (seal) => seal,
  },
  draft: {
    write: (item, seal) => item.setCustomProperty(sealKey, writeSeal(seal)),
    remove: (item) => item.removeCustomProperty(sealKey),
    kept: asDraftCopy,
  },
};

/**
 * Writes a seal that says *prepared* in both places and reads it back. The window comes last, so
 * that in it nothing says *prepared* before both do.
 */
export async function putSeal(item: ComposeItem, seal: Seal): Promise<Result<null, MailCause>> {
  const put = await putSealCopy(item, seal);
  return put.ok ? putSessionSeal(item, seal) : put;
}

/** Writes the seal in this compose window alone, and reads it back. */
export function putSessionSeal(item: ComposeItem, seal: Seal): Promise<Result<null, MailCause>> {
  return putIn("window", item, seal);
}

/**
 * Writes the copy that stays with the draft, without fingerprints, and reads it back. The mail must
 * have been saved before: not every Outlook keeps custom properties of one that never was.
 */
export function putSealCopy(item: ComposeItem, seal: Seal): Promise<Result<null, MailCause>> {
  return onceMore(() => putIn("draft", item, seal));
}

/**
 * Takes the copy away and then the seal of this window, which goes last. Neither is looked for
 * first: Outlook may say that there is none for a seal that is there.
 */
export async function removeSeal(item: ComposeItem): Promise<Result<null, MailCause>> {
  const removed = await onceMore(() => removeFrom("draft", item));
  return removed.ok ? removeFrom("window", item) : removed;
}

async function putIn(
  place: SealPlace,
  item: ComposeItem,
  whole: Seal,
): Promise<Result<null, MailCause>> {
  const seal = stores[place].kept(whole);
  const written = await stores[place].write(item, seal);
  if (!written.ok) return written;
  return asPut(
    "seal",
    await readUntil(
      () => findSealIn(place, item),
      (found) => found.kind === "sealed" && sameSeal(found.seal, seal),
    ),
  );
}

async function removeFrom(place: SealPlace, item: ComposeItem): Promise<Result<null, MailCause>> {
  const removed = await stores[place].remove(item);
  if (!removed.ok) return removed;
  return asPut(
    "seal",
    await readUntil(
      () => findSealIn(place, item),
      (found) => found.kind === "none",
    ),
  );
}
