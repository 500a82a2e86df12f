import { folded } from "../import/plain-text.ts";

/** Words whose full stop ends no sentence. */
const shortened =
  /(?:^|[\s(])(?:art|artt|bijv|enz|incl|excl|nr|resp|b\.v|d\.d|dhr|mevr|blz|p|e\.d)\.$/i;

/** No sentence of these texts is as long. */
const LONGEST = 2500;

/**
 * Where the first sentences of a text end, its last full stop included. Null when there are not as
 * many.
 */
export function sentencesEnd(text: string, count: number): number | null {
  let left = count;
  for (let at = text.indexOf("."); at >= 0 && at < LONGEST; at = text.indexOf(".", at + 1)) {
    const after = /^\.*\)?(\s+|$)(.?)/su.exec(text.slice(at + 1, at + 60));
    if (after === null || /\p{Ll}/u.test(after[2] ?? "")) continue;
    if (shortened.test(text.slice(Math.max(0, at - 6), at + 1))) continue;
    left -= 1;
    if (left === 0) return at + 1;
  }
  return null;
}

/** Where the sentence begins that runs on at the end of a text. */
export function sentenceStart(before: string): number {
  const near = before.slice(-300);
  const found = [...near.matchAll(/[.:;)](?=\s)|\n[ ]*-(?= )/g)].at(-1);
  const from = found === undefined ? 0 : found.index + found[0].length;
  return before.length - near.length + from;
}

/** Where a paragraph or an item of a list ends: a bullet, or a blank line before a capital. */
export function paragraphEnd(text: string): number {
  const sentence = sentencesEnd(text, 1) ?? text.length;
  const broken = /\n[ ]*-[ ]|\n\s*\n(?=\s*\p{Lu})/u.exec(text.slice(0, LONGEST));
  return Math.min(sentence, broken?.index ?? text.length);
}

/** A text on one line, with words that a line's end broke joined again. */
interface Joined {
  readonly value: string;
  /** Collapses white space only. */
  readonly printed: string;
}

/** "hulp- en dienstverlening" keeps its hyphen; after a figure or a single letter it stays too. */
export function joined(text: string): Joined {
  const whole = text.replace(
    /([\p{L}\d]*[\p{L}\d])-[ ]*\n\s*(?!(?:en|of)\b)(?=\p{Ll})/gu,
    (_all, before: string) => (/\d$|^\p{L}$/u.test(before) ? `${before}-` : before),
  );
  return { value: folded(whole), printed: folded(text) };
}
