import { createClock, type Clock } from "../../../practice/clock.ts";

/** A clock over timers that never fire by themselves: only what moves it makes time pass. */
function stillClock(): Clock {
  return createClock({
    setTimeout: () => 0,
    clearTimeout: () => undefined,
    performance: { now: () => 1000 },
  } as unknown as Window);
}

describe("the clock", () => {
  it("does what falls due when it is moved on, in the order of time, once", () => {
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

  it("counts from the moment of asking, whatever it was moved before", () => {
    const clock = stillClock();
    const done: string[] = [];
    clock.advance(5000);
    clock.after(100, () => done.push("later"));
    expect(done).toEqual([]);
    clock.advance(100);
    expect(done).toEqual(["later"]);
    expect(clock.now()).toBe(6100);
  });

  it("forgets what was taken back, also by what fell due before it", () => {
    const clock = stillClock();
    const done: string[] = [];
    const cancel = clock.after(200, () => done.push("taken back"));
    clock.after(100, cancel);
    clock.advance(1000);
    expect(done).toEqual([]);
  });

  it("does what an act asks for on the way, when that falls due as well", () => {
    const clock = stillClock();
    const done: string[] = [];
    clock.after(100, () => clock.after(0, () => done.push("second")));
    clock.advance(100);
    expect(done).toEqual(["second"]);
  });

  it("lets real time do it too", async () => {
    const clock = createClock(globalThis);
    const before = clock.now();
    await new Promise<void>((resolve) => void clock.after(20, resolve));
    expect(clock.now() - before).toBeGreaterThanOrEqual(15);
  });
});
