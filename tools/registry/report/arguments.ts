import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { IsoDay } from "../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { readDay, type ArgumentProblem } from "../coverage/arguments.ts";

/** What was asked. Paths are absolute. */
export interface ReportArguments {
  /** null: the project's own registry. */
  readonly folder: string | null;
  readonly out: string;
  /** null: today. */
  readonly on: IsoDay | null;
  readonly force: boolean;
}

/** Reads the command line. Paths are taken from `from`, where the user stands. */
export function readArguments(
  args: readonly string[],
  from: string,
): Result<ReportArguments, ArgumentProblem> {
  const read = parse(args);
  if (read === null || read.positionals.length > 1 || read.positionals[0] === "")
    return fail({ kind: "arguments-unreadable" });
  const { out = "", force = false } = read.values;
  if (out === "") return fail({ kind: "out-missing" });
  const on = readDay(read.values.on);
  if (on === undefined) return fail({ kind: "day-unreadable" });
  const [folder] = read.positionals;
  return ok({
    folder: folder === undefined ? null : resolve(from, folder),
    out: resolve(from, out),
    on,
    force,
  });
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { on: { type: "string" }, out: { type: "string" }, force: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch {
    return null;
  }
}
