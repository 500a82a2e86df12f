import { changeCommand } from "../upkeep/life-command.ts";
import { succeedProtocol } from "../upkeep/succeed.ts";
import { registryCommands } from "./commands.nl.ts";

/** Records which protocol follows one that ends. */
export const succeed = changeCommand(registryCommands.succeed, succeedProtocol);
