import { withoutAccents } from "../../../src/core/base/without-accents.ts";
import { parseDay } from "../../../src/core/base/day.ts";

const months: readonly (readonly [RegExp, number])[] = [
  [/^(?:januari|jan)/, 1],
  [/^(?:februari|feb)/, 2],
  [/^(?:maart|mrt|maa)/, 3],
  [/^(?:april|apr)/, 4],
  [/^mei/, 5],
  [/^(?:juni|jun)/, 6],
  [/^(?:juli|jul)/, 7],
  [/^(?:augustus|aug)/, 8],
  [/^(?:september|sept|sep)/, 9],
  [/^(?:oktober|okt|october)/, 10],
  [/^(?:november|nov)/, 11],
  [/^(?:december|dec)/, 12],
];

const ones =
  "nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien".split(
    " ",
  );
const tens = [
  "twintig",
  "dertig",
  "veertig",
  "vijftig",
  "zestig",
  "zeventig",
  "tachtig",
  "negentig",
];

/** Numbers in words from 0 to 99, without spaces: "vierentwintig". */
const inWords = new Map<string, number>();
ones.forEach((word, value) => inWords.set(word, value));
tens.forEach((ten, place) => {
  inWords.set(ten, (place + 2) * 10);
  for (let one = 1; one <= 9; one += 1)
    inWords.set(`${ones[one] ?? ""}en${ten}`, (place + 2) * 10 + one);
});
const byLength = [...inWords.keys()].sort((one, other) => other.length - one.length);
/** "eerste", "zevende", "eenendertigste": the days of a month. */
const ordinals = new Map<string, number>([
  ["eerste", 1],
  ["derde", 3],
  ["achtste", 8],
]);
for (const [word, value] of inWords)
  if (value > 1 && value <= 31)
    ordinals.set(`${word}${value < 20 && value !== 8 ? "de" : "ste"}`, value);
const ordinalsByLength = [...ordinals.keys()].sort((one, other) => other.length - one.length);

/** A number in words at the start of a text without spaces. */
export function numberInWords(
  text: string,
): { readonly value: number; readonly length: number } | null {
  const word = byLength.find((one) => text.startsWith(one));
  return word === undefined ? null : { value: inWords.get(word) ?? 0, length: word.length };
}

/**
 * A date that was found, or that stands there and cannot be.
 *
 * - `repaired`: letters were read as digits (O as 0, l as 1).
 * - `guessed`: a year of two figures was taken to be of this century.
 * - `impossible`: it has the form of a date, and no such day exists.
 */
export type FoundDate =
  | {
      readonly kind: "found";
      readonly day: string;
      readonly certainty: "read" | "repaired" | "guessed";
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: "impossible"; readonly from: number; readonly to: number };

/** White space is let go, and a hyphen that breaks a word at a line's end; `at` leads back to the original. */
function squeezed(text: string): { readonly text: string; readonly at: readonly number[] } {
  let squeezedText = "";
  const at: number[] = [];
  for (let place = 0; place < text.length; place += 1) {
    const sign = text.charAt(place);
    if (/[\s*|_\\]/.test(sign) || /^-\s*\n\s*[a-zà-ÿ]/.test(text.slice(place, place + 40)))
      continue;
    for (const letter of withoutAccents(sign)) {
      squeezedText += letter;
      at.push(place);
    }
  }
  at.push(text.length);
  return { text: squeezedText, at };
}

const weekday = /^.{0,40}?(?:maan|dins|woens|donder|vrij|zater|zon)dag/;

/**
 * Reads the first date in a text: 07/03/2024, 7-3-2024, 2024-03-07, 7 maart 2024, 1ste februari 2024,
 * zeven maart tweeduizend vierentwintig, de zevende van de maand maart 2024.
 *
 * @param within - how many characters, white space and a day of the week apart, may come before it.
 */
export function readDate(original: string, within: number): FoundDate | null {
  const mended = withFigures(original);
  const { text, at } = squeezed(mended);
  const isStart = (place: number): boolean => !/\p{L}/u.test(mended.charAt((at[place] ?? 0) - 1));
  const named = weekday.exec(text.slice(0, within + 10))?.[0].length ?? 0;
  const piece = firstDate(text, Math.max(within, named + 5), isStart);
  if (piece === null) return null;
  const from = at[piece.start] ?? 0;
  const to = (at[piece.start + piece.length - 1] ?? original.length - 1) + 1;
  // A fifth figure of the year, or a third of the day: which of them is right, nobody can tell.
  const isPart = /\d/.test(mended.charAt(to)) || /\d/.test(mended.charAt(from - 1));
  const day = isPart || piece.contradicts ? null : dayOf(piece);
  if (day === null) return { kind: "impossible", from, to };
  const isMended = original.slice(from, to) !== mended.slice(from, to);
  const certainty = isMended ? "repaired" : piece.shortYear ? "guessed" : "read";
  return { kind: "found", day, certainty, from, to };
}

const figureLike =
  /(?<![\p{L}\d])(?:[OoIl]*\d[\dOoIl]*(?:[/.\u2010-\u2015-][\dOoIl]+)*|[OoIl]+(?:[/.\u2010-\u2015-][\dOoIl]+)+|[OoIl]{1,2}(?=\s+(?:jan|feb|maart|apr|mei|jun|jul|aug|sep|okt|nov|dec)))(?![\p{L}\d])/gu;

/** In what can only be figures, O becomes 0 and l becomes 1; every character keeps its place. */
function withFigures(text: string): string {
  return text.replace(figureLike, (token) => token.replace(/o/gi, "0").replace(/[il]/gi, "1"));
}

interface DatePiece {
  readonly start: number;
  readonly length: number;
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly shortYear: boolean;
  /** "zeven (8) maart": the words and the figures say different days. */
  readonly contradicts: boolean;
}

/** @param isStart - whether no letter stands right before it, so that no half of a word is read. */
function firstDate(
  text: string,
  within: number,
  isStart: (place: number) => boolean,
): DatePiece | null {
  for (let start = 0; start <= Math.min(within, text.length - 1); start += 1) {
    const isFigure = /\d/.test(text.charAt(start));
    if (!isFigure && !/[adenvtz]/.test(text.charAt(start))) continue;
    const rest = text.slice(start, start + 80);
    const piece = isFigure
      ? (inFigures(rest) ?? inNames(rest))
      : isStart(start)
        ? inNames(rest)
        : null;
    if (piece !== null) return { ...piece, start };
  }
  return null;
}

function inFigures(rest: string): Omit<DatePiece, "start"> | null {
  const iso = /^((?:19|20)\d\d)([-/.])(\d\d)\2(\d\d)/.exec(rest);
  if (iso !== null)
    return {
      length: iso[0].length,
      year: Number(iso[1]),
      month: Number(iso[3]),
      date: Number(iso[4]),
      shortYear: false,
      contradicts: false,
    };
  const found = /^(\d{1,2})([/.\u2010-\u2015-])(\d{1,2})\2((?:19|20)\d\d|\d\d(?!\d))/.exec(rest);
  if (found === null) return null;
  const year = Number(found[4]);
  return {
    length: found[0].length,
    year: year < 100 ? 2000 + year : year,
    month: Number(found[3]),
    date: Number(found[1]),
    shortYear: year < 100,
    contradicts: false,
  };
}

/** What may stand between the day, the month and the year: "7 van de maand maart van het jaar 2024". */
const beforeMonth = /^(?:dag)?(?:van)?(?:de|het)?(?:maand)?/;
const beforeYear = /^[.,]?(?:(?:van|in)?(?:het)?jaar|anno|van)?/;

function inNames(rest: string): Omit<DatePiece, "start"> | null {
  for (const { value, length } of datesOfMonth(rest)) {
    const other = /^\(([^()]{1,20})\)/.exec(rest.slice(length));
    const second = datesOfMonth(other?.[1] ?? "")[0]?.value;
    const afterDate = rest.slice(length + (other?.[0].length ?? 0));
    const lead = beforeMonth.exec(afterDate)?.[0] ?? "";
    for (const afterLead of [afterDate, afterDate.slice(lead.length)]) {
      const name = months.map(([pattern]) => pattern.exec(afterLead)?.[0]).find(Boolean);
      const month = months.find(([pattern]) => pattern.test(afterLead))?.[1];
      if (name === undefined || month === undefined) continue;
      const afterMonth = afterLead.slice(name.length).replace(beforeYear, "");
      const year = readYear(afterMonth);
      if (year === null) continue;
      return {
        length: rest.length - afterMonth.length + year.length,
        year: year.value,
        month,
        date: value,
        shortYear: year.short,
        contradicts: second !== undefined && second !== value,
      };
    }
  }
  return null;
}

/** The day of a month that a text begins with, in figures or words, however it can be read. */
function datesOfMonth(text: string): readonly { value: number; length: number }[] {
  const figures = /^(\d{1,2})(?:ste|de(?!c)|e)?/.exec(text);
  const ordinal = ordinalsByLength.find((word) => text.startsWith(word));
  const spelt = numberInWords(text);
  return [
    ...(figures === null ? [] : [{ value: Number(figures[1]), length: figures[0].length }]),
    ...(ordinal === undefined
      ? []
      : [{ value: ordinals.get(ordinal) ?? 0, length: ordinal.length }]),
    ...(spelt === null ? [] : [spelt]),
  ];
}

function readYear(
  text: string,
): { readonly value: number; readonly length: number; readonly short: boolean } | null {
  const figures = /^(?:19|20)\d\d/.exec(text);
  if (figures !== null) return { value: Number(figures[0]), length: 4, short: false };
  const short = /^['’‘](\d\d)(?!\d)/.exec(text);
  if (short !== null) return { value: 2000 + Number(short[1]), length: 3, short: true };
  const thousand = /^(?:tweeduizend(?:en)?-?|twintig(?=tien|elf|twaalf|[dvzant]))/.exec(text);
  if (thousand === null) return null;
  const rest = numberInWords(text.slice(thousand[0].length));
  if (rest === null && thousand[0] === "twintig") return null;
  return {
    value: 2000 + (rest?.value ?? 0),
    length: thousand[0].length + (rest?.length ?? 0),
    short: false,
  };
}

function dayOf({ year, month, date }: DatePiece): string | null {
  const two = (value: number): string => String(value).padStart(2, "0");
  return parseDay(`${year}-${two(month)}-${two(date)}`);
}
