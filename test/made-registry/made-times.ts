import { addDays, addMonths, type IsoDay } from "../../src/core/base/day.ts";
import type { Chance } from "./chance.ts";

/** The days of one protocol; agreement, advice, signature and entry into force in that order. */
export interface MadeTimes {
  readonly agreementOn: IsoDay;
  readonly senderAdviceOn: IsoDay;
  readonly receiverAdviceOn: IsoDay;
  readonly signedOn: IsoDay;
  readonly appliesFrom: IsoDay;
  /** null when the text sets none. */
  readonly lastDay: IsoDay | null;
}

/** The range of signature days, inclusive. */
export interface Window {
  readonly from: IsoDay;
  readonly to: IsoDay;
}

/** The latest made-up day, so that all of them are past when checked. */
const LATEST = "2026-10-31" as IsoDay;

/** A number of days after a day, at most the latest made-up day. */
export function daysAfter(day: IsoDay, count: number): IsoDay {
  const later = addDays(day, count);
  return later < LATEST ? later : LATEST;
}

/** Some receivers' advice is dated after the signature, as in real texts. */
export function makeTimes(window: Window, chance: Chance): MadeTimes {
  const signedOn = addDays(window.from, chance.number(daysBetween(window) + 1));
  const monthLater = `${addMonths(signedOn, 1).slice(0, 8)}01` as IsoDay;
  const appliesFrom = chance.happens(0.5) ? signedOn : monthLater;
  const lastDay = chance.happens(0.12)
    ? addDays(addMonths(appliesFrom, 12 * (2 + chance.number(4))), -1)
    : null;
  return { ...before(signedOn, chance), signedOn, appliesFrom, lastDay };
}

/** Days of a protocol that begins on the given day and, with `months`, ends that long after. */
export function timesFrom(appliesFrom: IsoDay, months: number | null, chance: Chance): MadeTimes {
  const signedOn = addDays(appliesFrom, -1 - chance.number(30));
  const lastDay = months === null ? null : addDays(addMonths(appliesFrom, months), -1);
  return { ...before(signedOn, chance), signedOn, appliesFrom, lastDay };
}

function before(signedOn: IsoDay, chance: Chance) {
  const late = chance.happens(0.05);
  return {
    agreementOn: addDays(signedOn, -chance.number(60)),
    senderAdviceOn: addDays(signedOn, -chance.number(40)),
    receiverAdviceOn: late
      ? daysAfter(signedOn, 1 + chance.number(300))
      : addDays(signedOn, -chance.number(60)),
  };
}

function daysBetween({ from, to }: Window): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
