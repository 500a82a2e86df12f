import { foldForComparing } from "../base/fold.ts";
import { wordsOf, type Word } from "../base/words.ts";
import { readableCharacters } from "../base/readable-characters.ts";
import { findGeneratedShape, withoutWebAddresses } from "./password-shape.ts";

const noWord: Word = { word: "", gap: "" };
const readableOnly = new RegExp(`^[${readableCharacters}]+$`);
const reference = /\bkg[\s-]*[a-z2-9]{4}[\s-]*[a-z2-9]{4}\b/g;

/**
 * Whether a text holds something that can be a generated password: with hyphens, dashes, spaces,
 * dots or nothing between its groups, letter by letter, in capitals, with invisible characters, or in
 * parts with words between them.
 *
 * Without hyphens it must mix letters and digits as no word, number, IBAN or row of room numbers does;
 * `generatePassword` makes no other. Web addresses are not looked at.
 */
export function holdsGeneratedPassword(text: string): boolean {
  const looked = withoutWebAddresses(text);
  if (findGeneratedShape(looked) !== undefined) return true;
  const folded = foldForComparing(looked).replace(reference, " ");
  if (findGeneratedShape(folded) !== undefined) return true;
  const words = wordsOf(folded);
  return (
    words.some(
      (one, place) =>
        isWhole(one, words[place - 1]) || isApart(words, place, 4) || isApart(words, place, 16),
    ) || holdsParts(words)
  );
}

/** How many words further the next part may stand: "en dan het tweede stuk: …". */
const mostWordsBetween = 6;

/** Three parts that mix letters and digits, each not far from the one before: not in a row of codes. */
function holdsParts(words: readonly Word[]): boolean {
  const parts = words
    .map(({ word }, place) => ({ word, place }))
    .filter(({ word, place }) => isMixedGroup(word) && !isInLongerCode(words, place));
  return parts.some(({ place, word }, nth) => {
    const [second, third] = [parts[nth + 1], parts[nth + 2]];
    return (
      second !== undefined &&
      third !== undefined &&
      second.place - place <= mostWordsBetween &&
      third.place - second.place <= mostWordsBetween &&
      !isSeries([word, second.word, third.word])
    );
  });
}

function isMixedGroup(word: string): boolean {
  return word.length === 4 && readableOnly.test(word) && letters(word) % 4 !== 0;
}

/** Whether hyphens tie a group to more than three others, or to a code of another length. */
function isInLongerCode(words: readonly Word[], place: number): boolean {
  let [first, last] = [place, place];
  while (words[first - 1]?.gap === "-") first -= 1;
  while (words[last]?.gap === "-" && last + 1 < words.length) last += 1;
  const tied = words.slice(first, last + 1).map(({ word }) => word);
  const codes = tied.filter((word) => /\d/.test(word));
  return codes.length > 4 || codes.some((word) => word.length !== 4);
}

/**
 * Rooms or accounts that follow each other (k234 k235, BE68 BE23): letters and digits stand alike, and
 * the letters are the same or only one.
 */
function isSeries(groups: readonly string[]): boolean {
  const [first = ""] = groups;
  const patternOf = (group: string) => group.replace(/[a-z]/g, "a").replace(/\d/g, "0");
  const lettersOf = (group: string) => group.replace(/\d/g, "");
  return (
    /\d/.test(first) &&
    groups.every((group) => patternOf(group) === patternOf(first)) &&
    (lettersOf(first).length === 1 ||
      groups.every((group) => lettersOf(group) === lettersOf(first)))
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
  const groups: string[] = [];
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
    groups.push(word);
    if (letters(word) > 0) lettered += 1;
    mixed = mixed || (letters(word) > 0 && /\d/.test(word));
  }
  return count === 4
    ? (joint === "-" || mixed) && lettered >= 2 && !isSeries(groups)
    : letters(whole) >= 4 && /\d/.test(whole);
}

function jointOf(gap: string): string {
  return /[-\u2010-\u2015\u2212]/.test(gap) ? "-" : gap;
}

function letters(word: string): number {
  return word.replace(/\d/g, "").length;
}
