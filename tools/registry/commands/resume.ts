import { resumeProtocol } from "../changes/hold.ts";
import { changeCommand } from "../changes/protocol-command.ts";
import { registryCommands } from "./commands.nl.ts";

/** Records that a suspended protocol is used again. */
export const resume = changeCommand(registryCommands.resume, resumeProtocol);
