import { ok, type Result } from "../../../src/core/base/result.ts";
import type { Draft } from "../draft/draft.ts";
import type { PlaceFiles } from "../files/place-files.ts";
import { importText } from "../import/import-text.ts";
import type { ImportOutcome } from "../import/outcome.ts";
import { wordsFinder } from "./find-words.ts";
import type { PdfProblem } from "./open-pdf.ts";
import { openScanned } from "./open-scanned.ts";
import { pdfOutcome, withPageNames, type PdfOutcome } from "./pdf-outcome.ts";
import { readPdf } from "./read-pdf.ts";

/** A protocol imported from a PDF. */
export interface ImportedPdf {
  /** As a text file would have it. */
  readonly text: string;
  readonly outcome: PdfOutcome;
  /** The outcome as a person reads it. */
  readonly printed: ImportOutcome;
  /** Leaves what a scan makes unsure for a person to decide. */
  readonly review: (draft: Draft) => Draft;
}

/** Reads a PDF and imports its text; `tellPage` hears of each page before it is read. */
export async function importPdf(
  bytes: Uint8Array,
  places: PlaceFiles,
  tellPage: (page: number, pages: number) => void,
): Promise<Result<ImportedPdf, PdfProblem>> {
  const read = await readPdf(bytes, tellPage);
  if (!read.ok) return read;
  const find = wordsFinder(read.value);
  const { text } = read.value;
  const outcome = pdfOutcome(importText(text, places), read.value, find);
  return ok({
    text,
    outcome,
    printed: withPageNames(outcome),
    review: (draft) => openScanned(draft, find, outcome.warnings),
  });
}
