import { changeCommand } from "../changes/protocol-command.ts";
import { endProtocol } from "../changes/end.ts";
import { registryCommands } from "./commands.nl.ts";

/** Records that a protocol ends. */
export const end = changeCommand(registryCommands.end, endProtocol);
