/** Why a file gave nothing, or less than it seems. */
export type ReportProblem =
  | { readonly kind: "file-unreadable"; readonly file: string }
  | { readonly kind: "no-report"; readonly file: string }
  | { readonly kind: "report-broken"; readonly file: string; readonly nth: number };

/** A sentence for what is wrong. */
export function reportProblemLine(problem: ReportProblem): string {
  switch (problem.kind) {
    case "file-unreadable":
      return `${problem.file} kan niet gelezen worden.`;
    case "no-report":
      return `In ${problem.file} staat geen tekst van “Deze Outlook nakijken”.`;
    case "report-broken":
      return `In ${problem.file} is tekst ${problem.nth} onvolledig of veranderd: ze telt niet mee.`;
  }
}
