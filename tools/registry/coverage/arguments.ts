import { resolve } from "node:path";
import { parseDay, type IsoDay } from "../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { readCommandLine, type CommandLineProblem } from "../../command-line/read-command-line.ts";
import { registryCommands } from "../commands/commands.nl.ts";

/** The parsed arguments. Paths are absolute. */
interface CoverageArguments {
  /** null: the project's own registry. */
  readonly folder: string | null;
  /** null: today. */
  readonly on: IsoDay | null;
  readonly json: boolean;
}

/** Of `coverage` and of `report`. */
export type CountArgumentProblem =
  CommandLineProblem | { readonly kind: "day-unreadable" | "out-missing" };

/** Reads the command line. Paths are relative to `from`, the user's current folder. */
export function readCoverageArguments(
  args: readonly string[],
  from: string,
): Result<CoverageArguments, CountArgumentProblem> {
  const line = readCommandLine(registryCommands.coverage, args);
  if (!line.ok) return line;
  const {
    names: [folder],
    values,
  } = line.value;
  if (folder === "") return fail({ kind: "arguments-unreadable" });
  const on = readDay(values.on);
  if (on === undefined) return fail({ kind: "day-unreadable" });
  return ok({
    folder: folder === undefined ? null : resolve(from, folder),
    on,
    json: values.json,
  });
}

/** null: no day was given; undefined: not a day. */
export function readDay(text: string | undefined): IsoDay | null | undefined {
  return text === undefined ? null : (parseDay(text) ?? undefined);
}
