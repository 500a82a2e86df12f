/** The ways in which texts of this family print the same value. */
import { formatDay, type IsoDay } from "../../src/core/base/day.ts";
import type { Chance } from "./chance.ts";
import { numberWord, yearWords } from "./number-words.ts";

/** "07/03/2024", "7 maart 2024", "07 maart 2024" or "zeven maart tweeduizend vierentwintig". */
export const dayForms: readonly ((day: IsoDay) => string)[] = [
  (day) => day.split("-").reverse().join("/"),
  (day) => formatDay(day),
  (day) => formatDay(day).replace(/^\d\b/, "0$&"),
  (day) => {
    const [date = "", month = "", year = ""] = formatDay(day).split(" ");
    return `${numberWord(Number(date))} ${month} ${yearWords(Number(year))}`;
  },
];

/** Words are as rare as in real texts. */
export function printDay(day: IsoDay, chance: Chance): string {
  const form = chance.pick([0, 0, 0, 1, 1, 2, 2, 3]);
  return (dayForms[form] ?? formatDay)(day);
}

/** "3 maanden", "drie (3) maanden", "drie maanden" or "3 (drie) maanden". */
export const monthForms: readonly ((months: number) => string)[] = [
  (months) => `${months} ${unit(months)}`,
  (months) => `${numberWord(months)} (${months}) ${unit(months)}`,
  (months) => `${numberWord(months)} ${unit(months)}`,
  (months) => `${months} (${numberWord(months)}) ${unit(months)}`,
];

function unit(months: number): string {
  return months === 1 ? "maand" : "maanden";
}

const kboGroupings = [
  [4, 3, 3, "."],
  [4, 2, 2, 2, " "],
  [4, 3, 3, " "],
  [10, ""],
] as const;

/** Ten digits in one of the groupings that occur; "0123.456.749" is how the KBO does it. */
export function printKbo(kbo: string, chance: Chance): string {
  const grouping = chance.pick(kboGroupings);
  const lengths = grouping.slice(0, -1) as number[];
  let digits = kbo.replace(/\./g, "");
  const groups = lengths.map((length) => {
    const group = digits.slice(0, length);
    digits = digits.slice(length);
    return group;
  });
  return groups.join(String(grouping.at(-1)));
}

/** "a, b en c". */
export function listWords(words: readonly string[]): string {
  return words.length < 2
    ? words.join("")
    : `${words.slice(0, -1).join(", ")} en ${words.at(-1) ?? ""}`;
}
