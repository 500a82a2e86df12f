/** Chance that can be repeated: the same seed gives the same draws, on every machine. */
export interface Chance {
  /** A whole number from 0, below `below`. */
  number(below: number): number;
  /** True in a share (0 to 1) of all draws. */
  happens(share: number): boolean;
  /** Throws on an empty list. */
  pick<T>(items: readonly T[]): T;
  /** A copy in another order. */
  shuffle<T>(items: readonly T[]): T[];
  /** A source of its own for one purpose: what is drawn there changes nothing here. */
  fork(purpose: string): Chance;
}

export function makeChance(seed: string): Chance {
  let state = hash(seed);
  const draw = (): number => {
    // mulberry32: 32 bits of state, good enough to vary texts.
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const number = (below: number): number => Math.floor(draw() * below);
  return {
    number,
    happens: (share) => draw() < share,
    pick: (items) => {
      const index = number(items.length);
      if (index >= items.length) throw new RangeError("Nothing to pick from");
      return items[index] as (typeof items)[number];
    },
    shuffle: (items) => {
      const left = [...items];
      return items.map(() => left.splice(number(left.length), 1)[0] as (typeof items)[number]);
    },
    fork: (purpose) => makeChance(`${seed}/${purpose}`),
  };
}

/** FNV-1a over the UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let place = 0; place < text.length; place += 1)
    value = Math.imul(value ^ text.charCodeAt(place), 0x01000193);
  return value;
}
