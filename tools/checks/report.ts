import type { PartOutcome } from "./run-part.ts";

/** What the parts that failed had to say, and then one line a part. */
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
