import { foldForComparing } from "../core/base/fold.ts";
import { wordsOf } from "../core/base/words.ts";
import type { Person } from "../core/base/person.ts";

/** Where the mail begins that is answered or forwarded, as Outlook writes it in its languages. */
const quoted = /^\s*(?:(?:van|from|de|von)\s*:|-{3,}|_{5,}|>)/i;

/** A longer one is no signature. */
const mostLines = 15;

/**
 * The lines under the sender's own name in a mail that was not touched yet: what a signature says of
 * team, building and colleagues. Empty where no line holds the name.
 *
 * No add-in is told what of a mail is a signature. So this is what follows the last line that holds two
 * words of the name that Outlook shows (or the only one), without the mail that is answered. What
 * somebody wrote above that line is never taken for a signature; what somebody wrote below it is.
 */
export function signatureIn(text: string, sender: Person): string {
  const lines = text.split(/\r\n?|\n/);
  const end = lines.findIndex((line) => quoted.test(line));
  const written = end === -1 ? lines : lines.slice(0, end);
  const name = wordsIn(sender.name);
  const named = written.findLastIndex((line) => {
    const words = wordsIn(line);
    const held = name.filter((word) => words.includes(word)).length;
    return held > 0 && held >= Math.min(2, name.length);
  });
  return named === -1 ? "" : written.slice(named + 1, named + 1 + mostLines).join("\n");
}

function wordsIn(text: string): readonly string[] {
  return [...new Set(wordsOf(foldForComparing(text)).map(({ word }) => word))];
}
