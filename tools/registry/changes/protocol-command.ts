import { resolve } from "node:path";
import { brusselsDay, type IsoDay } from "../../../src/core/base/day.ts";
import { callersFolder } from "../../command-line/callers-folder.ts";
import type { HelpAsked } from "../../command-line/read-command-line.ts";
import type { Command } from "../commands/command.ts";
import { REGISTRY_FOLDER } from "../files/source.ts";
import {
  readProtocolRequest,
  type ProtocolRequest,
  type ProtocolCommandShape,
} from "./protocol-request.ts";
import type { MakeProtocolChange } from "./change.ts";
import { openProtocol, type OpenProtocol } from "./open-protocol.ts";
import type { RequestRefusal } from "./refusal.ts";
import { refusalLines } from "./refusal-wording.nl.ts";
import { differenceSentence, LOOK } from "./wording.nl.ts";
import { writeChange } from "./write-change.ts";

/** The day it is and where to speak: the real ones, unless a test says otherwise. */
interface World {
  readonly today: IsoDay;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** A command about one protocol, which is the first name it takes. */
export interface ProtocolCommand extends Command {
  run(args: readonly string[], world?: World): Promise<number>;
}

/** Makes a command that changes one protocol's file. */
export function changeCommand(
  shape: ProtocolCommandShape,
  makeChange: MakeProtocolChange,
): ProtocolCommand {
  return protocolCommand(shape, async (opened, request, { today, say }) => {
    const { registry } = opened.source;
    const change = makeChange(opened.protocol, request, { today, registry });
    if (!change.ok) return change.error;
    const written = await writeChange(opened, change.value);
    if (!written.ok) return written.error;
    for (const difference of change.value.differences)
      say(`${opened.protocol.id}: ${differenceSentence(difference)}`);
    say(LOOK);
    return null;
  });
}

/** Makes a command that opens one protocol; `act` gives null, or why it did nothing. */
export function protocolCommand(
  shape: ProtocolCommandShape,
  act: (
    opened: OpenProtocol,
    request: ProtocolRequest,
    world: World,
  ) => Promise<RequestRefusal | null> | RequestRefusal | null,
): ProtocolCommand {
  return {
    async run(args, world = realWorld()) {
      const refused = (refusal: RequestRefusal | HelpAsked): number => {
        if (refusal.kind === "help-asked") {
          world.say(refusal.help);
          return 0;
        }
        for (const line of refusalLines(refusal, shape)) world.complain(line);
        return exitCode(refusal);
      };
      const request = readProtocolRequest(shape, args);
      if (!request.ok) return refused(request.error);
      const { names, registry } = request.value;
      const folder = registry === undefined ? REGISTRY_FOLDER : resolve(callersFolder(), registry);
      const opened = openProtocol(folder, names[0] ?? "", world.today);
      if (!opened.ok) return refused(opened.error);
      const refusal = await act(opened.value, request.value, world);
      return refusal === null ? 0 : refused(refusal);
    },
  };
}

function realWorld(): World {
  return { today: brusselsDay(Date.now()), say: console.log, complain: console.error };
}

/** 1 when the registry is in the way, 2 when what was asked cannot be. */
function exitCode({ kind }: RequestRefusal): 1 | 2 {
  return kind === "file-broken" || kind === "changed-meanwhile" || kind === "not-written" ? 1 : 2;
}
