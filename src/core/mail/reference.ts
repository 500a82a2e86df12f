import { readableCharacters } from "../base/readable-characters.ts";
import { drawCharacters, type RandomBytes } from "../base/random.ts";

declare const brand: unique symbol;

/**
 * The mark of one referral, "KG-7F3K-2M9Q": seven random characters and a check character. Says
 * nothing about the client; it may stand in a subject and in a file name.
 */
export type Reference = string & { readonly [brand]: "Reference" };

const alphabet = readableCharacters.toUpperCase();
const prime = 31;

/*
 * The eight characters, as numbers from 0 to 29 and weighed by the powers of 3, add up to a multiple
 * of 31. That is a prime, and 3 a primitive root of it: so no two weights are the same and no two
 * add up to 31, which is what makes the promises of parseReference true.
 */
function weigh(characters: string): number {
  let sum = 0;
  for (const character of characters) sum = (sum * 3 + alphabet.indexOf(character)) % prime;
  return sum;
}

/** Gives undefined for one in 31, whose check would be a 31st character, which there is not. */
function checkCharacter(seven: string): string | undefined {
  return alphabet[(prime - weigh(`${seven}${alphabet.charAt(0)}`)) % prime];
}

function inGroups(eight: string): Reference {
  return `KG-${eight.slice(0, 4)}-${eight.slice(4)}` as Reference;
}

/**
 * Makes a new reference; some twenty-one thousand million are possible.
 *
 * Throws when the source of randomness is broken.
 */
export function makeReference(random: RandomBytes): Reference {
  for (let draws = 0; draws < 1000; draws += 1) {
    const seven = drawCharacters(alphabet, 7, random);
    const check = checkCharacter(seven);
    if (check !== undefined) return inGroups(seven + check);
  }
  throw new Error("The source of randomness gives the same again and again.");
}

/**
 * Reads a reference that a person typed: case, spaces and missing hyphens are forgiven, nothing
 * else is.
 *
 * Gives null when the check character does not fit. Always noticed are one wrong character, any two
 * that changed places, and two equal ones that both became another (AA as BB), wherever they stand.
 * Other mistakes slip through about once in thirty times.
 */
export function parseReference(text: string): Reference | null {
  const bare = text.replace(/[\s\u2010-\u2015\u2212-]/g, "").toUpperCase();
  const eight = /^KG([A-Z2-9]{8})$/.exec(bare)?.[1];
  if (eight === undefined) return null;
  for (const character of eight) if (!alphabet.includes(character)) return null;
  return weigh(eight) === 0 ? inGroups(eight) : null;
}
