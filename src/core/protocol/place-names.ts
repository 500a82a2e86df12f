import { withoutAccents } from "../base/without-accents.ts";

/**
 * Folds a name to its search key: without accents, hyphens, apostrophes, spaces and case, and with
 * the usual abbreviations in full ("St.-Niklaas" is "sintniklaas").
 */
export function placeKey(name: string): string {
  return placeNameWords(name).join("");
}

/** The folded words of a name. */
export function placeNameWords(name: string): readonly string[] {
  const words = withoutAccents(name)
    .replace(/['’`´]/g, "")
    .replace(/[^a-z]+/g, " ")
    .replace(/\bo ?l ?v(?:rouw)?\b/g, "onze lieve vrouw")
    .trim()
    .split(" ");
  return words.map((word) => (SAINTS.has(word) ? "sint" : word));
}

const SAINTS = new Set(["st", "ste", "sint", "sinte", "saint", "sainte"]);
