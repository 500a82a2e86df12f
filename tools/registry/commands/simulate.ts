import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { MOST_PROTOCOLS } from "../../../test/made-registry/made-registry.ts";
import { simulateWords } from "../../../test/made-registry/wording.nl.ts";
import { writeSimulation, type Simulation } from "../../../test/made-registry/write-simulation.ts";
import type { Command } from "./command.ts";

/** Makes up a registry, to see what growth does and how well texts are read. */
export const simulate: Command = {
  usage: "--protocols AANTAL --out MAP [--seed GETAL]",
  help: simulateWords.help,
  run(args) {
    const asked = readArguments(args);
    if (asked === null) {
      console.error(simulateWords.usage(MOST_PROTOCOLS));
      return 2;
    }
    const outcome = writeSimulation(asked);
    if (!outcome.ok) {
      console.error(simulateWords[outcome.error.kind](asked.out));
      return 2;
    }
    console.log(simulateWords.done(asked.protocols, asked.out));
    return 0;
  },
};

/** Null when it cannot be: an unknown option, no folder, or a number that is none. */
function readArguments(args: readonly string[]): Simulation | null {
  const text = { type: "string" } as const;
  try {
    const { protocols, out, seed } = parseArgs({
      args: [...args],
      options: { protocols: text, out: text, seed: text },
    }).values;
    const count = wholeNumber(protocols);
    const start = wholeNumber(seed ?? "1");
    if (count === null || start === null || out === undefined || out === "") return null;
    if (count < 1 || count > MOST_PROTOCOLS) return null;
    return { protocols: count, seed: start, out: resolve(out) };
  } catch {
    return null;
  }
}

function wholeNumber(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}
