/**
 * Works on the registry of protocols and places.
 *
 *     npm run registry -- COMMAND
 *
 * Without a command it prints all of them. Each is a file in tools/registry/commands.
 */
import { check } from "./registry/commands/check.ts";
import type { Command } from "./registry/commands/command.ts";
import { confirm } from "./registry/commands/confirm.ts";
import { coverage } from "./registry/commands/coverage.ts";
import { decide } from "./registry/commands/decide.ts";
import { end } from "./registry/commands/end.ts";
import { importCommand } from "./registry/commands/import.ts";
import { publish } from "./registry/commands/publish.ts";
import { replaceMailbox } from "./registry/commands/replace-mailbox.ts";
import { report } from "./registry/commands/report.ts";
import { show } from "./registry/commands/show.ts";
import { simulate } from "./registry/commands/simulate.ts";
import { succeed } from "./registry/commands/succeed.ts";

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

const [name = "", ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

if (command === undefined) {
  console.error("Zeg wat je wilt: npm run registry -- OPDRACHT");
  for (const [known, { usage, help }] of Object.entries(commands))
    console.error(`  ${`${known} ${usage}`.trimEnd()}\n      ${help}`);
  process.exitCode = 2;
} else {
  process.exitCode = await command.run(args);
}
