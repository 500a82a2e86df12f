import { rmSync } from "node:fs";
import { dirname } from "node:path";
import { vi } from "vitest";
import type { IsoDay } from "../../src/core/base/day.ts";
import type { Registry } from "../../src/core/protocol/registry.ts";
import { compileGuard } from "../../tools/registry/compile/compile.ts";
import { useDom } from "../dom.ts";
import { realRegistry } from "../registry/load.ts";
import { buildGuard, type BuiltGuard } from "../unit/guard/build-guard.ts";
import { day } from "../unit/core/protocol/made-protocol.ts";
import { settled, walkToReview } from "../unit/preparing/fault-bench.ts";
import { expectSent, openBench, stoppedBy } from "./bench.ts";

/* Belgian midnight, the two days on which the clock changes, and a protocol that ends meanwhile. */

useDom();

const lastDay = day("2026-11-21");
/** Beveren, of which notice was given so that this is its last day. */
const ending: Registry = withLastDay(lastDay);
const guards = new Map<string, BuiltGuard>();

beforeAll(async () => {
  const protocols = compileGuard();
  guards.set("lasting", await buildGuard(protocols));
  const until = day("2026-11-22");
  guards.set(
    "ending",
    await buildGuard(protocols.map((one) => (one.id === "beveren" ? { ...one, until } : one))),
  );
  vi.useFakeTimers();
  vi.setTimerTickMode("nextTimerAsync");
});
afterAll(() => {
  vi.useRealTimers();
  for (const { folder } of guards.values()) rmSync(dirname(folder), { recursive: true });
});

function withLastDay(last: IsoDay): Registry {
  const registry = realRegistry();
  return {
    ...registry,
    protocols: registry.protocols.map((one) =>
      one.id === "beveren"
        ? {
            ...one,
            notice: { givenOn: day("2026-08-01"), lastDay: last, by: "receiver", source: "brief" },
          }
        : one,
    ),
  };
}

const open = (which: "lasting" | "ending", at: string, registry?: Registry) => {
  const guard = guards.get(which);
  if (guard === undefined) throw new Error(which);
  return openBench("documented", guard.script, registry, new Date(at));
};

describe("a mail that is prepared before midnight in Belgium and sent after it", () => {
  it("is asked about once, and then goes with the consent of the day before", async () => {
    const bench = open("lasting", "2026-11-21T22:59:00Z");
    await bench.ready();
    vi.setSystemTime(new Date("2026-11-21T23:00:30Z"));
    expect(await stoppedBy(bench.control)).toEqual(["other-day"]);
    bench.control.choose("Toch verzenden");
    expect(bench.control.outcome()).toEqual({ kind: "sent", how: "anyway" });
  });

  it("is stopped when that was the last day of the protocol", async () => {
    const bench = open("ending", "2026-11-21T22:59:00Z", ending);
    await bench.ready();
    vi.setSystemTime(new Date("2026-11-21T23:00:30Z"));
    expect(await stoppedBy(bench.control)).toEqual(["protocol-not-in-force", "other-day"]);
  });

  it("goes on that last day, up to its last minute", async () => {
    const bench = open("ending", "2026-11-21T22:50:00Z", ending);
    const ready = await bench.ready();
    vi.setSystemTime(new Date("2026-11-21T22:59:59Z"));
    await expectSent(bench, ready);
  });
});

it("prepares nothing when the protocol ended while the pane stood at its last step", async () => {
  const bench = open("ending", "2026-11-21T22:50:00Z", ending);
  const { wizard, steps } = await bench.pane();
  await walkToReview(wizard, steps);
  vi.setSystemTime(new Date("2026-11-21T23:00:01Z"));
  await steps.prepare();
  const state = await settled(wizard);
  expect(state).toMatchObject({ step: "review", problem: { kind: "no-longer-covered" } });
  expect(bench.mail()).toMatchObject({ to: [], subject: "", attachments: [] });
});

describe.each([
  ["to summer time", "2026-03-29T00:59:30Z", "2026-03-29T01:00:30Z"],
  ["to winter time", "2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"],
])("a mail between the two sides of the change %s", (_change, before, after) => {
  it("is prepared and goes", async () => {
    const bench = open("lasting", before);
    const ready = await bench.ready();
    vi.setSystemTime(new Date(after));
    await expectSent(bench, ready);
  });
});
