import { check } from "./commands/check.ts";
import type { Command } from "./commands/command.ts";
import type { registryCommands } from "./commands/commands.nl.ts";
import { commandList } from "./commands/commands.nl.ts";
import { confirm } from "./commands/confirm.ts";
import { coverage } from "./commands/coverage.ts";
import { desk } from "./commands/desk.ts";
import { decide } from "./commands/decide.ts";
import { end } from "./commands/end.ts";
import { importCommand } from "./commands/import.ts";
import { publish } from "./commands/publish.ts";
import { replaceMailbox } from "./commands/replace-mailbox.ts";
import { resume } from "./commands/resume.ts";
import { report } from "./commands/report.ts";
import { show } from "./commands/show.ts";
import { simulate } from "./commands/simulate.ts";
import { suspend } from "./commands/suspend.ts";
import { succeed } from "./commands/succeed.ts";

const commands: Readonly<Record<keyof typeof registryCommands, Command>> = {
  desk,
  check,
  import: importCommand,
  publish,
  decide,
  confirm,
  "replace-mailbox": replaceMailbox,
  end,
  suspend,
  resume,
  succeed,
  show,
  coverage,
  report,
  simulate,
};

/** Runs the command that `npm run registry -- …` names, and gives its exit code. */
export async function runRegistry(args: readonly string[]): Promise<number> {
  const [name = "", ...others] = args;
  if (isCommand(name)) return commands[name].run(others);
  const asksHelp = name === "--help" || name === "-h";
  for (const line of commandList) (asksHelp ? console.log : console.error)(line);
  return asksHelp ? 0 : 2;
}

function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}
