import { brusselsDay } from "../../../src/core/base/day.ts";
import { callersFolder } from "../../command-line/callers-folder.ts";
import { refuseCommandLine } from "../../command-line/refuse-command-line.ts";
import { countArgumentLines, registryLines } from "../coverage/wording.nl.ts";
import { openRegistry } from "../files/open-registry.ts";
import { readReportArguments } from "../report/arguments.ts";
import { writeReport } from "../report/out-folder.ts";
import { reportFiles } from "../report/report-files.tsx";
import { reportOutLine, writtenLine } from "../report/wording.nl.ts";
import { REGISTRY_FOLDER } from "../files/source.ts";
import type { Command } from "./command.ts";
import { registryCommands } from "./commands.nl.ts";

/** Writes pages to read and print. Writes nothing when the registry has errors. */
export const report: Command = {
  run(args) {
    const read = readReportArguments(args, callersFolder());
    if (!read.ok) return refuseCommandLine(read.error, countArgumentLines(registryCommands.report));
    const { folder, out, on, force } = read.value;
    const today = brusselsDay(Date.now());
    const source = openRegistry(folder ?? REGISTRY_FOLDER, today);
    if (!source.ok)
      return say(source.error.kind === "registry-unreadable" ? 2 : 1, registryLines(source.error));
    const written = writeReport(out, reportFiles(source.value, on ?? today), force);
    if (!written.ok)
      return say(written.error.kind === "out-not-writable" ? 1 : 2, [reportOutLine(written.error)]);
    console.log(writtenLine(out, source.value.files.length));
    return 0;
  },
};

function say(exitCode: number, lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return exitCode;
}
