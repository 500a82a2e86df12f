import { createHash } from "node:crypto";
import { uniformFloat64 } from "pure-rand/distribution/uniformFloat64";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** Seeded random draws, the same on every machine. */
export interface Chance {
  /** A whole number from 0, below `below`. Throws when there is none. */
  number(below: number): number;
  /** True in a share (0 to 1) of all draws. */
  happens(share: number): boolean;
  /** Throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** A copy in another order. */
  shuffle<T>(items: readonly T[]): T[];
  /** An independent source for one purpose. */
  fork(purpose: string): Chance;
}

export function makeChance(seed: string): Chance {
  const generator = xoroshiro128plus(createHash("sha256").update(seed).digest().readInt32BE());
  const number = (below: number): number => {
    if (below < 1) throw new RangeError("Nothing to draw from");
    return uniformInt(generator, 0, below - 1);
  };
  return {
    number,
    happens: (share) => uniformFloat64(generator) < share,
    pick: (items) => items[number(items.length)] as (typeof items)[number],
    shuffle: (items) => {
      const left = [...items];
      return items.map(() => left.splice(number(left.length), 1)[0] as (typeof items)[number]);
    },
    fork: (purpose) => makeChance(`${seed}/${purpose}`),
  };
}
