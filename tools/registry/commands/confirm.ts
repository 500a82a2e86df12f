import { changeCommand } from "../changes/protocol-command.ts";
import { confirmFact } from "../changes/confirm.ts";
import { registryCommands } from "./commands.nl.ts";

/** Records who said that a fact is right, or what is right instead. */
export const confirm = changeCommand(registryCommands.confirm, confirmFact);
