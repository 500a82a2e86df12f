import { resolve } from "node:path";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { commands } from "../command-line/commands.nl.ts";
import { readCommandLine, type CommandLineProblem } from "../command-line/read-command-line.ts";
import { parseOrigin, type OriginProblem } from "../hosting/origin.ts";
import { findTeam, type TeamUnknown } from "../manifest/teams.ts";

/** The requested kit. The path is absolute. */
interface KitArguments {
  readonly team: string;
  /** As `parseOrigin` gives it. */
  readonly origin: string;
  readonly out: string;
  readonly force: boolean;
}

export type KitArgumentProblem =
  | CommandLineProblem
  | { readonly kind: "team-missing" | "origin-missing" | "out-missing" }
  | OriginProblem
  | TeamUnknown;

/** Reads the command line. Paths are relative to `folder`, the user's current folder. */
export function readKitArguments(
  args: readonly string[],
  folder: string,
  teams: readonly string[],
): Result<KitArguments, KitArgumentProblem> {
  const line = readCommandLine(commands["pilot-kit"], args);
  if (!line.ok) return line;
  const { values } = line.value;
  if (values.team === undefined) return fail({ kind: "team-missing" });
  const team = findTeam(values.team, teams);
  if (!team.ok) return team;
  if (values.origin === undefined) return fail({ kind: "origin-missing" });
  const origin = parseOrigin(values.origin);
  if (!origin.ok) return origin;
  if (values.out === undefined || values.out === "") return fail({ kind: "out-missing" });
  const out = resolve(folder, values.out);
  return ok({ team: team.value, origin: origin.value, out, force: values.force });
}
