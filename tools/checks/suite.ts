import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runPart, type Part, type PartOutcome } from "./run-part.ts";
import { tallyOf, type Tally } from "./tally.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** `unit` is vitest.config.js, `journeys` is jest.config.js. */
export type Suite = "unit" | "journeys";

const reportOf = (suite: Suite): string => `.cache/${suite}-report.json`;

/** Both write their report in the form that jest gave it. */
const args: Readonly<Record<Suite, readonly string[]>> = {
  unit: [
    ...["node_modules/vitest/vitest.mjs", "run"],
    ...["--reporter=dot", "--reporter=json", `--outputFile.json=${reportOf("unit")}`],
  ],
  journeys: [
    ...["--experimental-vm-modules", "node_modules/jest/bin/jest.js"],
    ...["--json", `--outputFile=${reportOf("journeys")}`],
  ],
};

export function suitePart(suite: Suite): Part {
  return { name: suite, args: args[suite] };
}

/** Runs a suite, shows its progress and counts its tests. */
export async function runSuite(suite: Suite): Promise<PartOutcome & { readonly tally: Tally }> {
  const path = `${root}${reportOf(suite)}`;
  rmSync(path, { force: true });
  const outcome = await runPart(suitePart(suite), true);
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
