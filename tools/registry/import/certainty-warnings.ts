import type { FactName, Warning } from "./outcome.ts";
import type { Days, DayFact, Readings } from "./readings.ts";
import { importWords } from "./wording.nl.ts";

/** Facts whose absence other warnings tell, or that nobody needs to be told of. */
const mayBeAbsent: readonly FactName[] = [
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

/**
 * Whether the protocol may simply not set this fact. Where its first day was not found either, its
 * term was not read, so that a last day may stand there unread.
 */
function isAbsent(fact: FactName, words: string, readings: Readings): boolean {
  if (fact === "endsOn") return words === "" && readings.inForceFrom.certainty !== "missing";
  return mayBeAbsent.includes(fact);
}

/** Several mailboxes and no municipality that was read: nothing says whom each one serves. */
const isDivisionUnread = ({ mailboxes, municipalities }: Readings): boolean =>
  mailboxes.value.length > 1 && municipalities.value.length === 0;

function warningsOf(readings: Readings, days: Days): readonly Warning[] {
  return (Object.keys(readings) as FactName[]).flatMap((fact): readonly Warning[] => {
    const { certainty, words } = readings[fact];
    if (fact in days && days[fact as DayFact].impossible)
      return [{ code: "day-impossible", fact, sentence: importWords.impossibleDay(fact, words) }];
    if (fact === "kboValid") return [];
    if (fact === "mailboxFor")
      return isDivisionUnread(readings)
        ? [{ code: "fact-missing", fact, sentence: importWords.missing(fact) }]
        : [];
    if (certainty === "missing")
      return isAbsent(fact, words, readings)
        ? []
        : [{ code: "fact-missing", fact, sentence: importWords.missing(fact) }];
    if (certainty === "repaired")
      return [{ code: "fact-repaired", fact, sentence: importWords.repaired(fact, words) }];
    return certainty === "guessed"
      ? [{ code: "fact-guessed", fact, sentence: importWords.guessed(fact, words) }]
      : [];
  });
}
