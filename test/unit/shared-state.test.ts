import { vi } from "vitest";
import { changesBetween, sharedState } from "../shared-state.ts";

/** What a change leaves behind, once it was undone. */
function leftBy(change: () => void, undo: () => void): readonly string[] {
  const before = sharedState();
  change();
  const left = changesBetween(before, sharedState());
  undo();
  expect(changesBetween(before, sharedState())).toEqual([]);
  return left;
}

describe("the state that test files share", () => {
  it("shows a global that stays behind", () => {
    const left = leftBy(
      () => void Reflect.set(globalThis, "Office", {}),
      () => void Reflect.deleteProperty(globalThis, "Office"),
    );
    expect(left).toEqual(["global Office"]);
  });

  it("shows fake timers that stay behind", () => {
    const left = leftBy(
      () => vi.useFakeTimers(),
      () => vi.useRealTimers(),
    );
    expect(left).toContain("Date");
    expect(left).toContain("setTimeout");
  });

  it("shows a spy on the console that stays behind", () => {
    const left = leftBy(
      () => vi.spyOn(console, "log"),
      () => vi.restoreAllMocks(),
    );
    expect(left).toEqual(["console.log"]);
  });

  it("shows an environment variable and an exit code that stay behind", () => {
    const { exitCode } = process;
    const left = leftBy(
      () => {
        process.env.LEFT_BEHIND = "1";
        process.exitCode = 3;
      },
      () => {
        delete process.env.LEFT_BEHIND;
        process.exitCode = exitCode;
      },
    );
    expect(left).toEqual(["process.env.LEFT_BEHIND", "process.exitCode"]);
  });
});
