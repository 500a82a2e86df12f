/**
 * The first `limit` of a list in an order, as sorting all of it would give them, without sorting what
 * comes after.
 */
export function firstInOrder<T>(
  all: readonly T[],
  order: (one: T, other: T) => number,
  limit: number,
): readonly T[] {
  if (all.length <= limit) return [...all].sort(order);
  const first = all.slice(0, limit).sort(order);
  for (const one of all.slice(limit)) {
    const last = first.at(-1);
    if (last === undefined || order(one, last) >= 0) continue;
    first.pop();
    const place = first.findIndex((other) => order(one, other) < 0);
    first.splice(place === -1 ? first.length : place, 0, one);
  }
  return first;
}
