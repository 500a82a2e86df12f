import { wordCharacters } from "./word-characters.ts";

/*
 * What a generated password looks like. The guard, which must stay one small file, carries this too.
 */

/**
 * The thirty characters of generated passwords and, in capitals, of references: lower case letters
 * and digits without the pairs that are mixed up in print or on the telephone (0 and o, 1 and l and
 * i, u and v).
 */
export const passwordAlphabet = "abcdefghjkmnpqrstvwxyz23456789";

const group = "[abcdefghjkmnpqrstvwxyz2-9]{4}";

// Mail programs turn hyphens into dashes and put spaces around them, and people use capitals.
const hyphen = "[ \\t\\u00a0]?[-\\u2010-\\u2015\\u2212][ \\t\\u00a0]?";
const loose = new RegExp(
  `(?:^|[^${wordCharacters}-])-*(${group}(?:${hyphen}${group}){3})(?!-?[${wordCharacters}])`,
  "i",
);

/** Whether a text is, as a whole, written exactly as generated passwords are. */
export function isGeneratedShape(text: string): boolean {
  return new RegExp(`^${group}(?:-${group}){3}$`).test(text);
}

/**
 * Finds the first piece of a text that could be a generated password: four groups of four
 * characters, also in capitals and also with dashes or single spaces around the hyphens.
 *
 * Gives the piece as it stands, or undefined. It does not find a password that was written without
 * hyphens or over several lines, nor one that was agreed on with the receiver.
 */
export function findGeneratedShape(text: string): string | undefined {
  return (loose.exec(text) || [])[1];
}
