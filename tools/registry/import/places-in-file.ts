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
    .split(/; (?=\S+@)| … /)
    .map((piece) => piece.replace(/^hierna: |^Voor (?=\p{Lu})/u, ""))
    .flatMap((piece) => {
      // The words are on one line: the hyphen at a line's end is no part of the canonical form.
      const wanted = canon(piece.replace(/(?<=\p{L})- (?=[a-zà-ÿ])/gu, "-\n"));
      if (wanted.length < 2) return [];
      const { text } = document.canonical;
      const near = section === undefined ? -1 : text.indexOf(wanted, section.start);
      const start = near >= 0 ? near : text.indexOf(wanted);
      return start < 0 ? [] : [inFile(document, { start, end: start + wanted.length })];
    });
}

function inFile(document: ProtocolText, { start, end }: TextSpan): FilePlace {
  const { from } = plainPlaces(document, { start, end });
  const last = plainPlaces(document, { start: end - 1, end }).from;
  return { from: document.at[from] ?? 0, to: (document.at[last] ?? 0) + 1 };
}
