import { mutantsOf, type Mutant } from "./mutants.ts";

/**
 * The same fault in another version of its file: the same change, in lines that read the same. Null
 * when that version has no such lines.
 *
 * @param text - the file that the mutant is of.
 * @param otherPath - where the other version is, and `otherText` its text.
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

/** The whole lines in which a mutant changes something. */
function changedLines(text: string, { start, end }: Mutant): string {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const newline = text.indexOf("\n", end);
  return text.slice(from, newline === -1 ? text.length : newline);
}
