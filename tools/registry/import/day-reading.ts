import { readDate, type FoundDate } from "./dates.ts";
import {
  articleAt,
  findPhrase,
  following,
  originalOf,
  plainPlaces,
  spanOf,
  spanText,
  type ProtocolText,
  type TextSpan,
} from "./document.ts";
import { missing, type FactReading } from "./outcome.ts";
import { folded } from "./plain-text.ts";

/** A day, and whether something stands there that cannot be one. */
export interface DayReading {
  readonly day: FactReading<string | null>;
  /** The date alone, as it stands there; "" where there is none. */
  readonly printed: string;
  readonly impossible: boolean;
}

export const missingDay = (article: string): DayReading => ({
  day: missing(null, article),
  printed: "",
  impossible: false,
});

/** Something stands there, and no day can be read from it: its words are kept for whoever looks. */
export function noDayIn(words: string, article: string): DayReading {
  return { ...missingDay(article), day: { ...missing(null, article), words } };
}

export function isUsable({ day, impossible }: DayReading): boolean {
  return day.value !== null || impossible;
}

/** The day that stands right after a phrase. */
export function dayAfter(
  document: ProtocolText,
  phrase: TextSpan,
  article: string,
  within = 14,
): DayReading {
  const rest = following(document, phrase.end, 180);
  return toReading(
    readDate(rest, within),
    rest,
    articleAt(document, phrase.start) || article,
    (to) => folded(`${spanText(document, phrase)} ${rest.slice(0, to)}`),
  );
}

/** The first of some phrases, in their order, that a day follows. Each has how far it may be. */
export function dayAfterAny(
  document: ProtocolText,
  phrases: readonly (readonly [string, number])[],
  within: TextSpan | undefined,
  article: string,
): DayReading | null {
  for (const [phrase, distance] of phrases) {
    const at = findPhrase(document, [phrase], within);
    const reading = at === null ? null : dayAfter(document, at, article, distance);
    if (reading !== null && isUsable(reading)) return reading;
  }
  return null;
}

function toReading(
  date: FoundDate | null,
  rest: string,
  article: string,
  words: (to: number) => string,
): DayReading {
  if (date === null) return missingDay(article);
  const printed = folded(rest.slice(date.from, date.to));
  if (date.kind === "impossible")
    return {
      printed,
      day: { value: null, words: folded(rest.slice(0, date.to)), article, certainty: "missing" },
      impossible: true,
    };
  const other = otherDay(rest.slice(date.to), date.day);
  const certainty = other > 0 ? "guessed" : date.certainty;
  return {
    printed,
    day: { value: date.day, words: words(date.to + other), article, certainty },
    impossible: false,
  };
}

/** How far a second, different day reaches that stands beside the first; 0 where there is none. */
function otherDay(rest: string, day: string): number {
  const other = readDate(rest.slice(0, 90), 40);
  if (other?.kind !== "found" || other.day === day) return 0;
  const between = rest.slice(0, other.from);
  return /^[\s,;(]*(?:(?:en|of|\/|resp\.?)\s*)?(?:(?:te|in)\s+[\p{L}-]+\s*)?(?:op\s*)?$/iu.test(
    between,
  )
    ? other.to
    : 0;
}

/** A date somewhere in a part of the text, with its sentence on one line. */
export interface PrintedDay {
  readonly day: string | null;
  readonly certainty: FactReading<string>["certainty"];
  readonly printed: string;
  readonly sentence: string;
  /** The sentence before it. */
  readonly previous: string;
  /** Where in its sentence it stands. */
  readonly place: number;
  /** What its sentence says before and after it. */
  readonly before: string;
  readonly after: string;
  readonly article: string;
  /** The line of the text on which it stands. */
  readonly line: string;
}

/** A part of a protocol is never so long; the bounds keep other texts from taking seconds. */
const farthest = 20_000;
const stretch = 400;
const longestDate = 120;
const longestSentence = 1500;

/** A full stop before a capital, a point of a list, the letter of a recital. */
const sentenceEnd =
  /[.;]\s+(?=[\p{Lu}“"(-]|[a-h\d]{1,2}[.)/]\s)|\n\s*(?=(?:-\s+)?[A-H][.)]\s)|\n\s*(?=-\s)/gu;
const ofALaw =
  /(?:decreet|wet|wetboek|besluit|verordening|richtlijn|regering|codex|raad)(?:\s+van)?$/i;
/** Nothing of this kind was agreed before; what has such a date is a law. */
const OLDEST = "2010-01-01";

/** Every date in a part of the text but those of laws. */
export function printedDays(document: ProtocolText, span: TextSpan): readonly PrintedDay[] {
  const { from: start } = plainPlaces(document, span);
  const text = originalOf(document, span).slice(0, farthest);
  const ends = [...text.matchAll(sentenceEnd)].map(({ index, 0: words }) => index + words.length);
  const bounds = [0, ...ends, text.length];
  let sentence = 0;
  return datesIn(text).flatMap((date): readonly PrintedDay[] => {
    while ((bounds[sentence + 1] ?? text.length) <= date.from) sentence += 1;
    const opens = Math.max(bounds[sentence] ?? 0, date.from - longestSentence);
    const closes = Math.min(
      bounds[sentence + 1] ?? text.length,
      (bounds[sentence] ?? 0) + 2 * longestSentence,
    );
    const before = folded(text.slice(opens, date.from));
    const isLaw = ofALaw.test(before) || (date.day !== null && date.day < OLDEST);
    if (isLaw) return [];
    const printed = folded(text.slice(date.from, date.to));
    const after = folded(text.slice(date.to, closes));
    return [
      {
        day: date.day,
        certainty: date.certainty,
        printed,
        sentence: folded(text.slice(opens, closes)),
        previous: folded(
          text.slice(Math.max(bounds[sentence - 1] ?? opens, opens - stretch), opens),
        ),
        place: before.length + (before === "" ? 0 : 1),
        before,
        after,
        line: lineAt(text, date.from),
        article: articleAt(document, spanOf(document, start + date.from, start + date.to).start),
      },
    ];
  });
}

function lineAt(text: string, place: number): string {
  const end = text.indexOf("\n", place);
  return folded(text.slice(text.lastIndexOf("\n", place) + 1, end < 0 ? text.length : end));
}

interface PlacedDate {
  readonly day: string | null;
  readonly certainty: PrintedDay["certainty"];
  readonly from: number;
  readonly to: number;
}

function datesIn(text: string): readonly PlacedDate[] {
  const found: PlacedDate[] = [];
  for (let start = 0; start < text.length && found.length < 100;) {
    const date = readDate(text.slice(start, start + stretch), stretch - longestDate);
    if (date === null) {
      start += stretch - longestDate;
      continue;
    }
    const [from, to] = [start + date.from, start + date.to];
    const first = shortenedBefore(text, from, text.slice(from, to));
    if (first !== null && first.from >= start) found.push(first);
    const isFound = date.kind === "found";
    const certainty = isFound ? date.certainty : "missing";
    found.push({ day: isFound ? date.day : null, certainty, from, to });
    start = Math.max(to, start + 1);
  }
  return found;
}

/** "4 en 6 maart 2024", "12/03 en 19/03/2024": the first has its month or year from the second. */
function shortenedBefore(text: string, from: number, second: string): PlacedDate | null {
  const before = text.slice(Math.max(0, from - 40), from);
  const short =
    /(?<![\d/.-])(\d{1,2})(?:\s+(\p{L}{3,9}))?\s+(?:en|resp\.|respectievelijk)\s+(?:op\s+)?$/u.exec(
      before,
    );
  const figures =
    /(?<![\d/.-])(\d{1,2}[/.-]\d{1,2})\s+(?:en|resp\.|respectievelijk)\s+(?:op\s+)?$/.exec(before);
  const named = /^\d{1,2}\s+(\p{L}+)\s+(\d{4})$/u.exec(second);
  const numbers = /^\d{1,2}([/.-])\d{1,2}[/.-](\d{4})$/.exec(second);
  const whole =
    short !== null && named !== null
      ? `${short[1] ?? ""} ${short[2] ?? named[1] ?? ""} ${named[2] ?? ""}`
      : figures !== null && numbers !== null
        ? `${figures[1] ?? ""}${numbers[1] ?? ""}${numbers[2] ?? ""}`
        : null;
  const date = whole === null ? null : readDate(whole, 0);
  if (date?.kind !== "found") return null;
  const words = (short ?? figures)?.[0] ?? "";
  const at = from - words.length;
  return { day: date.day, certainty: date.certainty, from: at, to: from - 1 };
}

/** A day that its sentence says to be the day of something; guessed where others compete with it. */
export function readingOf(found: PrintedDay, article: string, isSure: boolean): DayReading {
  const words = `${found.before.slice(-100)} ${found.printed}`.trim();
  const certainty = found.day === null ? "missing" : isSure ? found.certainty : "guessed";
  return {
    day: { value: found.day, words, article, certainty },
    printed: found.printed,
    impossible: found.day === null,
  };
}

/** A day that was chosen by what stands around it, not by the words that introduce it elsewhere. */
export function guessedDay(found: PrintedDay, article: string): DayReading {
  return readingOf(found, article, false);
}
