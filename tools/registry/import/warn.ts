import type { DoubtCode, doubtWords } from "./doubt-words.nl.ts";
import type { FactName } from "./outcome.ts";

/** Tells of a doubt about a fact, with what its sentence needs. */
export type Warn = <C extends DoubtCode>(
  code: C,
  fact: FactName | "text",
  ...facts: Parameters<(typeof doubtWords)[C]>
) => void;
