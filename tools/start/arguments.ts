import { ok, type Result } from "../../src/core/base/result.ts";
import { usageLines } from "../command-line/command-shape.ts";
import { commands } from "../command-line/commands.nl.ts";
import {
  readCommandLine,
  type CommandLineProblem,
  type HelpAsked,
} from "../command-line/read-command-line.ts";
import { parsePort, type PortUnusable } from "../command-line/port.ts";

interface StartArguments {
  /** The practice Outlook's port. The add-in uses the next one. */
  readonly port: number;
  readonly watch: boolean;
}

type StartArgumentProblem = CommandLineProblem | PortUnusable;

export function readStartArguments(
  args: readonly string[],
): Result<StartArguments, StartArgumentProblem> {
  const line = readCommandLine(commands.start, args);
  if (!line.ok) return line;
  const { port = "3000", watch } = line.value.values;
  const read = parsePort(port, 1);
  return read.ok ? ok({ port: read.value, watch }) : read;
}

export function startArgumentLines({
  kind,
}: Exclude<StartArgumentProblem, HelpAsked>): readonly string[] {
  return kind === "arguments-unreadable"
    ? usageLines(commands.start)
    : ["Kies een poort tussen 1024 en 65534, bijvoorbeeld: npm start -- --port 3010"];
}
