import { toGuardProtocol } from "../../../src/guard/to-guard-protocol.ts";
import { inForce } from "../../../src/guard/guard-protocols.ts";
import { end } from "../../../tools/registry/commands/end.ts";
import { resume } from "../../../tools/registry/commands/resume.ts";
import { show } from "../../../tools/registry/commands/show.ts";
import { suspend } from "../../../tools/registry/commands/suspend.ts";
import { day } from "../../unit/core/protocol/made-protocol.ts";
import { openBench, type Bench } from "./bench.ts";

let bench: Bench;
beforeEach(() => {
  bench = openBench();
});
afterEach(() => {
  bench.remove();
});

const why = ["--reason", "De DPO kijkt de adviezen na.", "--by", "DPO Opgroeien"];
const hold = (from: string) => bench.run(suspend, ["mesen", "--from", from, ...why]);
const lift = (on: string, today?: string) =>
  bench.run(resume, ["mesen", "--on", on, "--by", "DPO Opgroeien"], today);

async function statusOn(on: string): Promise<string | undefined> {
  return (await bench.run(show, ["mesen", "--on", on])).lines[0];
}

describe("a suspension", () => {
  it("is recorded with its reason, and tells what changed", async () => {
    expect(await hold("2026-11-24")).toEqual({
      code: 0,
      lines: [
        "mesen: het protocol is opgeschort vanaf 24 november 2026: De DPO kijkt de adviezen na.",
        "Bekijk de wijziging met: git diff",
      ],
    });
    expect(bench.read("mesen").holds).toEqual([
      {
        from: "2026-11-24",
        reason: "De DPO kijkt de adviezen na.",
        by: "DPO Opgroeien",
        lifted: null,
      },
    ]);
  });

  it("holds from its day until it is lifted, in the pane and in the guard", async () => {
    await hold("2026-11-20");
    expect((await lift("2026-11-24")).lines[0]).toBe(
      "mesen: het protocol wordt weer gebruikt vanaf 24 november 2026.",
    );
    const guard = toGuardProtocol(bench.read("mesen"));
    for (const [on, held] of [
      ["2026-11-19", false],
      ["2026-11-20", true],
      ["2026-11-23", true],
      ["2026-11-24", false],
    ] as const) {
      expect((await statusOn(on))?.includes("opgeschort sinds 20 november 2026")).toBe(held);
      expect(inForce(guard, day(on))).toBe(!held);
    }
  });

  it("may be announced, and may come again after it was lifted", async () => {
    expect((await hold("2026-12-24")).code).toBe(0);
    expect((await lift("2026-12-24", "2026-12-24")).code).toBe(0);
    expect((await hold("2026-12-31")).code).toBe(0);
    expect(bench.read("mesen").holds).toHaveLength(2);
  });

  it.each<[string, () => Promise<{ code: number; lines: readonly string[] }>, string]>([
    ["without a day", () => bench.run(suspend, ["mesen", ...why]), "--from"],
    ["without a reason", () => bench.run(suspend, ["mesen", "--from", "2026-11-24"]), "--reason"],
    [
      "without who decides",
      () => bench.run(suspend, ["mesen", "--from", "2026-11-24", "--reason", "Nazicht"]),
      "--by",
    ],
    ["lifted where nothing is held", () => lift("2026-11-24"), "niet opgeschort"],
    ["of a protocol that is not there", () => bench.run(suspend, ["gent", ...why]), "gent"],
  ])("is refused %s", async (_when, act, says) => {
    const before = bench.everything();
    const { code, lines } = await act();
    expect(code).toBe(2);
    expect(lines.join("\n")).toContain(says);
    expect(bench.everything()).toEqual(before);
  });

  it("is refused twice, before the former one was lifted, and after the end", async () => {
    await hold("2026-11-20");
    expect((await hold("2026-11-24")).lines[0]).toContain("al opgeschort vanaf 20 november 2026");
    expect((await lift("2026-11-19")).lines[0]).toContain("begint pas op 20 november 2026");
    expect((await lift("2026-11-25")).lines[0]).toContain("ligt in de toekomst");
    await lift("2026-11-24");
    expect((await hold("2026-11-22")).lines[0]).toContain("liep tot 24 november 2026");
    const atOnce = ["--reason", "at-once", "--on", "2026-11-24", "--source", "Brief"];
    await bench.run(end, ["mesen", ...atOnce]);
    expect((await hold("2026-11-24")).code).toBe(2);
  });
});
