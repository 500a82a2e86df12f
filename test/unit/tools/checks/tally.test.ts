import { tallyOf } from "../../../../tools/checks/tally.ts";

interface Given {
  /** The status of each test of the one file. */
  readonly tests?: readonly string[];
  readonly file?: string;
}

function report({ tests = ["passed", "passed", "passed"], file = "passed" }: Given): unknown {
  return {
    success: true,
    testResults: [
      {
        status: file,
        assertionResults: tests.map((status) => ({ fullName: `a test that is ${status}`, status })),
      },
    ],
  };
}

describe("tallyOf", () => {
  it("counts what passed", () => {
    expect(tallyOf(report({}), true)).toEqual({ passed: 3, failed: 0, notRun: [] });
  });

  it("counts each test that failed", () => {
    const given = report({ tests: ["passed", "failed", "failed"], file: "failed" });
    expect(tallyOf(given, false)).toEqual({ passed: 1, failed: 2, notRun: [] });
  });

  it("counts one failure for a file that could not start", () => {
    const { testResults: started } = report({}) as { testResults: object[] };
    const broken = { status: "failed", assertionResults: [] };
    expect(tallyOf({ testResults: [...started, broken, broken] }, false)).toEqual({
      passed: 3,
      failed: 2,
      notRun: [],
    });
  });

  it("counts one failure for a file that failed after its tests passed", () => {
    expect(tallyOf(report({ file: "failed" }), false)).toMatchObject({ passed: 3, failed: 1 });
  });

  it.each(["pending", "todo", "skipped", "disabled"])("counts a %s test as failed", (status) => {
    expect(tallyOf(report({ tests: ["passed", status] }), true)).toEqual({
      passed: 1,
      failed: 1,
      notRun: [`a test that is ${status}`],
    });
  });

  it.each([
    { when: "there is no report", given: null, exitedOk: false },
    { when: "the report has another form", given: { testResults: "3" }, exitedOk: true },
    { when: "nothing was tested", given: report({ tests: [] }), exitedOk: true },
    { when: "every test passed but the runner failed", given: report({}), exitedOk: false },
  ])("counts one failure when $when", ({ given, exitedOk }) => {
    expect(tallyOf(given, exitedOk)).toMatchObject({ failed: 1 });
  });
});
