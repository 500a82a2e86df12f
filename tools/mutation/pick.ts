import type { Mutant } from "./mutants.ts";

/** The mutants of one room of the sources, such as `src/guard`. */
export interface Room {
  readonly name: string;
  readonly mutants: readonly Mutant[];
}

/**
 * Draws mutants, evenly from all rooms. The same seed and sources give the same mutants.
 */
export function pickMutants(
  rooms: readonly Room[],
  count: number,
  seed: number,
): readonly Mutant[] {
  const random = randomNumbers(seed);
  const shuffled = rooms.map(({ mutants }) => shuffle(mutants, random));
  const longest = Math.max(0, ...shuffled.map(({ length }) => length));
  return Array.from({ length: longest })
    .flatMap((_, place) => shuffled.flatMap((mutants) => mutants[place] ?? []))
    .slice(0, count);
}

function shuffle<T>(all: readonly T[], random: () => number): readonly T[] {
  return all
    .map((one) => ({ one, rank: random() }))
    .sort((left, right) => left.rank - right.rank)
    .map(({ one }) => one);
}

/** Mulberry32: random numbers in [0, 1). */
function randomNumbers(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
