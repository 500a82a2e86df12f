/** Reads made texts back and compares what was read with what was made. */
import { importText } from "../../tools/registry/import/import-text.ts";
import { expectedFacts, type ExpectedFacts } from "../made-registry/expected-facts.ts";
import type { MadeProtocol } from "../made-registry/made-protocol.ts";
import { makeRegistry } from "../made-registry/made-registry.ts";
import { readPlaceFiles } from "../../tools/registry/files/place-files.ts";
import { REGISTRY_FOLDER } from "../../tools/registry/files/source.ts";

type MadeFact = keyof ExpectedFacts;

/** What became of one fact: `told` is not right, with a warning on it; `silent` is the dangerous one. */
type Outcome = "right" | "told" | "silent";

interface ReadFact {
  readonly id: string;
  readonly fact: MadeFact;
  readonly outcome: Outcome;
  /** A warning stands on it, whether or not it is right. */
  readonly warned: boolean;
  readonly made: unknown;
  readonly read: unknown;
}

export const places = readPlaceFiles(REGISTRY_FOLDER);

/** So many made protocols, from as many registries as it takes. */
export function manyProtocols(count: number): readonly MadeProtocol[] {
  const seeds = Array.from({ length: Math.ceil(count / 250) }, (_, place) => place + 1);
  return seeds.flatMap((seed) => makeRegistry(250, seed, places)).slice(0, count);
}

/** Every fact of one text. A text that is refused is told as a whole. */
export function readMadeBack(made: MadeProtocol, text: string): readonly ReadFact[] {
  const expected = expectedFacts(made);
  const { facts, warnings, rejected } = importText(text, places);
  return (Object.keys(expected) as MadeFact[]).map((fact) => {
    const isRight = rejected === null && isSame(expected[fact], facts[fact]);
    const warned = rejected !== null || warnings.some((warning) => isAbout(fact, warning.fact));
    const outcome = isRight ? "right" : warned ? "told" : "silent";
    return { id: made.record.id, fact, outcome, warned, made: expected[fact], read: facts[fact] };
  });
}

/** A KBO number and its check are one thing to look at. */
function isAbout(fact: MadeFact, warned: string): boolean {
  const number = ["kbo", "kboValid"];
  return warned === fact || (number.includes(warned) && number.includes(fact));
}

function isSame(one: unknown, other: unknown): boolean {
  return sorted(one) === sorted(other);
}

/** As JSON; the order of keys does not count, that of a list does. */
function sorted(value: unknown): string {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return JSON.stringify(value);
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** "page-edges  99.8 %  mailboxes 96.0 %": the share read right, and each fact that is below all. */
export function shares(kind: string, all: readonly ReadFact[]): string {
  const share = (some: readonly ReadFact[]) =>
    `${((100 * some.filter(({ outcome }) => outcome === "right").length) / some.length).toFixed(1)} %`;
  const facts = [...new Set(all.map(({ fact }) => fact))];
  const below = facts
    .map((fact) => [fact, share(all.filter((one) => one.fact === fact))] as const)
    .filter(([, right]) => right !== "100.0 %");
  return [kind.padEnd(26), share(all).padStart(8), ...below.map((one) => one.join(" "))].join("  ");
}

export const silentOnes = (all: readonly ReadFact[]): readonly ReadFact[] =>
  all.filter(({ outcome }) => outcome === "silent");
