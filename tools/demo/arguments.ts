import { resolve } from "node:path";
import { parseDay, type IsoDay } from "../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { commands } from "../command-line/commands.nl.ts";
import { readCommandLine, type CommandLineProblem } from "../command-line/read-command-line.ts";

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

export type DemoArgumentProblem =
  CommandLineProblem | { readonly kind: "place-missing" | "out-missing" | "day-unreadable" };

/** Reads the command line. Paths are relative to `folder`, where the user stands. */
export function readDemoArguments(
  args: readonly string[],
  folder: string,
): Result<DemoArguments, DemoArgumentProblem> {
  const line = readCommandLine(commands.demo, args);
  if (!line.ok) return line;
  const { place = "", out = "", client, on } = line.value.values;
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
    mayBuild: !line.value.values["no-build"],
  });
}
