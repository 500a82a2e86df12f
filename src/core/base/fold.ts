import { unseenCharacters, wordCharacters } from "./word-characters.ts";

/*
 * Texts as a reader sees them, whatever they are made of: without case, accents, invisible
 * characters and look-alikes. Part of the guard: ES2016, and it imports nothing else.
 */

const unseen = new RegExp(`[${unseenCharacters}]|\\udb40[\\udc00-\\uddef]`, "g");

/**
 * Pairs: a letter of another alphabet, and the Latin letter that it cannot be told from, as a small one
 * or as a capital. Where these differ (Η and η) the small one decides, so that a Greek name is the same
 * in capitals.
 */
const lookAlikes =
  "аaеeоoрpсcуyхxіiјjѕsкkмmтtнhвbһhԁdԛqԝwүyԍgɡgɑaıiȷjαaεeοoρpνvτtιiκkυuχxηnσoςoγyωwѡwøołlđdðdħhŧtŋnӏlօoβbζzμm";

const replacements: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", þ: "th" };
for (let at = 0; at < lookAlikes.length; at += 2)
  replacements[lookAlikes.charAt(at)] = lookAlikes.charAt(at + 1);

const beyondLatin = /[^\0-\u00b6]/g;

/**
 * The text as it is compared: small letters without accents, each look-alike the Latin letter or
 * the digit that it resembles. Ligatures and full-width forms become plain ones, and so do dashes and
 * quotes.
 *
 * Folding twice changes nothing. Digits that stand for letters (J4n) stay digits.
 */
export function fold(text: string): string {
  return withCase(text).toLowerCase();
}

/** Like {@link fold}, but capitals stay, so that "JanPeeters" can still be taken apart. */
export function withCase(text: string): string {
  // What word processors put for what was typed: dashes, quotes, the stroke of a fraction.
  return plainDigits(text)
    .normalize("NFKD")
    .replace(unseen, "")
    .replace(/[‐-―−⁃]/g, "-")
    .replace(/[‘-‛′ʼ]/g, "'")
    .replace(/[“-‟]/g, '"')
    .replace(/[⁄∕]/g, "/")
    .replace(beyondLatin, (character) => {
      const small = character.toLowerCase();
      const found = replacements[small];
      if (found === undefined) return character;
      return small === character ? found : found.toUpperCase();
    });
}

/** The text with Arabic, Persian and full-width digits as ours, and as long as it was. */
export function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));
}

/** A word of a text, and what stands between it and the next one. */
export interface Word {
  readonly word: string;
  /** Empty after the last word. */
  readonly gap: string;
}

/** A word, and what stands before the next one. */
const everyWord = new RegExp(
  `([${wordCharacters}]+)([^${wordCharacters}]*(?=[${wordCharacters}]))?`,
  "g",
);

/** The words of a folded text in their order: runs of letters and digits. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  everyWord.lastIndex = 0;
  for (let found = everyWord.exec(text); found !== null; found = everyWord.exec(text)) {
    const [, word = "", gap = ""] = found;
    words.push({ word, gap });
  }
  return words;
}
