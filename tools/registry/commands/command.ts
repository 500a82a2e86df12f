/** One command of `npm run registry`; how it is called stands in commands.nl.ts. */
export interface Command {
  /** Gives the exit code: 0 done, 1 something is wrong, 2 a command line that cannot be followed. */
  run(args: readonly string[]): Promise<number> | number;
}
