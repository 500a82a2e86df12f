import { wordCharacters } from "./word-characters.ts";

/** Where a number stands in a text: `end` is the first position after it (UTF-16 units). */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

interface DigitGroup extends TextRange {
  readonly digits: string;
}

/** Groups, first and last included, that together can be one international telephone number. */
interface TelephoneRun {
  readonly first: number;
  readonly last: number;
  readonly sign: "plus" | "zeros";
}

/** Zero of each script whose digits a keyboard may give: European, Arabic, Persian, full width. */
const zeros = [0x30, 0x660, 0x6f0, 0xff10];

/** What may stand between two digits of one number: a few signs or spaces, no letter, no plus. */
const joint = new RegExp(`^[^${wordCharacters}+]{1,3}$`);

/** A plus, and perhaps the bracket of "+(32)", right before a group. */
const plusBefore = /[+\uff0b][\s(]{0,2}$/;

/** The most an international number holds, country code included (ITU-T E.164). */
const maximumTelephoneDigits = 15;

/**
 * Finds a rijksregisternummer or BIS number, in any notation, also inside a longer text.
 *
 * It is exactly eleven digits, with at most three signs or spaces between any two, a date
 * (month or day may be 00, BIS adds 20 or 40 to the month) and a check number that is right for a
 * birth before or from 2000. More digits glued to it make it something else.
 *
 * A telephone number is none: what starts with + or with 00 and a country code, and a Belgian
 * mobile number written with a bare 32. Births in 2000 start with 00 too: with a plain month those
 * digits are read as a national number all the same, and so is everything in the official grouping
 * 85.07.30-033.28, since no telephone number looks like that.
 *
 * A number mistyped has one chance in 97 to pass the check; one spelt in words is not seen.
 */
export function findNationalNumber(text: string): TextRange | undefined {
  const groups = digitGroups(text);
  const runs = telephoneRuns(text, groups);
  for (const [first, start] of groups.entries()) {
    let digits = start.digits;
    let last = first;
    while (digits.length < 11 && joined(text, groups[last], groups[last + 1])) {
      last += 1;
      digits += groups[last]?.digits ?? "";
    }
    if (!passesCheck(digits)) continue;
    const isInside = (run: TelephoneRun): boolean => run.first <= first && last <= run.last;
    const grouping = groups.slice(first, last + 1).map((group) => group.digits.length);
    if (isTelephone(digits, grouping, runs.filter(isInside))) continue;
    return { start: start.start, end: groups[last]?.end ?? start.end };
  }
  return undefined;
}

function passesCheck(digits: string): boolean {
  if (digits.length !== 11) return false;
  const month = Number(digits.slice(2, 4));
  const day = Number(digits.slice(4, 6));
  if (month > 52 || month % 20 > 12 || day > 31) return false;
  const body = digits.slice(0, 9);
  const check = Number(digits.slice(9));
  return check === 97 - (Number(body) % 97) || check === 97 - (Number(`2${body}`) % 97);
}

function isTelephone(
  digits: string,
  grouping: readonly number[],
  runsAround: readonly TelephoneRun[],
): boolean {
  if (runsAround.some((run) => run.sign === "plus")) return true;
  if (grouping.join() === "2,2,2,3,2") return false;
  if (/^324[5-9]/.test(digits)) return true;
  return runsAround.length > 0 && !/^00(?:0|1[0-2])/.test(digits);
}

function telephoneRuns(text: string, groups: readonly DigitGroup[]): readonly TelephoneRun[] {
  const runs: TelephoneRun[] = [];
  for (const [first, start] of groups.entries()) {
    const dialled = start.digits + (groups[first + 1]?.digits ?? "");
    const plus = plusBefore.test(text.slice(Math.max(0, start.start - 3), start.start));
    // No country code starts with a zero.
    if (!plus && !/^00[1-9]/.test(dialled)) continue;
    let room = maximumTelephoneDigits + (plus ? 0 : 2) - start.digits.length;
    let last = first;
    while (joined(text, groups[last], groups[last + 1])) {
      room -= groups[last + 1]?.digits.length ?? 0;
      if (room < 0) break;
      last += 1;
    }
    runs.push({ first, last, sign: plus ? "plus" : "zeros" });
  }
  return runs;
}

function joined(
  text: string,
  before: DigitGroup | undefined,
  after: DigitGroup | undefined,
): boolean {
  return (
    before !== undefined && after !== undefined && joint.test(text.slice(before.end, after.start))
  );
}

function digitGroups(text: string): readonly DigitGroup[] {
  const groups: DigitGroup[] = [];
  let start = 0;
  let digits = "";
  for (let index = 0; index <= text.length; index += 1) {
    const digit = index < text.length ? digitAt(text, index) : undefined;
    if (digit !== undefined) {
      if (digits === "") start = index;
      digits += digit;
    } else if (digits !== "") {
      groups.push({ start, end: index, digits });
      digits = "";
    }
  }
  return groups;
}

function digitAt(text: string, index: number): string | undefined {
  const code = text.charCodeAt(index);
  const zero = zeros.find((from) => code >= from && code <= from + 9);
  return zero === undefined ? undefined : String(code - zero);
}
