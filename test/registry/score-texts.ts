/** Reads written texts and compares what was read with what their makers say stands in them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { importText } from "../../tools/registry/import/import-text.ts";
import type { FactName, ImportOutcome } from "../../tools/registry/import/outcome.ts";
import { importWords } from "../../tools/registry/import/wording.nl.ts";
import { places } from "./read-back.ts";

type Values = Readonly<Record<string, readonly unknown[]>>;

/** What `NAME.expected.json` holds; see the README beside the texts. */
interface Expected extends Readonly<Record<string, unknown>> {
  readonly mustReject: boolean;
  readonly alsoAccepted?: Values;
  readonly alsoAcceptedIfWarned?: Values;
  readonly mustNotPropose?: Values;
  readonly evidence?: Readonly<Record<string, string | readonly string[]>>;
}

/** What became of one fact: `warned` is wrong or absent with a warning on it, `missing` is null without one. */
type Mark = "right" | "warned" | "silent" | "missing";

interface ScoredFact {
  readonly fact: FactName;
  readonly mark: Mark;
  readonly expected: unknown;
  readonly read: unknown;
}

interface ScoredText {
  readonly name: string;
  readonly raw: string;
  readonly expected: Expected;
  readonly outcome: ImportOutcome;
  /** Empty for a text that must be refused. */
  readonly facts: readonly ScoredFact[];
  /** Values that the makers forbid and that were proposed, warned or not. */
  readonly forbidden: readonly string[];
}

export const WRITTEN_TEXTS = "test/fixtures/protocol-texts";

export function scoreFolder(folder: string): readonly ScoredText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .sort()
    .map((file) => {
      const name = file.slice(0, -".txt".length);
      const raw = readFileSync(join(folder, file), "utf8");
      const json = readFileSync(join(folder, `${name}.expected.json`), "utf8");
      return scoreText(name, raw, JSON.parse(json) as Expected);
    });
}

function scoreText(name: string, raw: string, expected: Expected): ScoredText {
  const outcome = importText(raw, places);
  const names = Object.keys(importWords.facts) as FactName[];
  const facts = expected.mustReject
    ? []
    : names.map((fact) => ({
        fact,
        mark: markOf(fact, expected, outcome),
        expected: expected[fact],
        read: outcome.facts[fact],
      }));
  const forbidden = Object.entries(expected.mustNotPropose ?? {}).flatMap(([fact, values]) => {
    const read = outcome.facts[fact as FactName] as unknown;
    const proposed: readonly unknown[] = Array.isArray(read) ? read : [read];
    return values.filter((one) => proposed.includes(one)).map((one) => `${fact}: ${String(one)}`);
  });
  return { name, raw, expected, outcome, facts, forbidden };
}

function markOf(fact: FactName, expected: Expected, outcome: ImportOutcome): Mark {
  const read = outcome.facts[fact];
  const warned = outcome.warnings.some((warning) => isAbout(fact, warning.fact));
  const accepted = [
    expected[fact],
    ...(expected.alsoAccepted?.[fact] ?? []),
    ...(warned ? (expected.alsoAcceptedIfWarned?.[fact] ?? []) : []),
  ];
  if (outcome.rejected === null && accepted.some((one) => asSet(one) === asSet(read)))
    return "right";
  if (outcome.rejected !== null || warned) return "warned";
  return read === null || (Array.isArray(read) && read.length === 0) ? "missing" : "silent";
}

/** A KBO number and its check are one thing to look at. */
function isAbout(fact: FactName, warned: string): boolean {
  const number = ["kbo", "kboValid"];
  return warned === fact || (number.includes(warned) && number.includes(fact));
}

/** As JSON; the order of keys and of lists does not count. */
function asSet(value: unknown): string {
  if (Array.isArray(value)) return JSON.stringify(value.map(asSet).sort());
  if (typeof value === "object" && value !== null)
    return JSON.stringify(
      Object.entries(value)
        .map(([key, one]) => [key, asSet(one)])
        .sort(([one], [other]) => ((one ?? "") < (other ?? "") ? -1 : 1)),
    );
  return JSON.stringify(value);
}

export const countOf = (texts: readonly ScoredText[], mark: Mark): number =>
  texts.flatMap(({ facts }) => facts).filter((one) => one.mark === mark).length;

/** Right, wrong with a warning, wrong in silence and missing, for each text and in all. */
export function scoreTable(texts: readonly ScoredText[]): string {
  const marks: readonly Mark[] = ["right", "warned", "silent", "missing"];
  const row = (name: string, cells: readonly (string | number)[]): string =>
    [name.slice(0, 44).padEnd(44), ...cells.map((cell) => String(cell).padStart(8))].join(" ");
  const rows = texts.map(({ name, facts, outcome, expected, forbidden }) => {
    const { rejected, warnings } = outcome;
    const wrong = facts
      .filter(({ mark }) => mark !== "right")
      .map((one) => `\n    ${one.mark} ${one.fact}: ${JSON.stringify(one.read)}`);
    const refusal = rejected === null ? "" : `  refused: ${rejected.code}`;
    const isMissed = expected.mustReject && rejected === null ? "  NOT REFUSED" : "";
    const never = forbidden.map((one) => `\n    forbidden ${one}`).join("");
    const counts = marks.map((mark) => facts.filter((one) => one.mark === mark).length);
    return row(name, [...counts, warnings.length]) + refusal + isMissed + wrong.join("") + never;
  });
  const total = marks.map((mark) => countOf(texts, mark));
  return [row("", [...marks, "warnings"]), ...rows, row("in all", total)].join("\n");
}
