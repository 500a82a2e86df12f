import { changeCommand } from "../upkeep/life-command.ts";
import { decideAnomaly } from "../upkeep/decide.ts";
import { registryCommands } from "./commands.nl.ts";

/** Records what the parties decided about an anomaly. */
export const decide = changeCommand(registryCommands.decide, decideAnomaly);
