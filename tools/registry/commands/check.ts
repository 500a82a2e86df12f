import { brusselsDay } from "../../../src/core/base/day.ts";
import { checkRegistry } from "../check/check.ts";
import { findingSentence } from "../check/finding.ts";
import { readSource, REGISTRY_FOLDER } from "../files/source.ts";
import type { Command } from "./command.ts";

/** Every finding as a sentence; errors exit with 1, advice alone with 0. */
export const check: Command = {
  usage: "[MAP]",
  help: "Leest alle protocollen en plaatsen na.",
  run([folder = REGISTRY_FOLDER]) {
    const source = readSource(folder, brusselsDay(Date.now()));
    const findings = checkRegistry(source);
    for (const finding of findings) console.log(findingSentence(finding));
    const errors = findings.filter(({ severity }) => severity === "error").length;
    const { protocols, places } = source.registry;
    console.log(
      `${protocols.length} protocollen en ${places.length} plaatsen nagelezen: ` +
        `${errors === 0 ? "geen fouten" : `${errors} fout(en)`}, ${findings.length - errors} adviezen.`,
    );
    return errors === 0 ? 0 : 1;
  },
};
