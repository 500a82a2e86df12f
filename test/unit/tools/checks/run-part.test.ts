import { durationLines, reportLines } from "../../../../tools/checks/report.ts";
import { runParts } from "../../../../tools/checks/run-part.ts";

const says = (name: string, script: string) => ({ name, args: ["-e", script] });

describe("runParts", () => {
  it("keeps what each part says, in the order in which they were given", async () => {
    const outcomes = await runParts(
      [
        says("slow", "setTimeout(() => console.log('late'), 300)"),
        says("wrong", "console.error('not good'); process.exit(3)"),
        says("quick", "console.log('soon')"),
      ],
      2,
    );
    expect(outcomes).toMatchObject([
      { name: "slow", ok: true, output: "late\n" },
      { name: "wrong", ok: false, output: "not good\n" },
      { name: "quick", ok: true, output: "soon\n" },
    ]);
  });

  it("calls a part that was killed failed", async () => {
    const [outcome] = await runParts([says("killed", "process.kill(process.pid, 'SIGKILL')")], 1);
    expect(outcome).toMatchObject({ ok: false });
  });
});

describe("durationLines", () => {
  it("gives one line a part, in whole seconds", () => {
    const lines = durationLines([
      { name: "static", seconds: 76.6 },
      { name: "journeys", seconds: 420.2 },
    ]);
    expect(lines).toEqual(["static         77 s", "journeys      420 s"]);
  });
});

describe("reportLines", () => {
  it("tells what failed, and ends with one line a part", () => {
    const lines = reportLines([
      { name: "types", ok: true, output: "nothing to tell", seconds: 6.94 },
      { name: "regels", ok: false, output: "a floating promise\n", seconds: 12 },
    ]);
    expect(lines).toEqual([
      "── regels",
      "a floating promise",
      "",
      "goed  types         6.9 s",
      "FOUT  regels       12.0 s",
    ]);
  });
});
