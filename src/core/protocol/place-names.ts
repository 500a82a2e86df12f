import { withoutAccents } from "../base/without-accents.ts";

/**
 * Folds a name to the letters by which it is found: no accents, hyphens, apostrophes, spaces or
 * case, and the usual abbreviations written out ("St.-Niklaas" is "sintniklaas").
 */
export function placeKey(name: string): string {
  return placeWords(name).join("");
}

/** The folded words of a name. */
export function placeWords(name: string): readonly string[] {
  const words = withoutAccents(name)
    .replace(/['’`´]/g, "")
    .replace(/[^a-z]+/g, " ")
    .replace(/\bo ?l ?v(?:rouw)?\b/g, "onze lieve vrouw")
    .trim()
    .split(" ");
  return words.map((word) => (SAINTS.has(word) ? "sint" : word));
}

const SAINTS = new Set(["st", "ste", "sint", "sinte", "saint", "sainte"]);
