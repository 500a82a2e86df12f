import { resolve } from "node:path";
import { Command, CommanderError } from "commander";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { commandWords } from "./command-wording.nl.ts";

/** What was asked for. Paths are absolute; a registry of null is the project's own. */
export type MailRulesCommand =
  | { readonly kind: "help"; readonly text: string }
  | {
      readonly kind: "make";
      readonly out: string;
      readonly registry: string | null;
      readonly force: boolean;
    }
  | { readonly kind: "check"; readonly file: string; readonly registry: string | null };

export interface CommandProblem {
  readonly kind: "arguments-unreadable" | "nothing-asked" | "both-asked";
}

interface Options {
  readonly out?: string;
  readonly check?: string;
  readonly registry?: string;
  readonly force?: true;
}

/** Reads the command line. Paths are taken from `folder`, where the user stands. */
export function readMailRulesCommand(
  args: readonly string[],
  folder: string,
): Result<MailRulesCommand, CommandProblem> {
  let help = "";
  const command = commandOf((text) => {
    help += text;
  });
  try {
    command.parse([...args], { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0
      ? ok({ kind: "help", text: help.trimEnd() })
      : fail({ kind: "arguments-unreadable" });
  }
  return asked(command.opts<Options>(), folder);
}

function asked(options: Options, folder: string): Result<MailRulesCommand, CommandProblem> {
  const { out, check, force = false } = options;
  if ([out, check, options.registry].includes("")) return fail({ kind: "arguments-unreadable" });
  const registry = options.registry === undefined ? null : resolve(folder, options.registry);
  if (out !== undefined && check !== undefined) return fail({ kind: "both-asked" });
  if (check !== undefined)
    return force
      ? fail({ kind: "arguments-unreadable" })
      : ok({ kind: "check", file: resolve(folder, check), registry });
  if (out !== undefined) return ok({ kind: "make", out: resolve(folder, out), registry, force });
  return fail({ kind: "nothing-asked" });
}

/** Says nothing itself: its own sentences are English. */
function commandOf(heard: (text: string) => void): Command {
  return new Command("npm run mail-rules --")
    .usage(commandWords.usage)
    .description(commandWords.description)
    .option(commandWords.outFlag, commandWords.out)
    .option(commandWords.checkFlag, commandWords.check)
    .option(commandWords.registryFlag, commandWords.registry)
    .option("--force", commandWords.force)
    .helpOption("-h, --help", commandWords.help)
    .configureHelp({ styleTitle: (title) => commandWords.titles[title] ?? title })
    .configureOutput({ writeOut: heard, writeErr: () => undefined })
    .allowExcessArguments(false)
    .exitOverride();
}
