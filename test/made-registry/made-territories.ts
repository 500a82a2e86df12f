import type { Chance } from "./chance.ts";
import type { Municipality, Territory } from "./municipalities.ts";

/**
 * Divides Flanders among made-up receivers without overlap: mostly one municipality each, sometimes
 * neighbours together, and some municipalities from before their merger.
 */
export function cutUp(
  all: readonly Territory[],
  chance: Chance,
): readonly (readonly Municipality[])[] {
  const single: Municipality[] = all.flatMap(({ now, before }) =>
    before.length > 0 && chance.happens(0.6) ? before : [now],
  );
  const groups: Municipality[][] = [];
  for (let place = 0; place < single.length;) {
    const size = chance.happens(0.06) ? 2 + chance.number(3) : 1;
    const [first, ...others] = single.slice(place, place + size);
    if (first === undefined) break;
    const stranger = others.findIndex((other) => !isBeside(first, other));
    const neighbours = stranger < 0 ? others : others.slice(0, stranger);
    groups.push([first, ...neighbours]);
    place += 1 + neighbours.length;
  }
  return chance.shuffle(groups);
}

/** In one arrondissement, and both present or both from before the same merger day. */
function isBeside(one: Municipality, other: Municipality): boolean {
  return (
    one.nis.slice(0, 2) === other.nis.slice(0, 2) &&
    one.from === other.from &&
    one.lastDay === other.lastDay
  );
}
