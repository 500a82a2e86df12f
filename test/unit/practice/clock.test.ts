import { createClock, type Clock } from "../../../practice/clock.ts";

/** A clock over timers that never fire: time passes only when the test moves it. */
function stillClock(): Clock {
  return createClock({
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    performance: { now: () => 1000 },
  } as unknown as Window);
}

describe("the clock", () => {
  it("runs each due timer once, in order of time, when it is moved", () => {
    const clock = stillClock();
    const done: string[] = [];
    clock.after(300, () => done.push("three"));
    clock.after(100, () => done.push("one"));
    clock.advance(99);
    expect(done).toEqual([]);
    clock.advance(1);
    expect(done).toEqual(["one"]);
    clock.advance(1000);
    clock.advance(1000);
    expect(done).toEqual(["one", "three"]);
  });

  it("counts from the moment a timer is set, however far it was moved before", () => {
    const clock = stillClock();
    const done: string[] = [];
    clock.advance(5000);
    clock.after(100, () => done.push("later"));
    expect(done).toEqual([]);
    clock.advance(100);
    expect(done).toEqual(["later"]);
    expect(clock.now()).toBe(6100);
  });

  it("does not run a cancelled timer, even when an earlier timer cancels it", () => {
    const clock = stillClock();
    const done: string[] = [];
    const cancel = clock.after(200, () => done.push("taken back"));
    clock.after(100, cancel);
    clock.advance(1000);
    expect(done).toEqual([]);
  });

  it("runs a timer that another timer sets, when due within the same move", () => {
    const clock = stillClock();
    const done: string[] = [];
    clock.after(100, () => clock.after(0, () => done.push("second")));
    clock.advance(100);
    expect(done).toEqual(["second"]);
  });

  it("also runs timers in real time", async () => {
    const clock = createClock(globalThis);
    const before = clock.now();
    await new Promise<void>((resolve) => void clock.after(20, resolve));
    expect(clock.now() - before).toBeGreaterThanOrEqual(15);
  });
});
