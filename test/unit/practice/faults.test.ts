import { createFaults } from "../../../practice/faults.ts";

describe("faults", () => {
  it("meets every call of that name when no occurrence is given", () => {
    const faults = createFaults();
    faults.fail({ call: "saveAsync", kind: "hang" });
    expect(faults.take("saveAsync")?.kind).toBe("hang");
    expect(faults.take("subject.getAsync")).toBeNull();
    expect(faults.take("saveAsync")?.kind).toBe("hang");
  });

  it("counts calls from the moment the fault was asked for", () => {
    const faults = createFaults();
    faults.take("saveAsync");
    faults.fail({ call: "saveAsync", kind: "error", occurrence: 2 });
    const met = [1, 2, 3].map(() => faults.take("saveAsync") !== null);
    expect(met).toEqual([false, true, false]);
  });

  it("lets several faults wait for the same call", () => {
    const faults = createFaults();
    faults.fail({ call: "to.getAsync", kind: "error", occurrence: 1 });
    faults.fail({ call: "to.getAsync", kind: "lie", occurrence: 2 });
    const kinds = [1, 2, 3].map(() => faults.take("to.getAsync")?.kind ?? null);
    expect(kinds).toEqual(["error", "lie", null]);
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
