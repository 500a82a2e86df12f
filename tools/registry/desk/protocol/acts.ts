/** What can be done to a protocol from the desk: the commands' own changes, with their own refusals. */
import type { IsoDay } from "../../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../../src/core/base/result.ts";
import type { MakeProtocolChange, ProtocolChange } from "../../changes/change.ts";
import { confirmFact } from "../../changes/confirm.ts";
import { decideAnomaly } from "../../changes/decide.ts";
import { endProtocol } from "../../changes/end.ts";
import { resumeProtocol, suspendProtocol } from "../../changes/hold.ts";
import { openProtocol } from "../../changes/open-protocol.ts";
import { readProtocolRequest, type ProtocolCommandShape } from "../../changes/protocol-request.ts";
import type { RequestRefusal } from "../../changes/refusal.ts";
import { mailboxReplacement } from "../../changes/replace-mailbox.ts";
import { succeedProtocol } from "../../changes/succeed.ts";
import { writeChange } from "../../changes/write-change.ts";
import { registryCommands } from "../../commands/commands.nl.ts";
import { versionOfText } from "../server/registry-reader.ts";

export const ACT_NAMES = [
  "confirm",
  "replace-mailbox",
  "decide",
  "end",
  "suspend",
  "resume",
  "succeed",
] as const;

type ActName = (typeof ACT_NAMES)[number];

/** An act as a command line says it: names in order, and options without their hyphens. */
export interface Act {
  readonly name: ActName;
  /** Without the protocol's own name. */
  readonly names: readonly string[];
  /** An empty text counts as not given; true is a switch. */
  readonly options: Readonly<Record<string, string | true>>;
}

const acts: Readonly<
  Record<ActName, { readonly shape: ProtocolCommandShape; readonly make: MakeProtocolChange }>
> = {
  confirm: { shape: registryCommands.confirm, make: confirmFact },
  "replace-mailbox": { shape: registryCommands["replace-mailbox"], make: mailboxReplacement },
  decide: { shape: registryCommands.decide, make: decideAnomaly },
  end: { shape: registryCommands.end, make: endProtocol },
  suspend: { shape: registryCommands.suspend, make: suspendProtocol },
  resume: { shape: registryCommands.resume, make: resumeProtocol },
  succeed: { shape: registryCommands.succeed, make: succeedProtocol },
};

interface ActsOnProtocol {
  readonly folder: string;
  readonly id: string;
  /** The version of the file that the page shows. */
  readonly version: string;
  readonly today: IsoDay;
}

/**
 * Does several acts on one protocol in one write: all of them or none.
 *
 * Refused when the file is no longer what the page showed, as when another window changed it.
 */
export async function actOn(
  { folder, id, version, today }: ActsOnProtocol,
  asked: readonly Act[],
): Promise<Result<ProtocolChange, RequestRefusal>> {
  const opened = openProtocol(folder, id, today);
  if (!opened.ok) return opened;
  const { protocol, source, text, file } = opened.value;
  if (versionOfText(text) !== version) return fail({ kind: "changed-meanwhile", file });
  const changes: ProtocolChange[] = [];
  for (const act of asked) {
    const { shape, make } = acts[act.name];
    const request = readProtocolRequest(shape, commandLineOf(id, act));
    if (!request.ok)
      return request.error.kind === "help-asked"
        ? fail({ kind: "unreadable-call" })
        : fail(request.error);
    const change = make(protocol, request.value, { today, registry: source.registry });
    if (!change.ok) return change;
    changes.push(change.value);
  }
  const all = together(changes);
  const written = await writeChange(opened.value, all);
  return written.ok ? ok(all) : written;
}

function commandLineOf(id: string, { names, options }: Act): readonly string[] {
  const given = Object.entries(options).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : value.trim() === "" ? [] : [`--${name}`, value],
  );
  return [id, ...names, ...given];
}

/** Two acts may decide the same anomaly; the first one does. */
function together(changes: readonly ProtocolChange[]): ProtocolChange {
  const patches = changes.flatMap((change) => change.patches);
  return {
    patches: patches.filter(
      ({ path }, index) => patches.findIndex((one) => one.path === path) === index,
    ),
    differences: changes.flatMap(({ differences }) => differences),
  };
}
