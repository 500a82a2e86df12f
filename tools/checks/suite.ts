import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runPart, type Part, type PartOutcome } from "./run-part.ts";
import { tallyOf, type Tally } from "./tally.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** `unit` is vitest.config.js, `journeys` is vitest.journeys.config.js. */
export type Suite = "unit" | "journeys";

const reportOf = (suite: Suite): string => `.cache/${suite}-report.json`;

const configOf: Readonly<Record<Suite, string>> = {
  unit: "vitest.config.js",
  journeys: "vitest.journeys.config.js",
};

/** A journey takes seconds, so that its file is worth a line; the unit tests get a dot each. */
const reporterOf: Readonly<Record<Suite, string>> = { unit: "dot", journeys: "default" };

export function suitePart(suite: Suite): Part {
  return {
    name: suite,
    args: [
      ...["node_modules/vitest/vitest.mjs", "run", "--config", configOf[suite]],
      ...[`--reporter=${reporterOf[suite]}`, "--reporter=json"],
      `--outputFile.json=${reportOf(suite)}`,
    ],
  };
}

/** Runs a suite, shows its progress or keeps it, and counts its tests. */
export async function runSuite(
  suite: Suite,
  output: "shown" | "kept",
): Promise<PartOutcome & { readonly tally: Tally }> {
  const path = `${root}${reportOf(suite)}`;
  rmSync(path, { force: true });
  const outcome = await runPart(suitePart(suite), output === "shown");
  return { ...outcome, tally: tallyOf(readReport(path), outcome.ok) };
}

/** Null when the runner ended without a report. */
function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
