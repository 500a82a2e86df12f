import { resolve } from "node:path";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import type { CommandLine } from "../command-line/command-shape.ts";
import { commands } from "../command-line/commands.nl.ts";
import { readCommandLine, type CommandLineProblem } from "../command-line/read-command-line.ts";
import { parseOrigin, type OriginProblem } from "../hosting/origin.ts";
import { parseGuid, type Guid } from "./guid.ts";
import type { ManifestChannel, ManifestSendMode } from "./make-manifest.ts";
import { findTeam, type TeamUnknown } from "./teams.ts";

/** What was asked for. Paths are absolute. */
export type ManifestArguments =
  | {
      readonly kind: "make";
      /** As `parseOrigin` gives it. */
      readonly origin: string;
      readonly channel: ManifestChannel;
      readonly team: string | null;
      readonly sendMode: ManifestSendMode | null;
      readonly id: Guid | null;
      readonly out: string;
      readonly force: boolean;
    }
  | {
      readonly kind: "check";
      readonly file: string;
      /** A version or a path, as it was typed. */
      readonly newerThan: string | null;
      readonly online: boolean;
    };

export type ManifestArgumentProblem =
  | CommandLineProblem
  | {
      readonly kind:
        | "origin-missing"
        | "out-missing"
        | "channel-unknown"
        | "pilot-without-team"
        | "send-mode-unknown"
        | "id-not-a-guid";
    }
  | OriginProblem
  | TeamUnknown;

/** Reads the command line. Paths are relative to `folder`, where the user stands. */
export function readManifestArguments(
  args: readonly string[],
  folder: string,
  teams: readonly string[],
): Result<ManifestArguments, ManifestArgumentProblem> {
  const line = readCommandLine(commands.manifest, args);
  if (!line.ok) return line;
  const { given, values } = line.value;
  if (given.includes("check")) return readCheck(line.value, folder);
  if (given.includes("newer-than") || given.includes("online"))
    return fail({ kind: "arguments-unreadable" });

  const { channel = "production", "send-mode": sendMode = null } = values;
  if (values.origin === undefined) return fail({ kind: "origin-missing" });
  const origin = parseOrigin(values.origin);
  if (!origin.ok) return origin;
  if (channel !== "production" && channel !== "pilot") return fail({ kind: "channel-unknown" });
  if (channel === "pilot" && values.team === undefined) return fail({ kind: "pilot-without-team" });
  const team = values.team === undefined ? ok(null) : findTeam(values.team, teams);
  if (!team.ok) return team;
  if (sendMode !== null && sendMode !== "soft-block" && sendMode !== "block")
    return fail({ kind: "send-mode-unknown" });
  const id = values.id === undefined ? null : parseGuid(values.id);
  if (values.id !== undefined && id === null) return fail({ kind: "id-not-a-guid" });
  if (values.out === undefined || values.out === "") return fail({ kind: "out-missing" });
  return ok({
    kind: "make",
    origin: origin.value,
    channel,
    team: team.value,
    sendMode,
    id,
    out: resolve(folder, values.out),
    force: values.force,
  });
}

function readCheck(
  { given, values }: CommandLine<typeof commands.manifest>,
  folder: string,
): Result<ManifestArguments, ManifestArgumentProblem> {
  const { check = "", "newer-than": newerThan = null, online } = values;
  const fits = given.every((name) => ["check", "newer-than", "online"].includes(name));
  if (check === "" || newerThan === "" || !fits) return fail({ kind: "arguments-unreadable" });
  return ok({ kind: "check", file: resolve(folder, check), newerThan, online });
}
