import { resolve } from "node:path";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { MOST_PROTOCOLS } from "../../../test/made-registry/made-registry.ts";
import { simulateWords } from "../../../test/made-registry/wording.nl.ts";
import { writeSimulation, type Simulation } from "../../../test/made-registry/write-simulation.ts";
import { usageLines } from "../../command-line/command-shape.ts";
import { readCommandLine, type CommandLineProblem } from "../../command-line/read-command-line.ts";
import { refuseCommandLine } from "../../command-line/refuse-command-line.ts";
import type { Command } from "./command.ts";
import { registryCommands } from "./commands.nl.ts";

/** Makes up a registry, to see what growth does and how well texts are read. */
export const simulate: Command = {
  run(args) {
    const asked = readSimulation(args);
    if (!asked.ok)
      return refuseCommandLine(asked.error, () => [
        ...usageLines(registryCommands.simulate),
        simulateWords.range(MOST_PROTOCOLS),
      ]);
    const { protocols, out } = asked.value;
    const outcome = writeSimulation(asked.value);
    if (!outcome.ok) {
      console.error(simulateWords[outcome.error.kind](out));
      return 2;
    }
    console.log(simulateWords.done(protocols, out));
    return 0;
  },
};

function readSimulation(args: readonly string[]): Result<Simulation, CommandLineProblem> {
  const line = readCommandLine(registryCommands.simulate, args);
  if (!line.ok) return line;
  const { protocols, out = "", seed = "1" } = line.value.values;
  const count = wholeNumber(protocols);
  const start = wholeNumber(seed);
  return count === null || start === null || out === "" || count < 1 || count > MOST_PROTOCOLS
    ? fail({ kind: "arguments-unreadable" })
    : ok({ protocols: count, seed: start, out: resolve(out) });
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
