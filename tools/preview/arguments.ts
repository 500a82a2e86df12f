import type { Result } from "../../src/core/base/result.ts";
import { usageLines } from "../command-line/command-shape.ts";
import { commands } from "../command-line/commands.nl.ts";
import {
  readCommandLine,
  type CommandLineProblem,
  type HelpAsked,
} from "../command-line/read-command-line.ts";
import { parsePort, type PortUnusable } from "../command-line/port.ts";

type PreviewArgumentProblem = CommandLineProblem | PortUnusable;

/** Leaves room for the port that is suggested when this one is taken. */
const ADVISED_ABOVE = 10;

/** The port to serve on. */
export function readPreviewArguments(
  args: readonly string[],
): Result<number, PreviewArgumentProblem> {
  const line = readCommandLine(commands.preview, args);
  return line.ok ? parsePort(line.value.values.port ?? "3443", ADVISED_ABOVE) : line;
}

export function previewArgumentLines({
  kind,
}: Exclude<PreviewArgumentProblem, HelpAsked>): readonly string[] {
  return kind === "arguments-unreadable"
    ? usageLines(commands.preview)
    : ["Kies een poort tussen 1024 en 65525, bijvoorbeeld: npm run preview -- --port 3443"];
}
