import { nfc } from "../base/nfc.ts";
import { withoutAccents } from "../base/without-accents.ts";

/** Everything that stands for a space: NBSP, thin and narrow spaces, the ideographic space. */
const spaces = /\p{Zs}+/gu;

/** Spaces and tabs at either end, which a paste leaves and nobody sees. */
const outerSpace = /^[\p{Zs}\t]+|[\p{Zs}\t]+$/gu;

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/u;

/**
 * Characters that show nothing or turn text around: controls, zero-width and bidirectional marks,
 * soft hyphens, variation selectors, private use, unassigned, half surrogate pairs.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/u;

/**
 * The form in which a field is judged and kept: NFC, every kind of space a plain one, runs of
 * spaces folded, none at the ends. Doing it twice changes nothing.
 *
 * Apostrophes and hyphens stay as typed (D'Hondt, D’Hondt): nobody's name is corrected. Line
 * breaks, tabs inside and invisible characters stay too, so that they can be refused: taking them
 * out in silence could join what was apart.
 */
export function normaliseText(text: string): string {
  return nfc(text).replace(outerSpace, "").replace(spaces, " ");
}

export function holdsLineBreak(text: string): boolean {
  return lineBreak.test(text);
}

/** Whether the text holds a control or invisible character. A line break counts as one. */
export function holdsInvisible(text: string): boolean {
  return invisible.test(text);
}

/** The length in characters as a person counts them in letters: code points, not UTF-16 units. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}

/** For comparing place names: no accents, no case, hyphens and apostrophes as spaces. */
export function comparable(text: string): string {
  return withoutAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
