import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readReports, type SelfCheckReport } from "../../src/pane/self-check/report-text.ts";
import { usageLines } from "../command-line/command-shape.ts";
import { commands } from "../command-line/commands.nl.ts";
import { readCommandLine } from "../command-line/read-command-line.ts";
import { refuseCommandLine } from "../command-line/refuse-command-line.ts";
import { reportTable } from "./report-table.ts";
import { reportProblemLine, type ReportProblem } from "./wording.nl.ts";

/**
 * Does what `npm run outlook-reports -- …` asks; the number is what the process ends with.
 *
 * @param here - the folder that paths are seen from.
 */
export function runOutlookReports(args: readonly string[], here: string): number {
  const shape = commands["outlook-reports"];
  const line = readCommandLine(shape, args);
  if (!line.ok) return refuseCommandLine(line.error, () => usageLines(shape));
  const problems: ReportProblem[] = [];
  const reports = line.value.names.flatMap((file) => {
    const read = readFile(file, here);
    problems.push(...read.problems);
    return read.reports;
  });
  for (const problem of problems) console.error(reportProblemLine(problem));
  if (reports.length > 0) console.log(reportTable(reports));
  return problems.length > 0 ? 1 : 0;
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
