import { protocolCommand } from "../changes/protocol-command.ts";
import { showLines } from "../changes/show-lines.ts";
import { registryCommands } from "./commands.nl.ts";

/** Tells everything that a protocol held on a day. */
export const show = protocolCommand(
  registryCommands.show,
  ({ protocol }, { on }, { today, say }) => {
    for (const line of showLines(protocol, on ?? today, today)) say(line);
    return null;
  },
);
