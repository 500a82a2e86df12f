import { cpSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { readPlaceFiles } from "../../tools/registry/files/place-files.ts";
import { REGISTRY_FOLDER } from "../../tools/registry/files/source.ts";
import { makeBrussels, makeRegistry } from "./made-registry.ts";
import { simulateWords } from "./wording.nl.ts";
import { writeMadeText } from "./write-text.ts";

export interface Simulation {
  readonly protocols: number;
  readonly seed: number;
  /** Absolute. */
  readonly out: string;
}

interface SimulationProblem {
  readonly kind: "out-not-empty" | "out-not-a-folder";
}

/**
 * Writes a made-up registry (protocols/, places/) and its texts (texts/), with a note that all is made
 * up. Refuses a folder that is not empty.
 */
export function writeSimulation({
  protocols,
  seed,
  out,
}: Simulation): Result<null, SimulationProblem> {
  const found = statSync(out, { throwIfNoEntry: false });
  if (found !== undefined && !found.isDirectory()) return fail({ kind: "out-not-a-folder" });
  if (found !== undefined && readdirSync(out).length > 0) return fail({ kind: "out-not-empty" });
  const places = readPlaceFiles(REGISTRY_FOLDER);
  const made = makeRegistry(protocols, seed, places);
  for (const folder of ["protocols", "texts"]) mkdirSync(join(out, folder), { recursive: true });
  cpSync(join(REGISTRY_FOLDER, "places"), join(out, "places"), { recursive: true });
  writeFileSync(join(out, "LEES-MIJ.txt"), simulateWords.readMe(protocols, seed));
  for (const { record } of made)
    writeFileSync(join(out, `protocols/${record.id}.json`), `${JSON.stringify(record, null, 2)}\n`);
  for (const one of [...made, makeBrussels(seed, places)])
    writeFileSync(join(out, `texts/${one.record.id}.txt`), writeMadeText(one, seed));
  return ok(null);
}
