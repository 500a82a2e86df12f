import { ok, type Result } from "../../src/core/base/result.ts";
import { usageLines, type CommandShape } from "../command-line/command-shape.ts";
import { commands } from "../command-line/commands.nl.ts";
import {
  readCommandLine,
  type CommandLineProblem,
  type HelpAsked,
} from "../command-line/read-command-line.ts";
import {
  developmentOrigin,
  originSentence,
  parseOrigin,
  type OriginProblem,
} from "../hosting/origin.ts";

type BuildArgumentProblem = CommandLineProblem | OriginProblem;

interface BuildArguments {
  /** To build for, as `parseOrigin` gives it. */
  readonly origin: string;
  /** Where the outcome goes, as typed. */
  readonly out?: string | undefined;
}

export function readBuildArguments(
  args: readonly string[],
  shape: typeof commands.build | typeof commands.release = commands.build,
): Result<BuildArguments, BuildArgumentProblem> {
  const line = readCommandLine<CommandShape>(shape, args);
  if (!line.ok) return line;
  const { origin, out } = line.value.values;
  const parsed = typeof origin === "string" ? parseOrigin(origin) : ok(developmentOrigin);
  return parsed.ok
    ? ok({ origin: parsed.value, out: typeof out === "string" ? out : undefined })
    : parsed;
}

export function buildArgumentLines(
  problem: Exclude<BuildArgumentProblem, HelpAsked>,
): readonly string[] {
  return problem.kind === "arguments-unreadable"
    ? usageLines(commands.build)
    : [originSentence(problem)];
}
