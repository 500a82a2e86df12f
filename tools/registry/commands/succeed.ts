import { changeCommand } from "../changes/protocol-command.ts";
import { succeedProtocol } from "../changes/succeed.ts";
import { registryCommands } from "./commands.nl.ts";

/** Records which protocol follows one that ends. */
export const succeed = changeCommand(registryCommands.succeed, succeedProtocol);
