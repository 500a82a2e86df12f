import { passwordAlphabet } from "./password-shape.ts";
import type { RandomBytes } from "./random.ts";
import { drawCharacters } from "./random.ts";

declare const brand: unique symbol;

/**
 * The mark of one referral, "KG-7F3K-2M9Q": seven random characters and a check character. Says
 * nothing about the client; it may stand in a subject and in a file name.
 */
export type Reference = string & { readonly [brand]: "Reference" };

const alphabet = passwordAlphabet.toUpperCase();
const half = alphabet.length / 2;

/*
 * The check character is Verhoeff's scheme on the dihedral group of order 30: the fifteen rotations
 * r^i are the numbers 0 to 14, the fifteen reflections r^i s are 15 to 29. A sum modulo 30 cannot do
 * it: to catch every swap of neighbours two weights and their difference must all be odd.
 */
function multiply(a: number, b: number): number {
  const turn = a < half ? a + (b % half) : a - (b % half);
  const mirrored = a < half !== b < half;
  return ((turn + half) % half) + (mirrored ? half : 0);
}

/*
 * For x and y that differ, x times shuffle(y) differs from y times shuffle(x): for two rotations
 * since 2(i - j) is no multiple of 15, for two reflections likewise, and for one of each since the
 * two constants, 1 and 4, do not add up to a multiple of 15. That is what catches every swap of
 * neighbours.
 */
function shuffle(value: number): number {
  return value < half ? (1 - value + half) % half : ((value - half + 4) % half) + half;
}

function weigh(characters: string): number {
  let total = 0;
  for (let place = 0; place < characters.length; place += 1) {
    let value = alphabet.indexOf(characters.charAt(place));
    for (let times = characters.length - 1 - place; times > 0; times -= 1) value = shuffle(value);
    total = multiply(total, value);
  }
  return total;
}

function checkCharacter(seven: string): string {
  for (const candidate of alphabet) if (weigh(seven + candidate) === 0) return candidate;
  throw new Error("Every seven characters have a check character.");
}

function inGroups(eight: string): Reference {
  return `KG-${eight.slice(0, 4)}-${eight.slice(4)}` as Reference;
}

/** Makes a new reference; 30^7, some twenty-two thousand million, are possible. */
export function makeReference(random: RandomBytes): Reference {
  const seven = drawCharacters(alphabet, 7, random);
  return inGroups(seven + checkCharacter(seven));
}

/**
 * Reads a reference that a person typed: case, spaces and missing hyphens are forgiven, nothing
 * else is.
 *
 * Gives null when the check character does not fit. One wrong character and two swapped neighbours
 * are always noticed; any other mistake slips through about once in thirty times.
 */
export function parseReference(text: string): Reference | null {
  const eight = /^KG([A-Z2-9]{8})$/.exec(
    text.replace(/[\s\u2010-\u2015\u2212-]/g, "").toUpperCase(),
  )?.[1];
  if (eight === undefined) return null;
  for (const character of eight) if (!alphabet.includes(character)) return null;
  return weigh(eight) === 0 ? inGroups(eight) : null;
}

/** The attachment's name in the mail: ASCII, without spaces, and nothing about the client. */
export function archiveName(reference: Reference): string {
  return `doorverwijzing-${reference}.zip`;
}
