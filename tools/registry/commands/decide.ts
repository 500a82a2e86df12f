import { decideAnomaly } from "../upkeep/decide.ts";
import { changeCommand } from "../upkeep/life-command.ts";

/** Records what the parties decided about an anomaly. */
export const decide = changeCommand(
  {
    usage: 'ID EIGENAARDIGHEID --what "BESLISSING" --by "WIE" --on DAG [--registry MAP]',
    help: "Legt vast wat er over een eigenaardigheid in de tekst beslist is.",
  },
  { names: 2, options: ["what", "by", "on"] },
  decideAnomaly,
);
