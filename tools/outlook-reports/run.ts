import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readReports, type SelfCheckReport } from "../../src/pane/self-check/report-text.ts";
import { reportTable } from "./report-table.ts";
import { reportProblemLine, type ReportProblem } from "./wording.nl.ts";

/**
 * Does what `npm run outlook-reports -- FILE…` asks; the number is what the process ends with: 1 when
 * something could not be read, 2 without a file.
 *
 * @param here - the folder that paths are seen from.
 */
export function runOutlookReports(files: readonly string[], here: string): number {
  const problems: ReportProblem[] = files.length === 0 ? [{ kind: "no-files" }] : [];
  const reports = files.flatMap((file) => {
    const read = readFile(file, here);
    problems.push(...read.problems);
    return read.reports;
  });
  for (const problem of problems) console.error(reportProblemLine(problem));
  if (reports.length > 0) console.log(reportTable(reports));
  return files.length === 0 ? 2 : problems.length > 0 ? 1 : 0;
}

function readFile(
  file: string,
  here: string,
): { readonly reports: readonly SelfCheckReport[]; readonly problems: readonly ReportProblem[] } {
  let text: string;
  try {
    text = readFileSync(resolve(here, file), "utf8");
  } catch {
    return { reports: [], problems: [{ kind: "file-unreadable", file }] };
  }
  const found = readReports(text);
  if (found.length === 0) return { reports: [], problems: [{ kind: "no-report", file }] };
  return {
    reports: found.filter((report) => report !== null),
    problems: found.flatMap((report, place) =>
      report === null ? [{ kind: "report-broken", file, nth: place + 1 } as const] : [],
    ),
  };
}
