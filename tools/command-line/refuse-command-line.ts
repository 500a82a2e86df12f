import type { HelpAsked } from "./read-command-line.ts";

/**
 * Prints the help that was asked for, or why a command line cannot be followed.
 *
 * @returns the exit code: 0 for help, 2 for a command line that is wrong.
 */
export function refuseCommandLine<Problem extends { readonly kind: string }>(
  problem: Problem,
  linesOf: (problem: Exclude<Problem, HelpAsked>) => readonly string[],
): 0 | 2 {
  if (asksHelp(problem)) {
    console.log(problem.help);
    return 0;
  }
  for (const line of linesOf(problem as Exclude<Problem, HelpAsked>)) console.error(line);
  return 2;
}

const asksHelp = (problem: { readonly kind: string }): problem is HelpAsked =>
  problem.kind === "help-asked";
