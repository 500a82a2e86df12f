import { foldForComparing } from "../base/fold.ts";
import { wordsOf, type Word } from "../base/words.ts";
import { readableCharacters } from "../base/readable-characters.ts";
import { findGeneratedShape } from "./password-shape.ts";

const noWord: Word = { word: "", gap: "" };
const readableOnly = new RegExp(`^[${readableCharacters}]+$`);
const reference = /\bkg[\s-]*[a-z2-9]{4}[\s-]*[a-z2-9]{4}\b/g;

/**
 * Whether a text holds something that can be a generated password: with hyphens, dashes, spaces,
 * dots or nothing between its groups, letter by letter, in capitals, with invisible characters.
 *
 * Without hyphens it must mix letters and digits as no word, number or IBAN does; `generatePassword`
 * makes no other.
 */
export function holdsGeneratedPassword(text: string): boolean {
  if (findGeneratedShape(text) !== undefined) return true;
  const folded = foldForComparing(text).replace(reference, " ");
  if (findGeneratedShape(folded) !== undefined) return true;
  const words = wordsOf(folded);
  return words.some(
    (one, place) =>
      isWhole(one, words[place - 1]) || isApart(words, place, 4) || isApart(words, place, 16),
  );
}

/** Sixteen characters on end; no part of a web address, and no hexadecimal number. */
function isWhole({ word, gap }: Word, before = noWord): boolean {
  return (
    word.length === 16 &&
    readableOnly.test(word) &&
    letters(word) >= 4 &&
    /\d/.test(word) &&
    !/^[a-f2-9]+$/.test(word) &&
    !/[/_=&?%#@-]$/.test(before.gap) &&
    !/^[/_=&?%#@-]/.test(gap)
  );
}

/** Four groups of four or sixteen characters, with the same between them each time. */
function isApart(words: readonly Word[], first: number, count: 4 | 16): boolean {
  const length = 16 / count;
  const joint = jointOf((words[first] ?? noWord).gap);
  // A fifth group makes it a code of another kind.
  if (
    joint === "-" &&
    [words[first - 1], words[first + count - 1]].some((one = noWord) => one.gap === "-")
  )
    return false;
  let whole = "";
  let lettered = 0;
  let mixed = false;
  for (let place = first; place < first + count; place += 1) {
    const { word, gap } = words[place] ?? noWord;
    if (word.length !== length || !readableOnly.test(word)) return false;
    const isLast = place === first + count - 1;
    if (!isLast && (jointOf(gap) !== joint || gap.length > 3)) return false;
    whole += word;
    if (letters(word) > 0) lettered += 1;
    mixed = mixed || (letters(word) > 0 && /\d/.test(word));
  }
  return count === 4
    ? (joint === "-" || mixed) && lettered >= 2
    : letters(whole) >= 4 && /\d/.test(whole);
}

function jointOf(gap: string): string {
  return /[-\u2010-\u2015\u2212]/.test(gap) ? "-" : gap;
}

function letters(word: string): number {
  return word.replace(/\d/g, "").length;
}
