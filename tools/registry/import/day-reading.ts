import { readDate, type FoundDate } from "./dates.ts";
import {
  articleAt,
  findPhrase,
  following,
  originalOf,
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

export const noDay = (article: string): DayReading => ({
  day: missing(null, article),
  printed: "",
  impossible: false,
});

/** Something stands there, and no day can be read from it: its words are kept for whoever looks. */
export function noDayIn(words: string, article: string): DayReading {
  return { ...noDay(article), day: { ...missing(null, article), words } };
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
  if (date === null) return noDay(article);
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

/** A date somewhere in a part of the text, and what its sentence says before and after it. */
export interface PrintedDay {
  readonly day: string | null;
  readonly certainty: FactReading<string>["certainty"];
  readonly printed: string;
  readonly before: string;
  readonly after: string;
}

/** A part of a protocol is never so long; the bounds keep other texts from taking seconds. */
const farthest = 20_000;
const stretch = 400;
const longestDate = 120;

/** Every date in a part of the text but those of laws. */
export function daysIn(document: ProtocolText, span: TextSpan): readonly PrintedDay[] {
  const text = originalOf(document, span).slice(0, farthest);
  const found: PrintedDay[] = [];
  for (let start = 0; start < text.length && found.length < 100;) {
    const date = readDate(text.slice(start, start + stretch), stretch - longestDate);
    if (date === null) {
      start += stretch - longestDate;
      continue;
    }
    const [from, to] = [start + date.from, start + date.to];
    const before = folded(text.slice(Math.max(start, from - 240), from));
    start = Math.max(to, start + 1);
    if (/(?:decreet|wet|besluit|verordening|richtlijn)\s+van$/i.test(before)) continue;
    found.push({
      day: date.kind === "found" ? date.day : null,
      certainty: date.kind === "found" ? date.certainty : "missing",
      printed: folded(text.slice(from, to)),
      before: before.split(sentenceEnd).at(-1) ?? "",
      after: folded(text.slice(to, to + 240)).split(sentenceEnd)[0] ?? "",
    });
  }
  return found;
}

const sentenceEnd = /[.;]\s+(?=[\p{Lu}-])/u;

/** A day that was chosen by what stands around it, not by the words that introduce it elsewhere. */
export function guessedDay(found: PrintedDay, article: string): DayReading {
  const words = `${found.before.slice(-100)} ${found.printed}`.trim();
  return {
    day: {
      value: found.day,
      words,
      article,
      certainty: found.day === null ? "missing" : "guessed",
    },
    printed: found.printed,
    impossible: found.day === null,
  };
}
