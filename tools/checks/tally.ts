import { z } from "zod";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** The full names of tests that are written but did not run. */
  readonly notRun: readonly string[];
}

/** The part of vitest's report that counts. */
const reportSchema = z.object({
  testResults: z.array(
    z.object({
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/**
 * Counts a runner's report. A test that was skipped or is still to be written counts as failed, as
 * does a file that failed outside its tests (it could not start, or a hook threw). A run without a
 * report, without a passed test, or that exited with an error counts as at least one failure.
 */
export function tallyOf(report: unknown, exitedOk: boolean): Tally {
  const read = reportSchema.safeParse(report);
  if (!read.success) return { passed: 0, failed: 1, notRun: [] };
  const files = read.data.testResults;
  const tests = files.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === "passed").length;
  const brokenFiles = files.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  );
  const notRun = tests
    .filter(({ status }) => status !== "passed" && status !== "failed")
    .map(({ fullName }) => fullName);
  const failed = tests.length - passed + brokenFiles.length;
  const unexplained = failed === 0 && (passed === 0 || !exitedOk);
  return { passed, failed: unexplained ? 1 : failed, notRun };
}
