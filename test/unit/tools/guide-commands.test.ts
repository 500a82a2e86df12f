import { readFileSync } from "node:fs";
import { readArguments } from "../../../tools/manifest/arguments.ts";
import { knownTeams } from "../../../tools/manifest/teams.ts";
import { parseOrigin } from "../../../tools/hosting/origin.ts";
import { readMailRulesCommand } from "../../../tools/mail-rules/command-line.ts";
import { readKitArguments } from "../../../tools/pilot-kit/arguments.ts";

/** The commands that a guide gives whole: those with "…" in them are not to be typed. */
function commandsIn(guide: string): readonly string[] {
  return [...guide.matchAll(/npm run ([a-z-]+ -- [^`\n…]+?)(?=`|\n)/g)].map(
    ([, command = ""]) => command,
  );
}

/** As a shell would: on spaces, but for what stands between double quotes. */
const words = (line: string): readonly string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

const teams = knownTeams();

const readers: Readonly<Record<string, (args: readonly string[]) => boolean>> = {
  manifest: (args) => readArguments(args, "/home/ik", teams).ok,
  "pilot-kit": (args) => readKitArguments(args, "/home/ik", teams).ok,
  "mail-rules": (args) => readMailRulesCommand(args, "/home/ik").ok,
  build: ([option, origin = ""]) => option === "--origin" && parseOrigin(origin).ok,
  "check-host": ([origin = ""]) => parseOrigin(origin).ok,
};

const given = ["docs/beheer.md", "docs/handleiding.md", "registry/README.md"].flatMap((path) =>
  commandsIn(readFileSync(path, "utf8")).flatMap((command) => {
    const [tool = "", , ...args] = words(command);
    const reader = readers[tool];
    return reader === undefined ? [] : [{ path, command, understood: () => reader(args) }];
  }),
);

describe("the commands in the guides", () => {
  it("are there for each of these tools", () => {
    for (const tool of Object.keys(readers))
      expect(given.some(({ command }) => command.startsWith(`${tool} `))).toBe(true);
  });

  it.each(given)("are understood: $command", ({ understood }) => {
    expect(understood()).toBe(true);
  });
});
