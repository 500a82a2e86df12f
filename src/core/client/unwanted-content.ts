import { holdsBirthDate } from "./birth-date.ts";
import { type ClientField, clientFieldLimits, type UnwantedContent } from "./client-problem.ts";
import { characterCount, holdsInvisible, holdsLineBreak } from "./client-text.ts";
import { findNationalNumber } from "./national-number.ts";

/** "1985-03-07" happens to be a number in Waremme when its zero is left out: dialled so by nobody. */
const startsAsTelephone = /^(?:[+(0]|32)/u;

/** The punctuation of the identity card, which nobody gives a telephone number. */
const cardNotation = /^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/u;

/**
 * Finds the most serious thing that a field may not hold, in its normalised text. Null: nothing.
 *
 * `isTelephone`: the telephone field was read as a usable number. Then figures between full stops
 * are no date, and eleven digits no national number, unless they are written as on the identity
 * card (a few of 1932 and 2000 could be dialled).
 */
export function findUnwanted(
  field: ClientField,
  text: string,
  isTelephone: boolean,
): UnwantedContent | null {
  const telephone = field === "telephone" && isTelephone;
  const found = findNationalNumber(text);
  if (found && (!telephone || cardNotation.test(found))) {
    return { kind: "national-number" };
  }
  if (!(telephone && startsAsTelephone.test(text)) && holdsBirthDate(text)) {
    return { kind: "birth-date" };
  }
  if (holdsLineBreak(text)) return { kind: "line-break" };
  if (holdsInvisible(text)) return { kind: "control-character" };
  const limitCharacters = clientFieldLimits[field];
  if (characterCount(text) > limitCharacters) return { kind: "too-long", limitCharacters };
  return null;
}
