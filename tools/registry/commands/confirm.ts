import { confirmFact } from "../upkeep/confirm.ts";
import { changeCommand } from "../upkeep/life-command.ts";

/** Records who said that a fact is right, or what is right instead. */
export const confirm = changeCommand(
  {
    usage: 'ID FEIT --by "WIE" --on DAG [--value WAARDE | --without-value] [--registry MAP]',
    help: "Legt vast wie een feit bevestigde en wanneer; met --value ook wat er juist is in plaats van wat er staat.",
  },
  { names: 2, options: ["by", "on", "value", "without-value"] },
  confirmFact,
);
