import type { FactName, Warning } from "./outcome.ts";
import type { Days, DayFact, Readings } from "./readings.ts";
import { importWords } from "./wording.nl.ts";

/**
 * Nobody needs to be told that a protocol sets no last day, or has one mailbox for all. A last day
 * that is announced and cannot be read leaves its words.
 */
const mayBeAbsent: readonly FactName[] = [
  "endsOn",
  "mailboxFor",
  "kboValid",
  "informationDutyPresent",
  "explicitConsentPresent",
  "mailboxes",
  "municipalities",
];

/** Doubts that say more of a fact than that it was guessed, repaired or not found. */
const saysMore: ReadonlySet<string> = new Set([
  "address-white-space",
  "address-at-sign",
  "address-escape",
  "all-of-brussels",
  "contact-in-doubt",
  "kbo-several",
  "mailboxes-not-announced",
  "signed-on-several-days",
  "tacit-renewal",
]);

/** A sentence for each fact that was repaired, guessed or not found, and of which no doubt says why. */
export function certaintyWarnings(
  readings: Readings,
  days: Days,
  doubts: readonly Warning[],
): readonly Warning[] {
  const explained = new Set(
    doubts.filter(({ code }) => saysMore.has(code)).map(({ fact }) => fact),
  );
  return warningsOf(readings, days).filter(({ fact }) => !explained.has(fact));
}

function warningsOf(readings: Readings, days: Days): readonly Warning[] {
  return (Object.keys(readings) as FactName[]).flatMap((fact): readonly Warning[] => {
    const { certainty, words } = readings[fact];
    if (fact in days && days[fact as DayFact].impossible)
      return [{ code: "day-impossible", fact, sentence: importWords.impossibleDay(fact, words) }];
    if (fact === "kboValid" || fact === "mailboxFor") return [];
    if (certainty === "missing")
      return mayBeAbsent.includes(fact) && (fact !== "endsOn" || words === "")
        ? []
        : [{ code: "fact-missing", fact, sentence: importWords.missing(fact) }];
    if (certainty === "repaired")
      return [{ code: "fact-repaired", fact, sentence: importWords.repaired(fact, words) }];
    return certainty === "guessed"
      ? [{ code: "fact-guessed", fact, sentence: importWords.guessed(fact, words) }]
      : [];
  });
}
