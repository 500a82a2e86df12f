import { brusselsDay } from "../../../src/core/base/day.ts";
import { callersFolder } from "../../command-line/callers-folder.ts";
import { refuseCommandLine } from "../../command-line/refuse-command-line.ts";
import { readCoverageArguments } from "../coverage/arguments.ts";
import { coverageJson } from "../coverage/coverage-json.ts";
import { coverageLines } from "../coverage/coverage-lines.ts";
import { coverageOn } from "../coverage/coverage.ts";
import { countArgumentLines, registryLines } from "../coverage/wording.nl.ts";
import { openRegistry } from "../files/open-registry.ts";
import { REGISTRY_FOLDER } from "../files/source.ts";
import type { Command } from "./command.ts";
import { registryCommands } from "./commands.nl.ts";

/** What is covered on a day, on the command line. Exits with 1 when the registry has errors. */
export const coverage: Command = {
  run(args) {
    const read = readCoverageArguments(args, callersFolder());
    if (!read.ok)
      return refuseCommandLine(read.error, countArgumentLines(registryCommands.coverage));
    const { folder, on, json } = read.value;
    const today = brusselsDay(Date.now());
    const source = openRegistry(folder ?? REGISTRY_FOLDER, today);
    if (!source.ok) {
      for (const line of registryLines(source.error)) console.error(line);
      return source.error.kind === "registry-unreadable" ? 2 : 1;
    }
    const found = coverageOn(source.value, on ?? today);
    console.log(json ? coverageJson(found) : coverageLines(found).join("\n"));
    return 0;
  },
};
