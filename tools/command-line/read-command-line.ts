import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import {
  usageLines,
  type CommandLine,
  type CommandShape,
  type OptionShape,
} from "./command-shape.ts";

/** The command line asks for help: that is no mistake, but nothing else is done. */
export interface HelpAsked {
  readonly kind: "help-asked";
  readonly help: string;
}

export type CommandLineProblem = HelpAsked | { readonly kind: "arguments-unreadable" };

/**
 * Reads the words after the name of a command.
 *
 * An option that is given twice keeps its last value. A value that begins with a hyphen is refused:
 * it is the next option, taken for the value that was forgotten.
 */
export function readCommandLine<const Shape extends CommandShape>(
  shape: Shape,
  args: readonly string[],
): Result<CommandLine<Shape>, CommandLineProblem> {
  const given: string[] = [];
  let help = "";
  const parser = parserOf(shape, (text) => (help += text));
  for (const name of Object.keys(shape.options))
    parser.on(`option:${name}`, () => given.push(name));
  try {
    parser.parse(args, { from: "user" });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.code === "commander.helpDisplayed"
      ? fail({ kind: "help-asked", help: help.trimEnd() })
      : fail({ kind: "arguments-unreadable" });
  }
  const read = parser.opts<Readonly<Record<string, readonly string[] | undefined>>>();
  const values = Object.entries(shape.options).map(([name, option]) => {
    if (option.value === undefined) return [name, given.includes(name)];
    const texts = read[optionOf(name, option).attributeName()] ?? [];
    return [name, option.many === true ? texts : texts.at(-1)];
  });
  return ok({
    names: parser.args,
    values: Object.fromEntries(values) as CommandLine<Shape>["values"],
    given,
  });
}

function parserOf(shape: CommandShape, say: (text: string) => void): Command {
  const parser = new Command()
    .description(shape.help)
    .helpOption("-h, --help", "toont deze hulp")
    .configureHelp({
      commandUsage: () => usageLines(shape).join("\n").replace("Gebruik: ", ""),
      styleTitle: (title) => dutchTitles[title] ?? title,
      helpWidth: 100,
    })
    .configureOutput({ writeOut: say, writeErr: () => undefined })
    .exitOverride();
  for (const name of shape.names) parser.argument(name);
  for (const [name, option] of Object.entries(shape.options))
    parser.addOption(optionOf(name, option));
  if (shape.closing !== undefined) parser.addHelpText("after", `\n${shape.closing}`);
  return parser;
}

const dutchTitles: Readonly<Record<string, string>> = {
  "Usage:": "Gebruik:",
  "Options:": "Opties:",
};

function optionOf(name: string, { value, help }: OptionShape): Option {
  if (value === undefined) return new Option(`--${name}`, help);
  return new Option(`--${name} <${value}>`, help).argParser<readonly string[] | undefined>(
    (text, before = []) => {
      if (/^-./.test(text)) throw new InvalidArgumentError("");
      return [...before, text];
    },
  );
}
