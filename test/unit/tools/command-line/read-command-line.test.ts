import { commands } from "../../../../tools/command-line/commands.nl.ts";
import type { CommandShape } from "../../../../tools/command-line/command-shape.ts";
import { readCommandLine } from "../../../../tools/command-line/read-command-line.ts";
import { registryCommands } from "../../../../tools/registry/commands/commands.nl.ts";

const shape = {
  usage: ["npm run meet -- DAG [PLAATS] [--with WIE] [--by MIDDEL …] [--no-rain] [--late]"],
  help: "Spreekt af.",
  names: ["<DAG>", "[PLAATS]"],
  options: {
    with: { value: "WIE", help: "met wie" },
    by: { value: "MIDDEL", many: true, help: "waarmee" },
    "no-rain": { help: "niet als het regent" },
    late: { help: "na het werk" },
  },
  closing: "Einde: 0 afgesproken.",
} as const satisfies CommandShape;

const read = (...args: string[]) => readCommandLine(shape, args);

describe("a command line", () => {
  it("gives the names and the value of every option", () => {
    const args = ["morgen", "--with", "Lies", "Gent", "--by=fiets", "--by", "trein", "--no-rain"];
    expect(read(...args)).toEqual({
      ok: true,
      value: {
        names: ["morgen", "Gent"],
        values: { with: "Lies", by: ["fiets", "trein"], "no-rain": true, late: false },
        given: ["with", "by", "by", "no-rain"],
      },
    });
  });

  it("has no values for options that were not given", () =>
    expect(read("morgen")).toEqual({
      ok: true,
      value: {
        names: ["morgen"],
        values: { with: undefined, by: [], "no-rain": false, late: false },
        given: [],
      },
    }));

  it("keeps the last value of an option that is given twice", () =>
    expect(read("morgen", "--with", "Lies", "--with", "Jan")).toMatchObject({
      value: { values: { with: "Jan" } },
    }));

  it.each([
    ["a name is missing", []],
    ["a name is too many", ["morgen", "Gent", "Brugge"]],
    ["an option is unknown", ["morgen", "--where", "Gent"]],
    ["an option has no value", ["morgen", "--with"]],
    ["the value of an option is the next option", ["morgen", "--with", "--late"]],
    ["a switch has a value", ["morgen", "--late=ja"]],
  ])("is unreadable when %s", (_when, args) =>
    expect(read(...args)).toEqual({ ok: false, error: { kind: "arguments-unreadable" } }),
  );

  it.each([["--help"], ["-h"], ["morgen", "Gent", "--late", "--help"]])(
    "gives the help, in Dutch, for %j %j %j %j",
    (...args) => {
      const asked = read(...args);
      if (asked.ok || asked.error.kind !== "help-asked") throw new Error("no help");
      const { help } = asked.error;
      expect(help).toMatch(/^Gebruik: npm run meet -- DAG .*\n\nSpreekt af\.\n\nOpties:\n/);
      for (const option of ["--with <WIE>", "--by <MIDDEL>", "--no-rain", "--late"])
        expect(help).toContain(option);
      expect(help).toMatch(/-h, --help +toont deze hulp\n\nEinde: 0 afgesproken\.$/);
      expect(help).not.toMatch(/Usage|Options|Arguments|default|display/);
    },
  );
});

const everyCommand: readonly (readonly [string, CommandShape])[] = [
  ...Object.entries(commands),
  ...Object.entries(registryCommands),
];

it.each(everyCommand)("%s has help that names every option and fits a screen", (_name, command) => {
  const asked = readCommandLine(command, ["--help"]);
  if (asked.ok || asked.error.kind !== "help-asked") throw new Error("no help");
  for (const option of Object.keys(command.options))
    expect(asked.error.help).toContain(`--${option}`);
  const [, ...below] = asked.error.help.split("\n\n");
  for (const line of below.join("\n").split("\n")) expect(line.length).toBeLessThanOrEqual(100);
});
