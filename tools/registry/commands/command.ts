/** One command of `npm run registry`. */
export interface Command {
  /** How it is called: what comes after its name. */
  readonly usage: string;
  /** What it does, in a sentence. */
  readonly help: string;
  /** Gives the exit code: 0 done, 1 something is wrong, 2 asked in a way that cannot be. */
  run(args: readonly string[]): Promise<number> | number;
}
