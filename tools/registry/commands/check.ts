import { brusselsDay } from "../../../src/core/base/day.ts";
import { usageLines } from "../../command-line/command-shape.ts";
import { readCommandLine } from "../../command-line/read-command-line.ts";
import { refuseCommandLine } from "../../command-line/refuse-command-line.ts";
import { checkRegistry } from "../check/check.ts";
import { findingSentence } from "../check/finding.ts";
import { readSource, REGISTRY_FOLDER } from "../files/source.ts";
import type { Command } from "./command.ts";
import { registryCommands } from "./commands.nl.ts";

/** Prints every finding as a sentence. Exits with 1 on an error, with 0 on advice alone. */
export const check: Command = {
  run(args) {
    const line = readCommandLine(registryCommands.check, args);
    if (!line.ok) return refuseCommandLine(line.error, () => usageLines(registryCommands.check));
    const [folder = REGISTRY_FOLDER] = line.value.names;
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
