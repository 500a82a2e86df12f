import type { Mutant } from "./mutants.ts";
import { applyMutant } from "./mutants.ts";

/** `killed`: a test failed, or the tests never ended. `survived`: every test passed. */
type Fate = "killed" | "survived";

export interface Trial {
  readonly room: string;
  readonly mutant: Mutant;
  readonly fate: Fate;
}

/** How many mutants the tests killed: a row per room and one for all. */
export function tableLines(trials: readonly Trial[]): readonly string[] {
  const rooms = [...new Set(trials.map(({ room }) => room))];
  const row = (name: string, some: readonly Trial[]): string => {
    const killed = some.filter(({ fate }) => fate === "killed").length;
    const survived = some.length - killed;
    return `${name.padEnd(16)}${[killed, survived, some.length].map((n) => String(n).padStart(10)).join("")}`;
  };
  return [
    `${"room".padEnd(16)}${["killed", "survived", "mutants"].map((head) => head.padStart(10)).join("")}`,
    ...rooms.map((room) =>
      row(
        room,
        trials.filter((trial) => trial.room === room),
      ),
    ),
    row("all", trials),
  ];
}

/** The changed lines of a mutant, as a diff without context. */
export function diffLines(text: string, mutant: Mutant): readonly string[] {
  const before = text.split("\n");
  const after = applyMutant(text, mutant).split("\n");
  const same = (one: readonly string[], other: readonly string[]): number => {
    const first = one.findIndex((line, place) => line !== other[place]);
    return first === -1 ? Math.min(one.length, other.length) : first;
  };
  const top = same(before, after);
  const bottom = Math.min(
    same(before.toReversed(), after.toReversed()),
    Math.min(before.length, after.length) - top,
  );
  return [
    `${mutant.path}:${String(top + 1)} (${mutant.operator})`,
    ...before.slice(top, before.length - bottom).map((line) => `- ${line}`),
    ...after.slice(top, after.length - bottom).map((line) => `+ ${line}`),
  ];
}
