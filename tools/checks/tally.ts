import { z } from "zod";

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  /** The full names of tests that did not run, though they are written down. */
  readonly notRun: readonly string[];
}

const count = z.number().int().nonnegative();

/** The part of jest's report that counts. */
const reportSchema = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numRuntimeErrorTestSuites: count,
  testResults: z.array(
    z.object({
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/**
 * Counts jest's report. What was skipped or still to be written counts as failed, as does a file
 * that could not start; so does a run without a report, without a test, or that jest calls failed.
 */
export function tallyOf(report: unknown, jestSaysOk: boolean): Tally {
  const read = reportSchema.safeParse(report);
  if (!read.success) return { passed: 0, failed: 1, notRun: [] };
  const { numPassedTests: passed, numFailedTests, numRuntimeErrorTestSuites } = read.data;
  const notRun = read.data.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status !== "passed" && status !== "failed")
    .map(({ fullName }) => fullName);
  const counted = numFailedTests + numRuntimeErrorTestSuites + notRun.length;
  const nothingToGoBy = passed === 0 || !jestSaysOk;
  return { passed, failed: counted === 0 && nothingToGoBy ? 1 : counted, notRun };
}
