/* A day of entry into force that follows from another: what the text prints is a rule. */
import { parseDay } from "../../../src/core/base/day.ts";
import { numberInWords } from "./dates.ts";

/** What the day is counted from. */
export interface KnownDays {
  readonly signedOn: string | null;
  readonly publishedOn: string | null;
}

interface EntryRule {
  readonly when: RegExp;
  /** Null: the text does not give what it depends on. */
  readonly day: (found: RegExpExecArray, days: KnownDays) => string | null;
}

const signing = "(?:onder|hand)\\s*-?\\s*te\\s*-?\\s*k";
const counts: Readonly<Record<string, number>> = { tweede: 2, derde: 3, vierde: 4 };

/** The first that fits decides. */
const rules: readonly EntryRule[] = [
  {
    when: new RegExp(
      `eerste\\s+dag\\s+van\\s+de\\s+(?:(tweede|derde|vierde)\\s+)?(?:kalender)?maand\\s+(?:die\\s+)?(?:volgt|volgend|na)[^.;]{0,80}${signing}`,
      "i",
    ),
    day: ([, which = ""], { signedOn }) => firstOfMonth(signedOn, counts[which.toLowerCase()] ?? 1),
  },
  {
    when: new RegExp(
      `\\bde\\s+dag\\s+(?:na|volgend\\s+op|die\\s+volgt\\s+op)[^.;]{0,60}${signing}`,
      "i",
    ),
    day: (_found, { signedOn }) => addDays(signedOn, 1),
  },
  {
    when: new RegExp(
      `(\\p{L}+|\\d{1,3})\\s+(?:(?:kalender)?dag(?:en)?|we(?:ek|ken)|maand(?:en)?)\\s+(?:na|volgend\\s+op|later)[^.;]{0,60}${signing}`,
      "iu",
    ),
    day: ([words = "", count = ""], { signedOn }) => later(signedOn, count, words),
  },
  {
    when: /bekendmak|bekendgemaakt|gepubliceerd|publicatie|gepubliceerd/i,
    day: (_found, { publishedOn }) => publishedOn,
  },
  { when: new RegExp(`(?:\\bna\\b|volgt|volgend)[^.;]{0,60}${signing}`, "i"), day: () => null },
  { when: new RegExp(signing, "i"), day: (_found, { signedOn }) => signedOn },
  {
    when: /\bheden\b|\bvandaag\b|\bonmiddellijk\b|\bmeteen\b/i,
    day: (_found, days) => days.signedOn,
  },
];

/** The day that a sentence on entry into force makes it. Null: the sentence has no such rule. */
export function entryByRule(
  sentence: string,
  days: KnownDays,
): { readonly day: string | null } | null {
  for (const { when, day } of rules) {
    const found = when.exec(sentence);
    if (found !== null) return { day: day(found, days) };
  }
  return null;
}

function firstOfMonth(day: string | null, months: number): string | null {
  if (day === null) return null;
  const [year = 0, month = 1] = day.split("-").map(Number);
  return isoDay(new Date(Date.UTC(year, month - 1 + months, 1)));
}

function addDays(day: string | null, count: number): string | null {
  return day === null ? null : isoDay(new Date(Date.parse(day) + count * 86_400_000));
}

function later(day: string | null, count: string, words: string): string | null {
  const number = /^\d/.test(count)
    ? Number(count)
    : /^een$|^één$/i.test(count)
      ? 1
      : (numberInWords(count.toLowerCase())?.value ?? null);
  if (day === null || number === null) return null;
  if (/dag/i.test(words)) return addDays(day, number);
  if (/we(?:ek|ken)/i.test(words)) return addDays(day, 7 * number);
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + number + 1, 0)).getUTCDate();
  return isoDay(new Date(Date.UTC(year, month - 1 + number, Math.min(date, last))));
}

function isoDay(date: Date): string | null {
  return parseDay(date.toISOString().slice(0, 10));
}
