import { isBeside } from "./piece.ts";
import type { Segment } from "./segments.ts";

/** Segments on both sides of a gutter that nothing crosses, with what stands above and below them. */
export interface Band {
  readonly above: readonly Segment[];
  readonly left: readonly Segment[];
  readonly right: readonly Segment[];
  readonly below: readonly Segment[];
}

/** A gutter is at least this wide, in heights of the letters. */
const narrowestGutter = 0.8;
/** A gap above a line that stands alone below a band, from which on it belongs to what follows. */
const loosestTail = 0.8;

/** The band with the most lines beside each other; null where all lines are whole. */
export function findBand(segments: readonly Segment[], em: number): Band | null {
  const sorted = [...segments].sort((one, other) => one.top - other.top);
  let best: Band | null = null;
  let most = 0;
  for (const edge of new Set(sorted.map(({ left }) => left)))
    for (const [start, end] of runsBeside(sorted, edge, em)) {
      const run = sorted.slice(start, end);
      const left = run.filter((one) => one.right <= edge);
      const right = run.filter((one) => one.right > edge);
      const pairs = left.filter((one) => right.some((other) => isBeside(one, other))).length;
      if (pairs <= most) continue;
      most = pairs;
      best = withoutTail(
        { above: sorted.slice(0, start), left, right, below: sorted.slice(end) },
        em,
      );
    }
  return best;
}

/** The stretches of lines, as from and to, that leave free what lies left of an edge. */
function runsBeside(
  sorted: readonly Segment[],
  edge: number,
  em: number,
): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  let start = 0;
  sorted.forEach(({ left, right }, place) => {
    const crosses = left < edge - 0.5 && right > edge - narrowestGutter * em;
    if (!crosses) return;
    if (place > start) runs.push([start, place]);
    start = place + 1;
  });
  if (sorted.length > start) runs.push([start, sorted.length]);
  return runs;
}

/** Lines on one side only, set off from the band by a gap, belong to what follows. */
function withoutTail({ above, left, right, below }: Band, em: number): Band {
  const end = Math.min(bottomOf(left), bottomOf(right));
  const rest = [...left, ...right]
    .filter(({ top }) => top >= end - 0.2 * em)
    .sort((one, other) => one.top - other.top);
  let bottom = end;
  const first = rest.findIndex((one) => {
    const isApart = one.top - bottom > loosestTail * em;
    bottom = Math.max(bottom, one.bottom);
    return isApart;
  });
  if (first < 0) return { above, left, right, below };
  const tail = new Set(rest.slice(first));
  return {
    above,
    left: left.filter((one) => !tail.has(one)),
    right: right.filter((one) => !tail.has(one)),
    below: [...tail, ...below],
  };
}

function bottomOf(segments: readonly Segment[]): number {
  return Math.max(...segments.map(({ bottom }) => bottom));
}
