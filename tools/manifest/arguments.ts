import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { parseOrigin, type OriginProblem } from "../hosting/origin.ts";
import { parseGuid, type Guid } from "./guid.ts";
import type { Channel, SendMode } from "./make-manifest.ts";
import { findTeam, type TeamUnknown } from "./teams.ts";

/** What was asked for. Paths are absolute. */
export type ManifestCommand =
  | { readonly kind: "help" }
  | {
      readonly kind: "make";
      /** As `parseOrigin` gives it. */
      readonly origin: string;
      readonly channel: Channel;
      readonly team: string | null;
      readonly sendMode: SendMode | null;
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

export type ArgumentProblem =
  | {
      readonly kind:
        | "arguments-unreadable"
        | "origin-missing"
        | "out-missing"
        | "channel-unknown"
        | "pilot-without-team"
        | "send-mode-unknown"
        | "id-not-a-guid";
    }
  | OriginProblem
  | TeamUnknown;

/** Reads the command line. Paths are taken from `folder`, where the user stands. */
export function readArguments(
  args: readonly string[],
  folder: string,
  teams: readonly string[],
): Result<ManifestCommand, ArgumentProblem> {
  const values = parse(args);
  if (values === null) return fail({ kind: "arguments-unreadable" });
  if (values.help === true) return ok({ kind: "help" });
  if (values.check !== undefined) return readCheck(values, folder);
  if (values["newer-than"] !== undefined || values.online === true)
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
    force: values.force === true,
  });
}

type Values = NonNullable<ReturnType<typeof parse>>;

function readCheck(values: Values, folder: string): Result<ManifestCommand, ArgumentProblem> {
  const { check = "", "newer-than": newerThan = null, online = false, ...others } = values;
  if (check === "" || newerThan === "" || Object.keys(others).length > 0)
    return fail({ kind: "arguments-unreadable" });
  return ok({ kind: "check", file: resolve(folder, check), newerThan, online });
}

function parse(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        origin: { type: "string" },
        channel: { type: "string" },
        team: { type: "string" },
        "send-mode": { type: "string" },
        id: { type: "string" },
        out: { type: "string" },
        force: { type: "boolean" },
        check: { type: "string" },
        "newer-than": { type: "string" },
        online: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
    return values;
  } catch {
    return null;
  }
}
