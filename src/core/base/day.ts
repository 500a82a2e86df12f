/** Days without a time: law counts in days, and a day is a day in Brussels. */

declare const isoDay: unique symbol;

/** A day that exists, as "2026-11-21". Compares and sorts as text, from the year 1000 to 9999. */
export type IsoDay = string & { readonly [isoDay]: "IsoDay" };

const DAY_MS = 86_400_000;
const MONTHS = [
  "januari",
  "februari",
  "maart",
  "april",
  "mei",
  "juni",
  "juli",
  "augustus",
  "september",
  "oktober",
  "november",
  "december",
];

/** Gives null for anything but a day that exists, written as "2026-11-21". */
export function parseDay(text: string): IsoDay | null {
  if (!/^[1-9]\d{3}-\d\d-\d\d$/.test(text)) return null;
  const at = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(at) || utcDay(at) !== text ? null : (text as IsoDay);
}

/**
 * The day it is in Brussels at an instant, by the European summer-time rule (in use since 1996)
 * and without `Intl`, whose time zones differ per machine.
 *
 * Throws when the instant is no number or lies outside the years 1000 to 9999.
 */
export function brusselsDay(epochMs: number): IsoDay {
  return toDay(epochMs + aheadMs(epochMs));
}

/** What the clocks in Brussels show at an instant, as "14:05"; by the same rule, throws likewise. */
export function brusselsTime(epochMs: number): string {
  return new Date(epochMs + aheadMs(epochMs)).toISOString().slice(11, 16);
}

/** A day as people write it: "7 maart 2024". */
export function formatDay(day: IsoDay): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${Number(date)} ${MONTHS[Number(month) - 1] ?? ""} ${year}`;
}

/** The day that lies a number of days later, or earlier when the number is negative. */
export function addDays(day: IsoDay, days: number): IsoDay {
  return toDay(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS);
}

/** The same date some months later; the last day of the month where that date does not exist. */
export function addMonths(day: IsoDay, months: number): IsoDay {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return toDay(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth)));
}

function utcDay(epochMs: number): string {
  return new Date(epochMs).toISOString().slice(0, 10);
}

function toDay(epochMs: number): IsoDay {
  const day = utcDay(epochMs);
  // Other years are longer, and then begin with a sign.
  if (day < "1000") throw new RangeError();
  return day as IsoDay;
}

/** By how much the clocks in Brussels are ahead of UTC. */
function aheadMs(epochMs: number): number {
  const year = new Date(epochMs).getUTCFullYear();
  const summer = epochMs >= summerTimeEdge(year, 2) && epochMs < summerTimeEdge(year, 9);
  return (summer ? 2 : 1) * 3_600_000;
}

/** 01:00 UTC on the last Sunday of March or October (months counted from 0; both have 31 days). */
function summerTimeEdge(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1));
  return last.getTime() - last.getUTCDay() * DAY_MS;
}
