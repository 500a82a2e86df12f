import { ok, type Result } from "../core/base/result.ts";
import {
  parseSeal,
  sameSeal,
  sealKey,
  withoutFingerprints,
  writeSeal,
  type Seal,
} from "../core/mail/seal.ts";
import type { ComposeItem, OfficeDone, OfficeResult } from "../outlook/compose-item.ts";
import { asPut, type MailCause } from "./mail-failure.ts";
import { readUntil } from "./read-mail.ts";

/*
 * The seal stands in two places. Session data hold it whole and decide in this compose window; custom
 * properties hold a copy without fingerprints, for the draft that is closed and opened again.
 */

interface SealPlace {
  readonly read: (item: ComposeItem) => Promise<OfficeResult<string | null>>;
  readonly write: (item: ComposeItem, seal: Seal) => Promise<OfficeDone>;
  readonly remove: (item: ComposeItem) => Promise<OfficeDone>;
  /** The seal as this place may hold it. */
  readonly held: (seal: Seal) => Seal;
}

const inSession: SealPlace = {
  read: (item) => item.sessionValue(sealKey),
  write: (item, seal) => item.setSessionValue(sealKey, writeSeal(seal)),
  remove: (item) => item.removeSessionValue(sealKey),
  held: (seal) => seal,
};

const inDraft: SealPlace = {
  read: (item) => item.customProperty(sealKey),
  write: (item, seal) => item.setCustomProperty(sealKey, writeSeal(seal)),
  remove: (item) => item.removeCustomProperty(sealKey),
  held: withoutFingerprints,
};

/** Null when there is none; `seal-unreadable` when there is something that is no seal of this version. */
export type FoundSeal = Seal | null | "seal-unreadable";

/** The seal on the message: of this compose window, else the copy of an earlier one. */
export async function readSeal(item: ComposeItem): Promise<OfficeResult<FoundSeal>> {
  const found = await readSessionSeal(item);
  return found.ok && found.value === null ? readFrom(inDraft, item) : found;
}

/** The seal of this compose window alone. */
export function readSessionSeal(item: ComposeItem): Promise<OfficeResult<FoundSeal>> {
  return readFrom(inSession, item);
}

/**
 * Writes the seal in both places and reads it back: a seal that is not there cannot stop a mail.
 *
 * What says *preparing* goes to session data first, what says *prepared* goes there last, so that in
 * this window none says *prepared* before both do.
 */
export async function putSeal(item: ComposeItem, seal: Seal): Promise<Result<null, MailCause>> {
  const [first, second] = seal.state === "preparing" ? [inSession, inDraft] : [inDraft, inSession];
  const put = await putIn(first, item, seal);
  return put.ok ? putIn(second, item, seal) : put;
}

/** Writes the seal in this compose window alone, and reads it back. */
export function putSessionSeal(item: ComposeItem, seal: Seal): Promise<Result<null, MailCause>> {
  return putIn(inSession, item, seal);
}

/** Writes the copy that stays with the draft, without fingerprints, and reads it back. */
export function putSealCopy(item: ComposeItem, seal: Seal): Promise<Result<null, MailCause>> {
  return putIn(inDraft, item, seal);
}

/** Takes the copy away and then the seal of this window, which goes last. */
export async function removeSeal(item: ComposeItem): Promise<Result<null, MailCause>> {
  // Without asking first: nothing is lost by removing what is not there.
  const removed = await removeFrom(inDraft, item);
  if (!removed.ok) return removed;
  const present = await inSession.read(item);
  if (!present.ok) return present;
  return present.value === null ? ok(null) : removeFrom(inSession, item);
}

async function readFrom(place: SealPlace, item: ComposeItem): Promise<OfficeResult<FoundSeal>> {
  const text = await place.read(item);
  if (!text.ok) return text;
  if (text.value === null) return ok(null);
  return ok(parseSeal(text.value) ?? "seal-unreadable");
}

async function putIn(
  place: SealPlace,
  item: ComposeItem,
  whole: Seal,
): Promise<Result<null, MailCause>> {
  const seal = place.held(whole);
  const written = await place.write(item, seal);
  if (!written.ok) return written;
  return asPut(
    "seal",
    await readUntil(
      () => readFrom(place, item),
      (found) => found !== null && found !== "seal-unreadable" && sameSeal(found, seal),
    ),
  );
}

async function removeFrom(place: SealPlace, item: ComposeItem): Promise<Result<null, MailCause>> {
  const removed = await place.remove(item);
  if (!removed.ok) return removed;
  return asPut(
    "seal",
    await readUntil(
      () => place.read(item),
      (found) => found === null,
    ),
  );
}
