import type { PartOutcome } from "./run-part.ts";

/** A part of `npm test`, and how long it took. */
export interface Timed {
  readonly name: string;
  readonly seconds: number;
}

/** How long each part took: one line a part. */
export function durationLines(parts: readonly Timed[]): readonly string[] {
  return parts.map(({ name, seconds }) => `${name.padEnd(12)} ${seconds.toFixed(0).padStart(4)} s`);
}

/** What each failed part printed, then one line a part. */
export function reportLines(outcomes: readonly PartOutcome[]): readonly string[] {
  const failed = outcomes.filter(({ ok }) => !ok);
  return [
    ...failed.flatMap(({ name, output }) => [`── ${name}`, output.trim(), ""]),
    ...outcomes.map(
      ({ name, ok, seconds }) =>
        `${ok ? "goed" : "FOUT"}  ${name.padEnd(10)} ${seconds.toFixed(1).padStart(6)} s`,
    ),
  ];
}
