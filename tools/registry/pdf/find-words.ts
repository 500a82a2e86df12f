import type { Evidence, FilePlace } from "../import/outcome.ts";
import { placeAt, type PagedText, type PlaceOnPage } from "./paged-text.ts";

/** Where the words of a fact stand in a PDF. Null where there are none, or they are not found. */
export type FindWords = (
  evidence: Pick<Evidence, "words" | "article"> & {
    /** Where they stand in the text, where the importer knows it. */
    readonly places?: readonly FilePlace[];
  },
) => PlaceOnPage | null;

/** Shorter than this, a beginning of the words says nothing about where they stand. */
const leastLetters = 12;

/**
 * Prepares a PDF's text to find words in. They are compared by letters and digits alone, since the
 * importer undoes line ends, bullets and hyphens. Words that a page's foot cuts in two are where they
 * begin. Words that occur more than once are those of the article that the evidence names.
 */
export function wordsFinder(paged: PagedText): FindWords {
  const { letters, at } = lettersOf(paged.text);
  return ({ words, article, places = [] }) => {
    const known = placeAt(paged, places);
    if (known !== null) return known;
    const wanted = lettersOf(words).letters;
    const from = at.findIndex((offset) => offset >= articleStart(paged.text, article));
    for (let length = wanted.length; length > 0; length = Math.floor(length / 2)) {
      if (length < Math.min(leastLetters, wanted.length)) return null;
      const part = wanted.slice(0, length);
      const first = letters.indexOf(part);
      const found = article === "slot" ? letters.lastIndexOf(part) : letters.indexOf(part, from);
      const start = found < 0 ? first : found;
      if (start < 0) continue;
      const to = (at[start + length - 1] ?? 0) + 1;
      return placeAt(paged, [{ from: at[start] ?? 0, to }]);
    }
    return null;
  };
}

/** The letters and digits of a text, small, and where each stands. */
function lettersOf(text: string): { readonly letters: string; readonly at: readonly number[] } {
  const at: number[] = [];
  let letters = "";
  for (const { 0: sign, index } of text.matchAll(/[\p{L}\p{N}@]/gu)) {
    const small = sign.toLowerCase();
    letters += small;
    at.push(...Array<number>(small.length).fill(index));
  }
  return { letters, at };
}

/** Where a heading such as "Artikel 6:" begins; 0 where there is none. */
function articleStart(text: string, article: string): number {
  const number = /^artikel (\d{1,2})$/.exec(article)?.[1];
  if (number === undefined) return 0;
  const heading = new RegExp(
    String.raw`^[ \t]*art(?:ikel|\.)[ \t]*${number}(?!\d)[ \t]*(?:[:.–—-]|$|\p{Lu})`,
    "imu",
  );
  return heading.exec(text)?.index ?? 0;
}
