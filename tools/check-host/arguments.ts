import { resolve } from "node:path";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { commands } from "../command-line/commands.nl.ts";
import { readCommandLine, type CommandLineProblem } from "../command-line/read-command-line.ts";

interface CheckHostArguments {
  readonly origin: string;
  readonly insecure: boolean;
  /** Absolute path; null: the manifest on the host. */
  readonly manifestPath: string | null;
}

export type CheckHostArgumentProblem =
  | CommandLineProblem
  | { readonly kind: "not-a-web-address"; readonly given: string }
  | { readonly kind: "more-than-host"; readonly origin: string };

/** Reads the command line. Paths are relative to `folder`, the user's current folder. */
export function readCheckHostArguments(
  args: readonly string[],
  folder: string,
): Result<CheckHostArguments, CheckHostArgumentProblem> {
  const line = readCommandLine(commands["check-host"], args);
  if (!line.ok) return line;
  const {
    names: [given = ""],
    values: { insecure, manifest },
  } = line.value;
  if (!URL.canParse(given) || !/^https?:$/.test(new URL(given).protocol))
    return fail({ kind: "not-a-web-address", given });
  const { origin, pathname, search, hash } = new URL(given);
  if (pathname !== "/" || search !== "" || hash !== "")
    return fail({ kind: "more-than-host", origin });
  return ok({
    origin,
    insecure,
    manifestPath: manifest === undefined ? null : resolve(folder, manifest),
  });
}
