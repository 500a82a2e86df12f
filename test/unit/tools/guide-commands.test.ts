import { readFileSync } from "node:fs";
import type { CommandShape } from "../../../tools/command-line/command-shape.ts";
import { commands } from "../../../tools/command-line/commands.nl.ts";
import { readCommandLine } from "../../../tools/command-line/read-command-line.ts";
import { readBuildArguments } from "../../../tools/build/arguments.ts";
import { readCheckHostArguments } from "../../../tools/check-host/arguments.ts";
import { readManifestArguments } from "../../../tools/manifest/arguments.ts";
import { knownTeams } from "../../../tools/manifest/teams.ts";
import { readMailRulesCommand } from "../../../tools/mail-rules/command-line.ts";
import { readKitArguments } from "../../../tools/pilot-kit/arguments.ts";
import { registryCommands } from "../../../tools/registry/commands/commands.nl.ts";

const scripts: Readonly<Record<string, string>> = (
  JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }
).scripts;

/** The commands that a guide gives whole: those with "…" in them are not to be typed. */
function commandsIn(guide: string): readonly string[] {
  return [...guide.matchAll(/npm (?:run )?([a-z-]+ -- [^`\n…]+?)(?=`|\n)/g)].map(
    ([, command = ""]) => command,
  );
}

/** As a shell would: on spaces, but for what stands between double quotes. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

const teams = knownTeams();

/** These also judge the values of their options. */
const readers: Readonly<Record<string, (args: readonly string[]) => boolean>> = {
  manifest: (args) => args.includes("--help") || readManifestArguments(args, "/home/ik", teams).ok,
  "pilot-kit": (args) => readKitArguments(args, "/home/ik", teams).ok,
  "mail-rules": (args) => readMailRulesCommand(args, "/home/ik").ok,
  build: (args) => readBuildArguments(args).ok,
  "check-host": (args) => readCheckHostArguments(args, "/home/ik").ok,
};

function isUnderstood(tool: string, args: readonly string[]): boolean {
  const reader = readers[tool];
  if (reader !== undefined) return reader(args);
  const [name = "", ...others] = args;
  const [shapes, own, rest]: [Readonly<Record<string, CommandShape>>, string, readonly string[]] =
    tool === "registry" ? [registryCommands, name, others] : [commands, tool, args];
  const shape = shapes[own];
  return shape !== undefined && readCommandLine(shape, rest).ok;
}

/** Names in capitals stand for what the reader fills in. */
const isExample = (command: string): boolean => !/\b(URL|FILE|TEAM)\b/.test(command);

const given = ["README.md", "docs/beheer.md", "docs/handleiding.md", "registry/README.md"].flatMap(
  (path) =>
    commandsIn(readFileSync(path, "utf8"))
      .filter(isExample)
      .map((command) => ({ path, command })),
);

describe("the commands in the guides", () => {
  it.each(["build", "check-host", "manifest", "pilot-kit", "registry"])("include %s", (tool) =>
    expect(given.some(({ command }) => command.startsWith(`${tool} `))).toBe(true),
  );

  it.each(given)("are understood: $command", ({ command }) => {
    const [tool = "", , ...args] = words(command);
    expect(isUnderstood(tool, args)).toBe(true);
  });
});

describe("the table of commands", () => {
  it("has every script of package.json that takes arguments", () =>
    expect(
      Object.entries(scripts)
        .filter(([, script]) => script.endsWith("/main.ts"))
        .map(([name]) => name)
        .sort(),
    ).toEqual([...Object.keys(commands), "registry"].sort()));
});
