import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { parseDay, type IsoDay } from "../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../src/core/base/result.ts";

/** What the demonstration was asked for. Paths are absolute. */
export interface DemoArguments {
  readonly place: string;
  readonly out: string;
  /** null: a made-up client. */
  readonly clientPath: string | null;
  /** null: today. */
  readonly on: IsoDay | null;
  readonly mayBuild: boolean;
}

export interface ArgumentProblem {
  readonly kind: "arguments-unreadable" | "place-missing" | "out-missing" | "day-unreadable";
}

/** Reads the command line. Paths are taken from `folder`, where the user stands. */
export function readArguments(
  args: readonly string[],
  folder: string,
): Result<DemoArguments, ArgumentProblem> {
  const values = parse(args);
  if (values === null) return fail({ kind: "arguments-unreadable" });
  const { place = "", out = "", client, on } = values;
  if (place.trim() === "") return fail({ kind: "place-missing" });
  if (out === "") return fail({ kind: "out-missing" });
  if (client === "") return fail({ kind: "arguments-unreadable" });
  const day = on === undefined ? null : parseDay(on);
  if (on !== undefined && day === null) return fail({ kind: "day-unreadable" });
  return ok({
    place,
    out: resolve(folder, out),
    clientPath: client === undefined ? null : resolve(folder, client),
    on: day,
    mayBuild: values["no-build"] !== true,
  });
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        place: { type: "string" },
        client: { type: "string" },
        on: { type: "string" },
        out: { type: "string" },
        "no-build": { type: "boolean" },
      },
    });
    return values;
  } catch {
    return null;
  }
}
