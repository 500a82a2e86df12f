import { plainDigits } from "../base/fold.ts";
import { wordCharacters } from "../base/word-characters.ts";

const lineBreaks = "\\n\\v\\f\\r\\u0085\\u2028\\u2029";

/** What may stand between two digits of one number: a few signs or spaces; no letter, plus or line break. */
const joint = new RegExp(`^[^${wordCharacters}+${lineBreaks}]{1,3}$`);

/** A plus, and perhaps the bracket of "+(32)", right before a group and on the same line. */
const plusBefore = new RegExp(`[+\\uff0b](?:(?![${lineBreaks}])[\\s(]){0,2}$`);

/** The maximum length of an international number, country code included (ITU-T E.164). */
const maximumTelephoneDigits = 15;

/**
 * Finds a national number (*rijksregisternummer*) or BIS number in any notation, also inside a
 * longer text.
 *
 * It has exactly eleven digits on one line, with at most three signs or spaces between two of them, a date
 * (month or day may be 00; BIS adds 20 or 40 to the month) and a check number that is right for a
 * birth before or since 2000. With more digits attached it is something else, and so is a piece of a row
 * of numbers: two telephone numbers, a date and a time. See `standsAlone`.
 *
 * Telephone numbers are left out: those that start with + or with 00 and a country code, and
 * Belgian mobile numbers with a bare 32. Births in 2000 start with 00 too: with a plain month those
 * digits count as a national number all the same, as does anything in the official grouping
 * 85.07.30-033.28, which no telephone number has.
 *
 * Gives the number as written, with plain digits. A mistyped number passes the check with a chance
 * of one in 97. A number in words is not recognised.
 */
export function findNationalNumber(text: string): string | undefined {
  // The text before the first group of digits, that group, the text behind it, and so on.
  const pieces = plainDigits(text).split(/(\d+)/);
  const piece = (at: number): string => pieces[at] ?? "";
  const joins = (group: number): boolean =>
    group + 2 < pieces.length && joint.test(piece(group + 1));
  for (let first = 1; first < pieces.length; first += 2) {
    let last = first;
    let digits = piece(first);
    while (digits.length < 11 && joins(last)) {
      last += 2;
      digits += piece(last);
    }
    if (!passesCheck(digits) || !standsAlone(pieces, first, last)) continue;
    const written = pieces.slice(first, last + 1).join("");
    if (!isTelephone(digits, written, dialledAs(digits, first, piece, joins))) return written;
  }
  return undefined;
}

/** The lengths of the groups in which people write a national number. */
const usualGroups = /^(?:11|9,2|6,5|6,3,2|3,3,3,2|2,2,2,5|2,2,2,3,2)$/;

/** A date with its year: two short groups and a year, with the same sign between. */
const date = /(?:^|\D)\d{1,2}([./-])\d{1,2}\1(?:19|20)\d\d(?!\d)/;

/** A number that can be dialled from Belgium, or another national number. */
const wholeNumber = /^(?:0\d{8,9}|(?:00)?32\d{8,9}|\d{11})$/;

/**
 * Whether groups of digits are one number, and no piece of a longer row of digits on the line.
 *
 * They are when they are written in one group, or in the usual groups with other signs between them than
 * around them. Otherwise the row must hold nothing else but whole telephone numbers, and no date.
 */
function standsAlone(pieces: readonly string[], first: number, last: number): boolean {
  const [begin, end] = rowAround(pieces, first, last);
  const groups = pieces.slice(first, last + 1).filter((_piece, place) => place % 2 === 0);
  const inside = pieces.slice(first, last + 1).filter((_piece, place) => place % 2 === 1);
  const around = [
    ...(begin < first ? [pieces[first - 1]] : []),
    ...(end > last ? [pieces[last + 1]] : []),
  ];
  const isUsual = usualGroups.test(groups.map(({ length }) => length).join());
  if (isUsual && around.every((sign = "") => !inside.includes(sign))) return true;
  const left = [pieces.slice(begin, first), pieces.slice(last + 1, end + 1)].map((some) =>
    some.join("").replace(/\D/g, ""),
  );
  return (
    left.every((digits) => digits === "" || wholeNumber.test(digits)) &&
    !date.test(pieces.slice(begin, end + 1).join(""))
  );
}

/** More groups than a whole number can have. Nobody need look further, however long the row is. */
const mostGroups = 14;

/** The first and the last group of the row of joined digits in which these groups stand. */
function rowAround(pieces: readonly string[], first: number, last: number): [number, number] {
  let [begin, end] = [first, last];
  const [lowest, highest] = [
    Math.max(3, first - 2 * mostGroups),
    Math.min(pieces.length - 3, last + 2 * mostGroups),
  ];
  while (begin >= lowest && joint.test(pieces[begin - 1] ?? "")) begin -= 2;
  while (end <= highest && joint.test(pieces[end + 1] ?? "")) end += 2;
  return [begin, end];
}

/** Month and day may be unknown; a BIS number adds 20 or 40 to the month. */
const shape = /^\d\d(?:[024]\d|[135][0-2])(?:[0-2]\d|3[01])\d{5}$/;

function passesCheck(digits: string): boolean {
  const body = digits.slice(0, 9);
  return (
    shape.test(digits) &&
    [body, `2${body}`].some((born) => (Number(born) % 97) + Number(digits.slice(9)) === 97)
  );
}

type Dialled = "plus" | "zeros" | null;

function isTelephone(digits: string, written: string, dialled: Dialled): boolean {
  if (dialled === "plus") return true;
  if (/^\d\d\D+\d\d\D+\d\d\D+\d{3}\D+\d\d$/.test(written)) return false;
  return /^324[5-9]/.test(digits) || (dialled !== null && !/^00(?:0|1[0-2])/.test(digits));
}

/** The prefix of the international number that these digits may be the end or a part of. */
function dialledAs(
  digits: string,
  first: number,
  piece: (at: number) => string,
  joins: (group: number) => boolean,
): Dialled {
  let whole = digits;
  let dialled: Dialled = null;
  for (let start = first; whole.length <= maximumTelephoneDigits + 2; start -= 2) {
    if (plusBefore.test(piece(start - 1)) && whole.length <= maximumTelephoneDigits) return "plus";
    // No country code starts with a zero.
    if (/^00[1-9]/.test(piece(start) + piece(start + 2))) dialled = "zeros";
    if (start < 3 || !joins(start - 2)) break;
    whole = piece(start - 2) + whole;
  }
  return dialled;
}
