import { changeCommand } from "../upkeep/life-command.ts";
import { endProtocol } from "../upkeep/end.ts";
import { registryCommands } from "./commands.nl.ts";

/** Records that a protocol ends. */
export const end = changeCommand(registryCommands.end, endProtocol);
