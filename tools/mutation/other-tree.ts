import { mutantsOf, type Mutant } from "./mutants.ts";

/**
 * The same fault in another version of its file: the same change to equal lines. Null when that version
 * lacks those lines.
 *
 * @param text - content of the mutant's file.
 * @param otherPath - path of the other version; `otherText` is its content.
 */
export function sameMutant(
  mutant: Mutant,
  text: string,
  otherPath: string,
  otherText: string,
): Mutant | null {
  const alike = (path: string, source: string): readonly Mutant[] =>
    mutantsOf(path, source).filter(
      (one) =>
        one.operator === mutant.operator &&
        one.replacement === mutant.replacement &&
        changedLines(source, one) === changedLines(text, mutant),
    );
  const place = alike(mutant.path, text).findIndex(({ start }) => start === mutant.start);
  return alike(otherPath, otherText)[place] ?? null;
}

/** The complete lines that a mutant changes. */
function changedLines(text: string, { start, end }: Mutant): string {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  return text.slice(from, newline === -1 ? text.length : newline);
}
