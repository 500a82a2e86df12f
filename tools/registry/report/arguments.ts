import { resolve } from "node:path";
import type { IsoDay } from "../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { readCommandLine } from "../../command-line/read-command-line.ts";
import { registryCommands } from "../commands/commands.nl.ts";
import { readDay, type CountArgumentProblem } from "../coverage/arguments.ts";

/** What was asked. Paths are absolute. */
interface ReportArguments {
  /** null: the project's own registry. */
  readonly folder: string | null;
  readonly out: string;
  /** null: today. */
  readonly on: IsoDay | null;
  readonly force: boolean;
}

/** Reads the command line. Paths are relative to `from`, where the user stands. */
export function readReportArguments(
  args: readonly string[],
  from: string,
): Result<ReportArguments, CountArgumentProblem> {
  const line = readCommandLine(registryCommands.report, args);
  if (!line.ok) return line;
  const {
    names: [folder],
    values: { out = "", force, on: typedDay },
  } = line.value;
  if (folder === "") return fail({ kind: "arguments-unreadable" });
  if (out === "") return fail({ kind: "out-missing" });
  const on = readDay(typedDay);
  if (on === undefined) return fail({ kind: "day-unreadable" });
  return ok({
    folder: folder === undefined ? null : resolve(from, folder),
    out: resolve(from, out),
    on,
    force,
  });
}
