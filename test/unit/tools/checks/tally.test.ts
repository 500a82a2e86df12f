import { tallyOf } from "../../../../tools/checks/tally.ts";

interface Given {
  readonly passed?: number;
  readonly failed?: number;
  readonly broken?: number;
  readonly others?: readonly string[];
}

function report({ passed = 3, failed = 0, broken = 0, others = [] }: Given): unknown {
  return {
    numPassedTests: passed,
    numFailedTests: failed,
    numRuntimeErrorTestSuites: broken,
    success: true,
    testResults: [
      {
        assertionResults: [
          { fullName: "adds", status: "passed" },
          ...others.map((status) => ({ fullName: `a test that is ${status}`, status })),
        ],
      },
    ],
  };
}

describe("tallyOf", () => {
  it("counts what passed", () => {
    expect(tallyOf(report({}), true)).toEqual({ passed: 3, failed: 0, notRun: [] });
  });

  it("counts what failed, and files that could not start", () => {
    expect(tallyOf(report({ failed: 2, broken: 1 }), false)).toMatchObject({ failed: 3 });
  });

  it.each(["pending", "todo", "skipped", "disabled"])("counts a %s test as failed", (status) => {
    expect(tallyOf(report({ others: [status] }), true)).toEqual({
      passed: 3,
      failed: 1,
      notRun: [`a test that is ${status}`],
    });
  });

  it.each([
    { when: "there is no report", given: null, says: false },
    { when: "the report is something else", given: { numPassedTests: "3" }, says: true },
    { when: "nothing was tested", given: report({ passed: 0 }), says: true },
    { when: "jest calls it failed for a reason of its own", given: report({}), says: false },
  ])("counts one failure when $when", ({ given, says }) => {
    expect(tallyOf(given, says)).toMatchObject({ failed: 1 });
  });
});
