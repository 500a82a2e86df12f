import { changeCommand } from "../upkeep/life-command.ts";
import { confirmFact } from "../upkeep/confirm.ts";
import { registryCommands } from "./commands.nl.ts";

/** Records who said that a fact is right, or what is right instead. */
export const confirm = changeCommand(registryCommands.confirm, confirmFact);
