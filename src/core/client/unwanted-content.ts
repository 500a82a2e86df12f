import { holdsBirthDate } from "./birth-date.ts";
import { type ClientField, clientFieldLimits, type UnwantedContent } from "./client-problem.ts";
import { characterCount, holdsInvisible, holdsLineBreak } from "./client-text.ts";
import { findNationalNumber } from "./national-number.ts";

/** "1985-03-07" is also a number in Waremme without its zero, but nobody writes it so. */
const startsAsTelephone = /^(?:[+(0]|32)/u;

/** The notation of the identity card, which no telephone number has. */
const cardNotation = /^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/u;

/**
 * Finds the most serious unwanted content in the normalised text of a field. Null: none.
 *
 * `isTelephone`: the telephone field was parsed as a usable number. Its figures between full stops
 * are then no date, and its eleven digits no national number, unless written as on the identity
 * card (a few of 1932 and 2000 can be dialled).
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
