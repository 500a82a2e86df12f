import type { Warning } from "../import/outcome.ts";
import type { PlaceOnPage } from "./paged-text.ts";
import { pdfWords } from "./wording.nl.ts";

/** Recognition is as sure as this of a word that it reads right, but for a word in a hundred. */
const sure = 88;

/**
 * What a scan leaves unsure about the words of a fact; null where nothing does. One letter more or less in
 * an address makes another address, which no spelling shows: an address of a scan is always compared.
 */
export function doubtAbout(words: string, place: PlaceOnPage | null): Omit<Warning, "fact"> | null {
  if (place === null || place.source === "letters" || words === "") return null;
  if (words.includes("@"))
    return { code: "scan-address", sentence: pdfWords.scannedAddress(place.page, words) };
  return (place.confidence ?? 0) < sure
    ? { code: "scan-unsure", sentence: pdfWords.scannedUnsure(place.page, words) }
    : null;
}
