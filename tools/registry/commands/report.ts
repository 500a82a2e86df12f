import { brusselsDay } from "../../../src/core/base/day.ts";
import { argumentLines, registryLines } from "../coverage/wording.nl.ts";
import { openRegistry } from "../files/open-registry.ts";
import { readArguments } from "../report/arguments.ts";
import { writeReport } from "../report/out-folder.ts";
import { reportFiles } from "../report/report-files.ts";
import { outLine, reportUsage, writtenLine } from "../report/wording.nl.ts";
import { REGISTRY_FOLDER } from "../files/source.ts";
import type { Command } from "./command.ts";

/** Writes pages to read and print. Writes nothing when the registry has errors. */
export const report: Command = {
  usage: "--out MAP [REGISTER] [--on DAG] [--force]",
  help: "Maakt een rapport om te lezen en af te drukken: de dekking, en een blad per protocol.",
  run(args) {
    const read = readArguments(args, process.env.INIT_CWD ?? process.cwd());
    if (!read.ok) return say(2, argumentLines(read.error, reportUsage));
    const { folder, out, on, force } = read.value;
    const today = brusselsDay(Date.now());
    const source = openRegistry(folder ?? REGISTRY_FOLDER, today);
    if (!source.ok)
      return say(source.error.kind === "registry-unreadable" ? 2 : 1, registryLines(source.error));
    const written = writeReport(out, reportFiles(source.value, on ?? today), force);
    if (!written.ok)
      return say(written.error.kind === "out-not-writable" ? 1 : 2, [outLine(written.error)]);
    console.log(writtenLine(out, source.value.files.length));
    return 0;
  },
};

function say(exitCode: number, lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return exitCode;
}
