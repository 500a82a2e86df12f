import { changeCommand } from "../upkeep/life-command.ts";
import { succeedProtocol } from "../upkeep/succeed.ts";

/** Records which protocol follows one that ends. */
export const succeed = changeCommand(
  {
    usage: "ID OPVOLGER [--registry MAP]",
    help: "Legt vast welk protocol volgt op een dat eindigt; ze mogen op geen enkele dag samen gelden.",
  },
  { names: 2, options: [] },
  succeedProtocol,
);
