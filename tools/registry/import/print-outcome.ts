import type { ReadingCertainty, FactName, ImportOutcome } from "./outcome.ts";
import { importWords } from "./wording.nl.ts";

const certainties: Readonly<Record<ReadingCertainty, string>> = {
  read: "gelezen",
  repaired: "hersteld",
  guessed: "afgeleid",
  missing: "ontbreekt",
};

/** The outcome as a person reads it: each fact with its words, then what to look at. */
export function printOutcome({
  facts,
  evidence,
  warnings,
  notes,
  rejected,
}: ImportOutcome): string {
  if (rejected !== null) return `Niet ingelezen: ${rejected.sentence}`;
  const lines = (Object.keys(facts) as FactName[]).map((name) => {
    const { words, article, certainty } = evidence[name];
    const from = words === "" ? "" : `\n      “${words}” (${article})`;
    return `${importWords.facts[name]}: ${valueText(facts[name])} [${certainties[certainty]}]${from}`;
  });
  const doubts = warnings.map(({ fact, sentence }) => `! ${fact}: ${sentence}`);
  const known = notes.map(({ sentence }) => `· ${sentence}`);
  const count = `${warnings.length} ding(en) om na te kijken.`;
  return [...lines, "", ...doubts, count, ...known].join("\n");
}

function valueText(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return "–";
  if (typeof value === "boolean") return value ? "ja" : "nee";
  if (typeof value === "string" || typeof value === "number") return String(value);
  return Array.isArray(value) ? value.join(", ") : JSON.stringify(value);
}
