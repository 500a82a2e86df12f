import { importText } from "../../../tools/registry/import/import-text.ts";
import type { FactName } from "../../../tools/registry/import/outcome.ts";
import type { PdfOutcome } from "../../../tools/registry/pdf/pdf-outcome.ts";
import { places } from "../read-back.ts";

/** How the facts of a PDF are beside those of the text that it was made of. */
export interface Compared {
  readonly right: number;
  /** Different, with a warning on that fact. */
  readonly told: readonly FactName[];
  /** Different without one. */
  readonly silent: readonly FactName[];
}

export function compareWithText(text: string, { facts, warnings, rejected }: PdfOutcome): Compared {
  const expected = importText(text, places).facts;
  const names = Object.keys(expected) as FactName[];
  const wrong = names.filter(
    (name) => JSON.stringify(facts[name]) !== JSON.stringify(expected[name]),
  );
  const isTold = (name: FactName): boolean =>
    rejected !== null || warnings.some(({ fact }) => fact === subjectOf(name));
  return {
    right: names.length - wrong.length,
    told: wrong.filter(isTold),
    silent: wrong.filter((name) => !isTold(name)),
  };
}

/** A KBO number and its check are one thing to look at. */
const subjectOf = (name: FactName): FactName => (name === "kboValid" ? "kbo" : name);
