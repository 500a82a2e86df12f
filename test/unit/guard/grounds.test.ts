import { readFileSync } from "node:fs";
import { verdictGrounds } from "../../../src/guard/rules/grounds.ts";
import { rules } from "../../../src/guard/verdict.ts";

/** The rows of the table under a heading of docs/security.md, split into cells, without its header. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const text = readFileSync("docs/security.md", "utf8");
  const [, section = ""] = text.split(`\n## ${heading}\n`);
  const [own = ""] = section.split("\n## ");
  const lines = own.split("\n").filter((line) => line.startsWith("|"));
  return lines.slice(2).map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

describe("the guard's rules in docs/security.md", () => {
  it("match the verdict's, in order, with what they stop, why, and their article", () => {
    expect(Object.keys(verdictGrounds)).toEqual(Object.keys(rules));
    expect(tableUnder("What the guard stops")).toEqual(
      Object.entries(verdictGrounds).map(([name, { stops, reason, article }]) => [
        `\`${name}\``,
        stops,
        reason,
        article ?? "–",
      ]),
    );
  });
});
