import { ok, type Result } from "../../src/core/base/result.ts";
import { usageLines } from "../command-line/command-shape.ts";
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

/** The origin to build for, as `parseOrigin` gives it. */
export function readBuildArguments(args: readonly string[]): Result<string, BuildArgumentProblem> {
  const line = readCommandLine(commands.build, args);
  if (!line.ok) return line;
  const { origin } = line.value.values;
  return origin === undefined ? ok(developmentOrigin) : parseOrigin(origin);
}

export function buildArgumentLines(
  problem: Exclude<BuildArgumentProblem, HelpAsked>,
): readonly string[] {
  return problem.kind === "arguments-unreadable"
    ? usageLines(commands.build)
    : [originSentence(problem)];
}
