/*
 * A careful estimate of how hard a password is to guess for somebody who knows how people make
 * them. It is ours, since the known estimators weigh their word lists at 400 KB and still overrate
 * passwords made of words. Being too strict costs little: there is always the generated password.
 */
import { knownWords, rows, usualAfter } from "./password-words.ts";

/** Bits of one word out of a list of 7776; no word counts for more, however long it is. */
const wordBits = Math.log2(7776);
const knownWordBits = 6;
const letterBits = Math.log2(26);
const digitBits = Math.log2(10);
const yearBits = 6;
const dateBits = 12;
const runBits = 5;
/** Signs that people put between or after words; the others are rarer. */
const usualSigns = " -_.,!?@/+*&#";
const usualSignBits = 2;
const signBits = 5;
const againBits = 1;
/** For a letter or digit that stands alone and was there before, as in random characters. */
const sameCharacterBits = 2;

/**
 * Estimates the bits of a password, rounded down; never more than the true number for the ways of
 * making one that it knows.
 *
 * It cuts the text into words, numbers and signs. A run of letters counts as one word of a list of
 * 7776 (13 bits), whatever its length, unless it is no word by its look; well known words, years,
 * dates, rows of the keyboard and sequences count for less; whatever comes back counts for next to
 * nothing.
 * Digits that stand for letters (p4ssw0rd) are read as those letters too, and the lower of both
 * readings counts. What it does not see: a sentence from a book, and meaning.
 */
export function estimateBits(password: string): number {
  const readings = [password, withoutDigitsForLetters(password)];
  return Math.floor(Math.min(...readings.map((reading) => readingBits(shortestPeriod(reading)))));
}

/** The piece that a text repeats from end to end ("abab" is "ab" twice), or the text itself. */
function shortestPeriod(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const piece = text.slice(0, length);
    if (piece.repeat(Math.ceil(text.length / length)).startsWith(text)) return piece;
  }
  return text;
}

function withoutDigitsForLetters(text: string): string {
  const stands: Readonly<Record<string, string>> = {
    "0": "o",
    "1": "i",
    "3": "e",
    "4": "a",
    "5": "s",
    "7": "t",
    "@": "a",
    $: "s",
    "!": "i",
  };
  const isLetter = (character: string): boolean => /^[a-z]$/i.test(character);
  return Array.from(text, (sign, place) =>
    isLetter(text.charAt(place - 1)) && isLetter(text.charAt(place + 1))
      ? (stands[sign] ?? sign)
      : sign,
  ).join("");
}

function readingBits(text: string): number {
  const seen = new Set<string>();
  let bits = 0;
  for (const [token] of text.matchAll(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^A-Za-z\d]/g)) {
    const key = token.toLowerCase();
    bits += seen.has(key) ? repeatBits(key) : tokenBits(key);
    seen.add(key);
  }
  return bits;
}

function repeatBits(token: string): number {
  return /^[a-z\d]$/.test(token) ? sameCharacterBits : againBits;
}

function tokenBits(token: string): number {
  if (/^\d/.test(token)) return numberBits(token);
  if (/^[a-z]/.test(token)) return lettersBits(token);
  return usualSigns.includes(token) ? usualSignBits : signBits;
}

function numberBits(digits: string): number {
  const asDigits = shortestPeriod(digits).length * digitBits;
  if (/^(?:19|20)\d\d$/.test(digits)) return yearBits;
  if (isDate(digits)) return Math.min(asDigits, dateBits);
  if (isSequence(digits)) return Math.min(asDigits, runBits);
  return asDigits;
}

function isDate(digits: string): boolean {
  const dayFirst = /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:(?:19|20)?\d\d)$/;
  const yearFirst = /^(?:(?:19|20)?\d\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/;
  return dayFirst.test(digits) || yearFirst.test(digits);
}

/** Whether each digit is as far from the one before it: 123456, 97531, 789012. */
function isSequence(digits: string): boolean {
  if (digits.length < 3) return false;
  const stepAt = (place: number): number =>
    (Number(digits[place]) - Number(digits[place - 1]) + 10) % 10;
  for (let place = 2; place < digits.length; place += 1)
    if (stepAt(place) !== stepAt(1)) return false;
  return true;
}

function lettersBits(letters: string): number {
  if (knownWords.has(letters)) return Math.min(knownWordBits, letters.length * letterBits);
  const asLetters = shortestPeriod(letters).length * letterBits;
  if (isOnKeyboard(letters)) return Math.min(asLetters, runBits);
  return looksLikeWord(letters) ? Math.min(asLetters, wordBits) : asLetters;
}

function isOnKeyboard(letters: string): boolean {
  if (letters.length < 3) return false;
  const back = Array.from(letters).reverse().join("");
  return rows.some((row) => row.includes(letters) || row.includes(back));
}

/**
 * Whether letters follow each other as they do in words: at most one pair in five is unusual. Long
 * names of few vowels (schrijvers) pass; letters drawn at random seldom do.
 */
function looksLikeWord(letters: string): boolean {
  if (letters.length < 3) return false;
  let unusual = 0;
  for (let place = 1; place < letters.length; place += 1)
    if (usualAfter[letters.charAt(place - 1)]?.includes(letters.charAt(place)) !== true)
      unusual += 1;
  return unusual * 5 <= letters.length;
}
