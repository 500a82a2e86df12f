import { parseSeal, sealKey, type Seal } from "../../core/mail/seal.ts";
import type { MessageReader, OfficeResult } from "../../outlook/compose-item.ts";

/** What is known of a message's seal. `unread`: there may be one, and nobody can tell what it says. */
export type FoundSeal =
  | { readonly kind: "sealed"; readonly seal: Seal; readonly from: "window" | "draft" }
  | { readonly kind: "unread" }
  | { readonly kind: "none" };

/**
 * Looks for the seal where it is whole, in session data; and only when it is surely not there, in the
 * custom properties that a draft keeps.
 */
export function findSeal(item: MessageReader): Promise<FoundSeal> {
  return item
    .sessionValue(sealKey)
    .then((inWindow) =>
      inWindow.ok && inWindow.value === null
        ? item.customProperty(sealKey).then((inDraft) => asSeal(inDraft, "draft"))
        : asSeal(inWindow, "window"),
    );
}

function asSeal(found: OfficeResult<string | null>, from: "window" | "draft"): FoundSeal {
  if (!found.ok) return { kind: "unread" };
  if (found.value === null) return { kind: "none" };
  const seal = parseSeal(found.value);
  return seal === null ? { kind: "unread" } : { kind: "sealed", seal, from };
}
