import { mutantsOf, type Mutant } from "../../../../tools/mutation/mutants.ts";
import { diffLines, tableLines, type Trial } from "../../../../tools/mutation/report.ts";

const mutant = (text: string, operator: string): Mutant => {
  const found = mutantsOf("src/guard/one.ts", text).find((one) => one.operator === operator);
  if (found === undefined) throw new Error(`No ${operator} in ${text}`);
  return found;
};

describe("diffLines", () => {
  it("shows the changed lines alone", () => {
    const text = "one();\nif (a < b) two();\nthree();\n";
    expect(diffLines(text, mutant(text, "comparison"))).toEqual([
      "src/guard/one.ts:2 (comparison)",
      "- if (a < b) two();",
      "+ if (a <= b) two();",
    ]);
  });

  it("shows a removed piece of several lines whole", () => {
    const text = "one(\n  2,\n);\nthree;\n";
    expect(diffLines(text, mutant(text, "removed-statement"))).toEqual([
      "src/guard/one.ts:1 (removed-statement)",
      "- one(",
      "-   2,",
      "- );",
      "+ ;",
    ]);
  });
});

describe("tableLines", () => {
  it("counts per room and over all", () => {
    const trial = (room: string, fate: Trial["fate"]): Trial => ({
      room,
      fate,
      mutant: mutant("x = 1;", "constant"),
    });
    const trials = [
      trial("src/guard", "killed"),
      trial("src/guard", "survived"),
      trial("src/core", "killed"),
    ];
    expect(tableLines(trials)).toEqual([
      "room                killed  survived   mutants",
      "src/guard                1         1         2",
      "src/core                 1         0         1",
      "all                      2         1         3",
    ]);
  });
});
