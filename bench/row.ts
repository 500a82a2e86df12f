/** One row of the bench: a ratio between two things that were measured in the same run. */
export interface Row {
  readonly what: string;
  /** What it is measured beside. */
  readonly beside: string;
  readonly ratio: number;
  /** The highest ratio that is good enough; null: told, not judged. */
  readonly reach: number | null;
  /** What the two took, or why there is no figure. */
  readonly took: string;
}

/** As a table in Markdown. */
export function tableOf(rows: readonly Row[]): string {
  const lines = rows.map(({ what, beside, ratio, reach, took }) =>
    [
      what,
      beside,
      Number.isNaN(ratio) ? "–" : `${ratio.toFixed(2)} ×`,
      reachText(reach),
      verdictOf(ratio, reach),
      took,
    ].join(" | "),
  );
  return [
    "| What | Beside | Ratio | Reach | Verdict | Took |",
    "| --- | --- | --- | --- | --- | --- |",
    ...lines.map((line) => `| ${line} |`),
  ].join("\n");
}

function reachText(reach: number | null): string {
  return reach === null ? "–" : `≤ ${reach} ×`;
}

function verdictOf(ratio: number, reach: number | null): string {
  if (Number.isNaN(ratio)) return "not measured";
  if (reach === null) return "told";
  return ratio <= reach ? "reached" : `missed by ${(ratio - reach).toFixed(2)}`;
}
