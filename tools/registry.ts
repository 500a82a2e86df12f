/**
 * Works on the registry of protocols and places.
 *
 *     npm run registry -- check
 *
 * Prints every finding as a sentence. Errors exit with 1, advice alone with 0.
 */
import { brusselsDay } from "../src/core/day.ts";
import { checkRegistry } from "./registry/check.ts";
import { findingSentence } from "./registry/finding.ts";
import { readSource, REGISTRY_FOLDER } from "./registry/source.ts";

const [command, folder = REGISTRY_FOLDER] = process.argv.slice(2);

if (command === "check") {
  const source = readSource(folder, brusselsDay(Date.now()));
  const findings = checkRegistry(source);
  for (const finding of findings) console.log(findingSentence(finding));
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const { protocols, places } = source.registry;
  console.log(
    `${protocols.length} protocollen en ${places.length} plaatsen nagelezen: ` +
      `${errors === 0 ? "geen fouten" : `${errors} fout(en)`}, ${findings.length - errors} adviezen.`,
  );
  process.exitCode = errors === 0 ? 0 : 1;
} else {
  console.error("Zeg wat je wilt: npm run registry -- check");
  process.exitCode = 2;
}
