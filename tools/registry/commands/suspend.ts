import { suspendProtocol } from "../changes/hold.ts";
import { changeCommand } from "../changes/protocol-command.ts";
import { registryCommands } from "./commands.nl.ts";

/** Records that nothing is shared under a protocol for a while. */
export const suspend = changeCommand(registryCommands.suspend, suspendProtocol);
