import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runPart, type Part, type PartOutcome } from "./run-part.ts";
import { tallyOf, type Tally } from "./tally.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A project of jest.config.js. */
export type Project = "unit" | "journeys";

const reportOf = (project: Project): string => `.cache/jest-${project}.json`;

/** One project's tests, two files at once: the machine that this must run on has two cores. */
export function jestPart(project: Project): Part {
  return {
    name: project,
    args: [
      "--experimental-vm-modules",
      "node_modules/jest/bin/jest.js",
      `--selectProjects=${project}`,
      "--maxWorkers=2",
      "--json",
      `--outputFile=${reportOf(project)}`,
    ],
  };
}

/** Runs one project's tests, showing them as they go, and counts them. */
export async function runJest(project: Project): Promise<PartOutcome & { readonly tally: Tally }> {
  const path = `${root}${reportOf(project)}`;
  rmSync(path, { force: true });
  const outcome = await runPart(jestPart(project), true);
  return { ...outcome, tally: tallyOf(readReport(path), outcome.ok) };
}

/** Null when jest ended without a report. */
function readReport(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
