/** One command of `npm run registry`; how it is called stands in commands.nl.ts. */
export interface Command {
  /** Returns the exit code: 0 done, 1 a problem, 2 an invalid command line. */
  run(args: readonly string[]): Promise<number> | number;
}
