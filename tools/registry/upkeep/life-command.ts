import { resolve } from "node:path";
import { brusselsDay, type IsoDay } from "../../../src/core/base/day.ts";
import { callersFolder } from "../../command-line/callers-folder.ts";
import type { HelpAsked } from "../../command-line/read-command-line.ts";
import type { Command } from "../commands/command.ts";
import { REGISTRY_FOLDER } from "../files/source.ts";
import { readAsk, type Ask, type AskShape } from "./ask.ts";
import type { MakeChange } from "./change.ts";
import { openProtocol, type OpenProtocol } from "./open-protocol.ts";
import type { Refusal } from "./refusal.ts";
import { refusalLines } from "./refusal-wording.nl.ts";
import { differenceSentence, LOOK } from "./wording.nl.ts";
import { writeChange } from "./write-change.ts";

/** The day it is and where to speak: the real ones, unless a test says otherwise. */
export interface World {
  readonly today: IsoDay;
  readonly say: (line: string) => void;
  readonly complain: (line: string) => void;
}

/** A command about one protocol, which is the first name it takes. */
export interface LifeCommand extends Command {
  run(args: readonly string[], world?: World): Promise<number>;
}

/** Makes a command that changes one protocol's file. */
export function changeCommand(shape: AskShape, makeChange: MakeChange): LifeCommand {
  return protocolCommand(shape, async (opened, ask, { today, say }) => {
    const { registry } = opened.source;
    const change = makeChange(opened.protocol, ask, { today, registry });
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
  shape: AskShape,
  act: (opened: OpenProtocol, ask: Ask, world: World) => Promise<Refusal | null> | Refusal | null,
): LifeCommand {
  return {
    async run(args, world = realWorld()) {
      const refused = (refusal: Refusal | HelpAsked): number => {
        if (refusal.kind === "help-asked") {
          world.say(refusal.help);
          return 0;
        }
        for (const line of refusalLines(refusal, shape)) world.complain(line);
        return exitCode(refusal);
      };
      const ask = readAsk(shape, args);
      if (!ask.ok) return refused(ask.error);
      const { names, registry } = ask.value;
      const folder = registry === undefined ? REGISTRY_FOLDER : resolve(callersFolder(), registry);
      const opened = openProtocol(folder, names[0] ?? "", world.today);
      if (!opened.ok) return refused(opened.error);
      const refusal = await act(opened.value, ask.value, world);
      return refusal === null ? 0 : refused(refusal);
    },
  };
}

function realWorld(): World {
  return { today: brusselsDay(Date.now()), say: console.log, complain: console.error };
}

/** 1 when the registry is in the way, 2 when what was asked cannot be. */
function exitCode({ kind }: Refusal): 1 | 2 {
  return kind === "file-broken" || kind === "changed-meanwhile" || kind === "not-written" ? 1 : 2;
}
