/** Two things measured in turn, so that the machine's mood counts for both. */
export interface Pair {
  /** In the unit of what was measured; medians. */
  readonly ours: number;
  readonly anchor: number;
  /** The median of the ratios of each round. */
  readonly ratio: number;
}

type Measure = () => number | Promise<number>;

/** @param measure - each gives what one round took. Two rounds before the first count for nothing. */
export async function inTurn(
  measure: { readonly ours: Measure; readonly anchor: Measure },
  rounds: number,
): Promise<Pair> {
  const ours: number[] = [];
  const anchors: number[] = [];
  for (let round = -2; round < rounds; round += 1) {
    const [first, second] = [await measure.anchor(), await measure.ours()];
    if (round < 0) continue;
    anchors.push(first);
    ours.push(second);
  }
  const ratios = ours.map((one, place) => one / (anchors[place] ?? Number.NaN));
  return { ours: median(ours), anchor: median(anchors), ratio: median(ratios) };
}

export function median(all: readonly number[]): number {
  return [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
}

/** How long an act takes, in milliseconds. */
export async function timed(act: () => unknown): Promise<number> {
  const start = performance.now();
  await act();
  return performance.now() - start;
}

/** "12.3 for 4.5 ms". */
export function tookMs({ ours, anchor }: Pair): string {
  return `${ours.toFixed(2)} for ${anchor.toFixed(2)} ms`;
}
