import { createFaults } from "../../../../practice/host/faults.ts";

describe("faults", () => {
  it("affect every call of that name without an occurrence", () => {
    const faults = createFaults();
    faults.fail({ call: "saveAsync", kind: "hang" });
    expect(faults.take("saveAsync", "pane")?.kind).toBe("hang");
    expect(faults.take("subject.getAsync", "pane")).toBeNull();
    expect(faults.take("saveAsync", "pane")?.kind).toBe("hang");
  });

  it("count calls from the moment they were set", () => {
    const faults = createFaults();
    faults.take("saveAsync", "pane");
    faults.fail({ call: "saveAsync", kind: "error", occurrence: 2 });
    const met = [1, 2, 3].map(() => faults.take("saveAsync", "pane") !== null);
    expect(met).toEqual([false, true, false]);
  });

  it("may be several for the same call", () => {
    const faults = createFaults();
    faults.fail({ call: "to.getAsync", kind: "error", occurrence: 1 });
    faults.fail({ call: "to.getAsync", kind: "lie", occurrence: 2 });
    const kinds = [1, 2, 3].map(() => faults.take("to.getAsync", "pane")?.kind ?? null);
    expect(kinds).toEqual(["error", "lie", null]);
  });

  it("affect and count the calls of one runtime only, when set for it", () => {
    const faults = createFaults();
    faults.fail({ call: "to.getAsync", kind: "hang", runtime: "send", occurrence: 2 });
    const met = (["send", "pane", "send", "send"] as const).map(
      (from) => faults.take("to.getAsync", from) !== null,
    );
    expect(met).toEqual([false, false, true, false]);
  });

  it("can be cleared, which notifies watchers", () => {
    const faults = createFaults();
    const lengths: number[] = [];
    const stop = faults.subscribe(() => lengths.push(faults.list().length));
    faults.fail({ call: "saveAsync", kind: "hang" });
    faults.clear();
    stop();
    faults.fail({ call: "saveAsync", kind: "hang" });
    expect(lengths).toEqual([1, 0]);
  });
});
