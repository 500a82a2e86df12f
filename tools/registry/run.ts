import { check } from "./commands/check.ts";
import type { Command } from "./commands/command.ts";
import { confirm } from "./commands/confirm.ts";
import { coverage } from "./commands/coverage.ts";
import { decide } from "./commands/decide.ts";
import { end } from "./commands/end.ts";
import { importCommand } from "./commands/import.ts";
import { publish } from "./commands/publish.ts";
import { replaceMailbox } from "./commands/replace-mailbox.ts";
import { report } from "./commands/report.ts";
import { show } from "./commands/show.ts";
import { simulate } from "./commands/simulate.ts";
import { succeed } from "./commands/succeed.ts";

const commands: Readonly<Record<string, Command>> = {
  check,
  import: importCommand,
  publish,
  decide,
  confirm,
  "replace-mailbox": replaceMailbox,
  end,
  succeed,
  show,
  coverage,
  report,
  simulate,
};

/** Does what `npm run registry -- …` asks; the number is what the process ends with. */
export async function runRegistry(args: readonly string[]): Promise<number> {
  const [name = "", ...others] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command !== undefined) return command.run(others);
  console.error("Zeg wat je wilt: npm run registry -- OPDRACHT");
  for (const [known, { usage, help }] of Object.entries(commands))
    console.error(`  ${`${known} ${usage}`.trimEnd()}\n      ${help}`);
  return 2;
}
