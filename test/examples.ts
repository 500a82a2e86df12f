/**
 * How many examples tests try. `npm run check` says that few will do (EXAMPLES=few), since it is run
 * before each commit; `npm test` tries them all.
 */
const every = process.env.EXAMPLES === "few" ? 10 : 1;

/** As many as asked, or a tenth of it. */
export function asMany(count: number): number {
  return Math.ceil(count / every);
}

/** All of a list, or each tenth of it. */
export function someOf<T>(all: readonly T[]): readonly T[] {
  return all.filter((_, place) => place % every === 0);
}
