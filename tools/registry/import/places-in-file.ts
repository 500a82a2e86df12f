import { canon } from "./canonical.ts";
import { plainPlaces, type ProtocolText, type TextSpan } from "./document.ts";
import type { Evidence, FilePlace } from "./outcome.ts";

/** Where the words of an evidence stand in the file, whatever breaks or tags stand between them. */
export function placesInFile(
  document: ProtocolText,
  { words, article }: Evidence,
): readonly FilePlace[] {
  const section = document.sections.find(({ label }) => label === article);
  return words
    .split(/; (?=\S+ ?@)| … /)
    .map((piece) => piece.replace(/^hierna: |^Voor (?=\p{Lu})/u, ""))
    .flatMap((piece) => {
      // The words are on one line: the hyphen at a line's end is no part of the canonical form.
      const wanted = canon(piece.replace(/(?<=\p{L})- (?=[a-zà-ÿ])/gu, "-\n"));
      const found = findWords(document, wanted, section?.start ?? 0);
      return found === null ? [] : inFile(document, found);
    });
}

/** Long words may have lost a line of a table on their way: then how they begin is looked for. */
function findWords(document: ProtocolText, wanted: string, from: number): TextSpan | null {
  const { text } = document.canonical;
  for (let { length } = wanted; length >= 2; length = length > 80 ? length >> 1 : 0) {
    const words = wanted.slice(0, length);
    const near = text.indexOf(words, from);
    const start = near >= 0 ? near : text.indexOf(words);
    if (start >= 0) return { start, end: start + length };
  }
  return null;
}

/** One place, or one for each stretch where the file has its parts in another order. */
function inFile(document: ProtocolText, span: TextSpan): readonly FilePlace[] {
  const { from } = plainPlaces(document, span);
  const last = plainPlaces(document, { start: span.end - 1, end: span.end }).from;
  const { at, plain, hadColumns } = document;
  const places: FilePlace[] = [];
  let start = from;
  for (let place = from; place <= last; place += 1) {
    const isLast = place === last;
    const isBreak =
      (at[place + 1] ?? 0) < (at[place] ?? 0) || (hadColumns && plain.charAt(place) === "\n");
    if (!isLast && !isBreak) continue;
    const words = { from: at[start] ?? 0, to: (at[place] ?? 0) + 1 };
    if (plain.slice(start, place + 1).trim() !== "") places.push(words);
    start = place + 1;
  }
  return places;
}
