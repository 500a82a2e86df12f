import { changeCommand } from "../changes/protocol-command.ts";
import { decideAnomaly } from "../changes/decide.ts";
import { registryCommands } from "./commands.nl.ts";

/** Records what the parties decided about an anomaly. */
export const decide = changeCommand(registryCommands.decide, decideAnomaly);
