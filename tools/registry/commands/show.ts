import { protocolCommand } from "../upkeep/life-command.ts";
import { showLines } from "../upkeep/show-lines.ts";

/** Tells everything that a protocol held on a day. */
export const show = protocolCommand(
  {
    usage: "ID [--on DAG] [--registry MAP]",
    help: "Toont elk feit zoals het op die dag gold, met artikel, druk, bevestiging en toestand; zonder --on vandaag.",
  },
  { names: 1, options: ["on"] },
  ({ protocol }, { on }, { today, say }) => {
    for (const line of showLines(protocol, on ?? today, today)) say(line);
    return null;
  },
);
