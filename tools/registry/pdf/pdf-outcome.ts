import type { FactName, ImportOutcome, Warning } from "../import/outcome.ts";
import type { FindWords } from "./find-words.ts";
import { doubtAbout } from "./scan-doubt.ts";
import type { PagedText, PageSource } from "./paged-text.ts";
import type { Box } from "./piece.ts";
import { pdfWords } from "./wording.nl.ts";

/** Evidence with its place in a PDF: null where its words were not found on a page. */
type PdfEvidence = ImportOutcome["evidence"][FactName] & {
  readonly page: number | null;
  /** In points, from the top left corner of the page. */
  readonly box: Box | null;
};

/** The outcome for a PDF: as for a text, with the page of each fact and what its scans leave unsure. */
export interface PdfOutcome extends ImportOutcome {
  readonly evidence: Readonly<Record<FactName, PdfEvidence>>;
  readonly pages: readonly { readonly number: number; readonly source: PageSource }[];
}

export function pdfOutcome(
  outcome: ImportOutcome,
  { pages }: PagedText,
  find: FindWords,
): PdfOutcome {
  const doubts: Warning[] = [];
  const names = Object.keys(outcome.evidence) as FactName[];
  const evidence = Object.fromEntries(
    names.map((name) => {
      const one = outcome.evidence[name];
      const place = find(one);
      const doubt = isProven(name, outcome) ? null : doubtAbout(one.words, place);
      if (doubt !== null && outcome.rejected === null) doubts.push({ ...doubt, fact: name });
      return [name, { ...one, page: place?.page ?? null, box: place?.box ?? null }];
    }),
  ) as Record<FactName, PdfEvidence>;
  return {
    ...outcome,
    evidence,
    warnings: [...outcome.warnings, ...doubts],
    pages: pages.map(({ number, source }) => ({ number, source })),
  };
}

/** The check digits of a KBO number prove its digits; whether they do is no fact of its own. */
function isProven(name: FactName, { facts }: ImportOutcome): boolean {
  return name === "kboValid" || (name === "kbo" && facts.kboValid === true);
}

/** The same outcome with the page beside each article, for a person. */
export function withPageNames(outcome: PdfOutcome): ImportOutcome {
  const evidence = Object.fromEntries(
    Object.entries(outcome.evidence).map(([name, { page, ...one }]) => [
      name,
      page === null ? one : { ...one, article: pdfWords.onPage(one.article, page) },
    ]),
  ) as unknown as ImportOutcome["evidence"];
  return { ...outcome, evidence };
}
