import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseDay, type IsoDay } from "../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";

/** What was asked. Paths are absolute. */
export interface CoverageArguments {
  /** null: the project's own registry. */
  readonly folder: string | null;
  /** null: today. */
  readonly on: IsoDay | null;
  readonly json: boolean;
}

export interface ArgumentProblem {
  readonly kind: "arguments-unreadable" | "day-unreadable" | "out-missing";
}

/** Reads the command line. Paths are taken from `from`, where the user stands. */
export function readArguments(
  args: readonly string[],
  from: string,
): Result<CoverageArguments, ArgumentProblem> {
  const read = parse(args);
  if (read === null || read.positionals.length > 1 || read.positionals[0] === "")
    return fail({ kind: "arguments-unreadable" });
  const on = readDay(read.values.on);
  if (on === undefined) return fail({ kind: "day-unreadable" });
  const [folder] = read.positionals;
  return ok({
    folder: folder === undefined ? null : resolve(from, folder),
    on,
    json: read.values.json === true,
  });
}

/** null: none was given; undefined: it is none. */
export function readDay(text: string | undefined): IsoDay | null | undefined {
  return text === undefined ? null : (parseDay(text) ?? undefined);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { on: { type: "string" }, json: { type: "boolean" } },
      allowPositionals: true,
    });
  } catch {
    return null;
  }
}
