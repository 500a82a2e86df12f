import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { findTeam, type TeamUnknown } from "../manifest/teams.ts";
import { parseOrigin, type OriginProblem } from "../hosting/origin.ts";

/** The kit that was asked for. The path is absolute. */
export interface KitCommand {
  readonly team: string;
  /** As `parseOrigin` gives it. */
  readonly origin: string;
  readonly out: string;
  readonly force: boolean;
}

export type KitArgumentProblem =
  | {
      readonly kind: "arguments-unreadable" | "team-missing" | "origin-missing" | "out-missing";
    }
  | OriginProblem
  | TeamUnknown;

/** Reads the command line. Paths are taken from `folder`, where the user stands. */
export function readKitArguments(
  args: readonly string[],
  folder: string,
  teams: readonly string[],
): Result<KitCommand, KitArgumentProblem> {
  const values = parse(args);
  if (values === null) return fail({ kind: "arguments-unreadable" });
  if (values.team === undefined) return fail({ kind: "team-missing" });
  const team = findTeam(values.team, teams);
  if (!team.ok) return team;
  if (values.origin === undefined) return fail({ kind: "origin-missing" });
  const origin = parseOrigin(values.origin);
  if (!origin.ok) return origin;
  if (values.out === undefined || values.out === "") return fail({ kind: "out-missing" });
  const out = resolve(folder, values.out);
  return ok({ team: team.value, origin: origin.value, out, force: values.force === true });
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        team: { type: "string" },
        origin: { type: "string" },
        out: { type: "string" },
        force: { type: "boolean" },
      },
    });
    return values;
  } catch {
    return null;
  }
}
