import { readableCharacters } from "../base/readable-characters.ts";
import { wordCharacters } from "../base/word-characters.ts";

const group = `[${readableCharacters}]{4}`;

// Mail programs turn hyphens into dashes and put spaces around them, and people use capitals.
const hyphen = "[ \\t\\u00a0]?[-\\u2010-\\u2015\\u2212][ \\t\\u00a0]?";
/** "wachtwoord-", which a person may put right before it. */
const label = "(?:[a-z]{5,}-)?";
const loose = new RegExp(
  `(?:^|[^${wordCharacters}-])-*${label}(${group}(?:${hyphen}${group}){3})(?!-?[${wordCharacters}])`,
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
  return loose.exec(text)?.[1];
}

/** Web addresses hold long codes, which only look like passwords. */
export function withoutWebAddresses(text: string): string {
  return text.replace(/\b(?:https?:\/\/|www\.)\S+/gi, " ");
}

/**
 * Whether a text holds the exact shape of a generated password, also in capitals. Four short words,
 * or digits alone as on a bank card, are none, and `generatePassword` never makes those.
 */
export function holdsGeneratedShape(text: string): boolean {
  let rest = withoutWebAddresses(text);
  for (;;) {
    const found = findGeneratedShape(rest);
    if (found === undefined) return false;
    if (/[a-z]/i.test(found) && /\d/.test(found)) return true;
    rest = rest.slice(rest.indexOf(found) + found.length);
  }
}
