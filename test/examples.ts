/**
 * How many examples tests try. `npm run check` asks for few (EXAMPLES=few), since it runs before each
 * commit; `npm test` tries them all.
 */
const isFew = process.env.EXAMPLES === "few";
const every = isFew ? 10 : 1;

/** As many as asked; with few examples `few`, a tenth unless told otherwise. */
export function asMany(count: number, few = Math.ceil(count / 10)): number {
  return isFew ? few : count;
}

/** All of a list; with few examples each tenth. */
export function someOf<T>(all: readonly T[]): readonly T[] {
  return all.filter((_, place) => place % every === 0);
}

/**
 * Each of a list with the faults to try on it: all of them; with few examples every other of the list,
 * with one fault, so that each fault has its turn.
 */
export function withFaults<T extends object, F>(
  all: readonly T[],
  faults: readonly F[],
): readonly (T & { readonly faults: readonly F[] })[] {
  if (!isFew) return all.map((one) => ({ ...one, faults }));
  return all
    .filter((_, place) => place % 2 === 0)
    .map((one, turn) => ({
      ...one,
      faults: faults.filter((_, place) => place === turn % faults.length),
    }));
}
