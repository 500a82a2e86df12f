import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { teamsOf } from "../../src/core/protocol/registry.ts";
import { brusselsDay } from "../../src/core/base/day.ts";
import { readSource, REGISTRY_FOLDER } from "../registry/files/source.ts";

export interface TeamUnknown {
  readonly kind: "team-unknown";
  readonly teams: readonly string[];
}

/** The teams that a protocol is recorded for, in order. */
export function knownTeams(): readonly string[] {
  return teamsOf(readSource(REGISTRY_FOLDER, brusselsDay(Date.now())).registry);
}

/** The team as the protocols spell it, whatever the case that it was typed in. */
export function findTeam(typed: string, teams: readonly string[]): Result<string, TeamUnknown> {
  const wanted = typed.trim().toLowerCase();
  const team = teams.find((one) => one.toLowerCase() === wanted);
  return team === undefined ? fail({ kind: "team-unknown", teams }) : ok(team);
}
