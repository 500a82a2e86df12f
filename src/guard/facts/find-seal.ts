import { ok } from "../../core/base/result.ts";
import { parseSeal, sealKey, type Seal } from "../../core/mail/seal.ts";
import type { MessageReader, OfficeResult } from "../../outlook/compose-item.ts";

/** Where a seal stands: in this compose window's session data, or in the draft's custom properties. */
export type SealPlace = "window" | "draft";

/** `unreadable`: there is something that is no seal of this version, so nobody can tell what it says. */
export type FoundSeal =
  | { readonly kind: "sealed"; readonly seal: Seal; readonly from: SealPlace }
  | { readonly kind: "unreadable" }
  | { readonly kind: "none" };

/**
 * Looks for the seal in session data, where it is whole; only if it is surely not there, in the copy
 * that the draft keeps.
 */
export function findSeal(item: MessageReader): Promise<OfficeResult<FoundSeal>> {
  return findSealIn("window", item).then((found) =>
    found.ok && found.value.kind === "none" ? findSealIn("draft", item) : found,
  );
}

/** Looks for the seal in one place alone. */
export function findSealIn(
  place: SealPlace,
  item: MessageReader,
): Promise<OfficeResult<FoundSeal>> {
  const reading = place === "window" ? item.sessionValue(sealKey) : item.customProperty(sealKey);
  return reading.then((text) => (text.ok ? ok(sealIn(text.value, place)) : text));
}

function sealIn(text: string | null, from: SealPlace): FoundSeal {
  if (text === null) return { kind: "none" };
  const seal = parseSeal(text);
  return seal === null ? { kind: "unreadable" } : { kind: "sealed", seal, from };
}
