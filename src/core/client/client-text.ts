import { nfc } from "../base/nfc.ts";
import { withoutAccents } from "../base/without-accents.ts";

/** Every space character: NBSP, thin and narrow spaces, the ideographic space. */
const spaces = /\p{Zs}+/gu;

/** Spaces and tabs at either end, which pasting leaves behind unseen. */
const outerSpace = /^[\p{Zs}\t]+|[\p{Zs}\t]+$/gu;

const lineBreak = /[\n\v\f\r\u0085\u2028\u2029]/u;

/**
 * Characters that are invisible or reverse the text: controls, zero-width and bidirectional marks,
 * soft hyphens, variation selectors, private use, unassigned, lone surrogates.
 */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/u;

/**
 * The normal form of a field: NFC, every space a plain one, runs of spaces folded, none at the
 * ends. Idempotent.
 *
 * Apostrophes and hyphens stay as typed (D'Hondt, D’Hondt): nobody's name is corrected. Line
 * breaks, inner tabs and invisible characters stay too, so that they can be refused: removing them
 * silently could join separate words.
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

/** The length in code points, as a person counts letters; not in UTF-16 units. */
export function characterCount(text: string): number {
  return Array.from(text).length;
}

/** For comparing place names: without accents and case, hyphens and apostrophes as spaces. */
export function comparable(text: string): string {
  return withoutAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
