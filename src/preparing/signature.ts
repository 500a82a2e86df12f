import { foldForComparing } from "../core/base/fold.ts";
import { wordsOf } from "../core/base/words.ts";
import type { Person } from "../core/base/person.ts";

/** Where the mail begins that is answered or forwarded, as Outlook writes it in its languages. */
const quoted = /^\s*(?:(?:van|from|de|von)\s*:|-{3,}|_{5,}|>)/i;

/** A folded line with which people end what they wrote: Met vriendelijke groeten, Mvg, Cordialement. */
const closing =
  /^(?:met |bien |kind |best |warm |veel )?(?:(?:vriendelijke|hartelijke|beste|collegiale|warme|zonnige|lieve) )?(?:groet|groeten|groetjes|grtz|gr|mvg|vrgr|hartelijks|hoogachtend|liefs|cordialement|salutations|a vous|regards)(?: |$)/;

/** A longer one is no signature. */
const mostLines = 30;

/** How far below the closing words the sender must be named. */
const mostLinesToName = 6;

/**
 * The sender's signature in a mail that was not touched yet, with what it says of team, building and
 * colleagues. Empty where none is recognised.
 *
 * No add-in is told what of a mail is a signature. So this is what follows the last closing words ("Met
 * vriendelijke groeten") under which the sender is named; without closing words, what begins with the
 * last line that holds two words of the name that Outlook shows (or the only one), an address line only
 * where no other does. The mail that is answered is no part of it. What somebody wrote above is never
 * taken for a signature; what somebody wrote below is.
 */
export function signatureIn(text: string, sender: Person): string {
  const lines = text.split(/\r\n?|\n/);
  const end = lines.findIndex((line) => quoted.test(line));
  const written = end === -1 ? lines : lines.slice(0, end);
  const start = signatureStart(written, sender);
  return start === -1 ? "" : written.slice(start, start + mostLines).join("\n");
}

function signatureStart(lines: readonly string[], sender: Person): number {
  const closed = lines.findLastIndex(
    (line, place) =>
      isClosing(line, sender) &&
      lines
        .slice(place, place + mostLinesToName)
        .some((near) => wordsHeld(near, sender) > 0 || near.includes(sender.address)),
  );
  if (closed !== -1) return closed;
  const isNamed = (line: string): boolean =>
    wordsHeld(line, sender) >= Math.min(2, nameWords(sender).length || Infinity);
  const named = lines.findLastIndex((line) => isNamed(line) && !line.includes("@"));
  return named !== -1 ? named : lines.findLastIndex(isNamed);
}

/** Closing words and nothing else, but for the sender's own name: "Groeten, An". */
function isClosing(line: string, sender: Person): boolean {
  const folded = wordsIn(line).join(" ");
  const rest = folded.replace(closing, "").split(" ");
  return (
    closing.test(folded) && rest.every((word) => word === "" || nameWords(sender).includes(word))
  );
}

/** How many different words of the sender's name a line holds. */
function wordsHeld(line: string, sender: Person): number {
  const words = wordsIn(line);
  return nameWords(sender).filter((word) => words.includes(word)).length;
}

function nameWords({ name }: Person): readonly string[] {
  return [...new Set(wordsIn(name))];
}

function wordsIn(text: string): readonly string[] {
  return wordsOf(foldForComparing(text)).map(({ word }) => word);
}
