import { ok, type Result } from "../core/result.ts";
import { parseSeal, sameSeal, sealKey, writeSeal, type Seal } from "../core/seal.ts";
import type { ComposeItem, OfficeResult } from "../outlook/compose-item.ts";
import { asPut, type MailCause } from "./mail-failure.ts";
import { readUntil } from "./read-mail.ts";

/**
 * The seal on the message. Null when there is none; `seal-unreadable` when there is something that
 * is no seal of this version.
 */
export async function readSeal(
  item: ComposeItem,
): Promise<OfficeResult<Seal | null | "seal-unreadable">> {
  const text = await item.sessionValue(sealKey);
  if (!text.ok) return text;
  if (text.value === null) return ok(null);
  const seal = parseSeal(text.value);
  return ok(seal.ok ? seal.value : "seal-unreadable");
}

/** Writes the seal and reads it back: a seal that is not there cannot stop a mail. */
export async function putSeal(item: ComposeItem, seal: Seal): Promise<Result<null, MailCause>> {
  const written = await item.setSessionValue(sealKey, writeSeal(seal));
  if (!written.ok) return written;
  return asPut(
    "seal",
    await readUntil(
      () => readSeal(item),
      (found) => found !== null && found !== "seal-unreadable" && sameSeal(found, seal),
    ),
  );
}

export async function removeSeal(item: ComposeItem): Promise<Result<null, MailCause>> {
  const seal = await item.sessionValue(sealKey);
  if (!seal.ok) return seal;
  if (seal.value === null) return ok(null);
  const removed = await item.removeSessionValue(sealKey);
  if (!removed.ok) return removed;
  return asPut(
    "seal",
    await readUntil(
      () => item.sessionValue(sealKey),
      (found) => found === null,
    ),
  );
}
