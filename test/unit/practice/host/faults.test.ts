import { createFaults } from "../../../../practice/host/faults.ts";

describe("faults", () => {
  it("meets every call of that name when no occurrence is given", () => {
    const faults = createFaults();
    faults.fail({ call: "saveAsync", kind: "hang" });
    expect(faults.take("saveAsync", "pane")?.kind).toBe("hang");
    expect(faults.take("subject.getAsync", "pane")).toBeNull();
    expect(faults.take("saveAsync", "pane")?.kind).toBe("hang");
  });

  it("counts calls from the moment the fault was asked for", () => {
    const faults = createFaults();
    faults.take("saveAsync", "pane");
    faults.fail({ call: "saveAsync", kind: "error", occurrence: 2 });
    const met = [1, 2, 3].map(() => faults.take("saveAsync", "pane") !== null);
    expect(met).toEqual([false, true, false]);
  });

  it("lets several faults wait for the same call", () => {
    const faults = createFaults();
    faults.fail({ call: "to.getAsync", kind: "error", occurrence: 1 });
    faults.fail({ call: "to.getAsync", kind: "lie", occurrence: 2 });
    const kinds = [1, 2, 3].map(() => faults.take("to.getAsync", "pane")?.kind ?? null);
    expect(kinds).toEqual(["error", "lie", null]);
  });

  it("meets and counts calls from one runtime alone when it is asked for that one", () => {
    const faults = createFaults();
    faults.fail({ call: "to.getAsync", kind: "hang", runtime: "send", occurrence: 2 });
    const met = (["send", "pane", "send", "send"] as const).map(
      (from) => faults.take("to.getAsync", from) !== null,
    );
    expect(met).toEqual([false, false, true, false]);
  });

  it("forgets all, and tells who watches", () => {
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
