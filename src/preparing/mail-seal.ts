import { findSealIn, type SealPlace } from "../guard/facts/find-seal.ts";
import { ok, type Result } from "../core/base/result.ts";
import { sameSeal, sealKey, withoutFingerprints, writeSeal, type Seal } from "../core/mail/seal.ts";
import type { ComposeItem, OfficeDone } from "../outlook/compose-item.ts";
import { asPut, type MailCause } from "./mail-failure.ts";
import { readUntil } from "./read-mail.ts";

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
    kept: withoutFingerprints,
  },
};

/**
 * Writes the seal in both places and reads it back: a seal that is not there cannot stop a mail.
 *
 * A seal that says *preparing* goes to session data first, one that says *prepared* goes there last, so
 * that in this window none says *prepared* before both do.
 */
export async function putSeal(item: ComposeItem, seal: Seal): Promise<Result<null, MailCause>> {
  const [first, second]: readonly [SealPlace, SealPlace] =
    seal.state === "preparing" ? ["window", "draft"] : ["draft", "window"];
  const put = await putIn(first, item, seal);
  return put.ok ? putIn(second, item, seal) : put;
}

/** Writes the seal in this compose window alone, and reads it back. */
export function putSessionSeal(item: ComposeItem, seal: Seal): Promise<Result<null, MailCause>> {
  return putIn("window", item, seal);
}

/** Writes the copy that stays with the draft, without fingerprints, and reads it back. */
export function putSealCopy(item: ComposeItem, seal: Seal): Promise<Result<null, MailCause>> {
  return putIn("draft", item, seal);
}

/**
 * Takes the copy away and then the seal of this window, which goes last. Neither is looked for
 * first: Outlook may say that there is none for a seal that is there.
 */
export async function removeSeal(item: ComposeItem): Promise<Result<null, MailCause>> {
  const removed = await removeFrom("draft", item);
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
