import { readMutationArguments } from "../../../../tools/mutation/arguments.ts";

const read = (line: string) =>
  readMutationArguments(line === "" ? [] : line.split(" "), "/home/ik");

describe("the arguments of npm run mutation", () => {
  it("are thirty faults in this tree when nothing is given", () => {
    expect(read("")).toEqual({
      ok: true,
      value: { count: 30, seed: 1, root: null, map: null, runner: "vitest" },
    });
  });

  it("name another tree from where the user stands", () => {
    expect(read("--count 5 --seed 7 --root oud --map /tmp/map.json --runner jest")).toEqual({
      ok: true,
      value: { count: 5, seed: 7, root: "/home/ik/oud", map: "/tmp/map.json", runner: "jest" },
    });
  });

  it.each(["--count veel", "--count -1", "--seed 1.5", "--runner mocha", "--trees 2", "iets"])(
    "are refused when they are %s",
    (line) => {
      expect(read(line)).toEqual({ ok: false, error: { kind: "arguments-unreadable" } });
    },
  );
});
