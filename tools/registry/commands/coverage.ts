import { brusselsDay } from "../../../src/core/base/day.ts";
import { readArguments } from "../coverage/arguments.ts";
import { coverageJson } from "../coverage/coverage-json.ts";
import { coverageLines } from "../coverage/coverage-lines.ts";
import { coverageOn } from "../coverage/coverage.ts";
import { argumentLines, coverageUsage, registryLines } from "../coverage/wording.nl.ts";
import { openRegistry } from "../files/open-registry.ts";
import { REGISTRY_FOLDER } from "../files/source.ts";
import type { Command } from "./command.ts";

/** What is covered on a day, on the command line. Exits with 1 when the registry has errors. */
export const coverage: Command = {
  usage: "[MAP] [--on DAG] [--json]",
  help: "Zegt welke gemeenten en postcodes op een dag gedekt zijn, wat eindigt en wat na te vragen is.",
  run(args) {
    const read = readArguments(args, process.env.INIT_CWD ?? process.cwd());
    if (!read.ok) {
      for (const line of argumentLines(read.error, coverageUsage)) console.error(line);
      return 2;
    }
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
