import { checkNames, type CheckResult } from "../../src/pane/self-check/check.ts";
import type { SelfCheckReport } from "../../src/pane/self-check/report-text.ts";

/** A Markdown table: a row for each check, a column for each report in the order given. */
export function reportTable(reports: readonly SelfCheckReport[]): string {
  const row = (name: string, cell: (report: SelfCheckReport) => string): string =>
    `| ${[name, ...reports.map(cell)].join(" | ")} |`;
  return [
    row("Check", clientName),
    `| ${["---", ...reports.map(() => "---")].join(" | ")} |`,
    row("product", ({ version }) => version),
    row("office-version", ({ officeVersion }) => officeVersion),
    row("mailbox", ({ sets }) => sets.at(-1) ?? "none"),
    row("send", ({ send }) => send),
    row("pane-from-alert", ({ paneFromAlert }) => (paneFromAlert ? "yes" : "no")),
    ...checkNames.map((check) =>
      row(check, ({ results }) => cellOf(results.find((one) => one.check === check))),
    ),
  ].join("\n");
}

function clientName({ platform, host, hostVersion }: SelfCheckReport): string {
  return `${platform} ${host} ${hostVersion}`;
}

/** How long it took stands in the report alone: it says more of the day than of the client. */
function cellOf(result: CheckResult | undefined): string {
  if (result === undefined) return "";
  const { outcome, detail } = result;
  return detail === null ? outcome : `${outcome} (${detail})`;
}
