import type { PDFDocumentProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { drawPage, isBare, type DrawnPage } from "./draw-page.ts";
import { openPdf, type PdfProblem } from "./open-pdf.ts";
import { areReadable, countLetters, pageLetters } from "./page-letters.ts";
import { pagedText, type PagedText, type ReadPage } from "./paged-text.ts";
import type { PrintedPiece } from "./piece.ts";
import { openRecognition, type Recognition } from "./recognition.ts";

/** Fewer letters than this may be a stamp or a page's number on a scan: its picture is read too. */
const fewLetters = 200;

/**
 * Reads the text of a PDF: the letters that a page has, or else its picture. Contacts no other computer.
 *
 * @param tellPage hears of each page before it is read, from 1.
 */
export async function readPdf(
  bytes: Uint8Array,
  tellPage: (page: number, pages: number) => void,
): Promise<Result<PagedText, PdfProblem>> {
  const opened = await openPdf(bytes);
  if (!opened.ok) return opened;
  const pdf = opened.value;
  const recognition = openRecognition();
  try {
    const pages: ReadPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) {
      tellPage(number, pdf.numPages);
      const page = await openPage(pdf, number);
      if (page === null) return fail({ kind: "broken" });
      pages.push(await readPage(page, recognition));
    }
    return pages.every(({ pieces }) => countLetters(pieces) === 0)
      ? fail({ kind: "no-text" })
      : ok(pagedText(pages));
  } finally {
    await recognition.close();
    await pdf.loadingTask.destroy();
  }
}

interface OpenPage {
  readonly number: number;
  readonly letters: readonly PrintedPiece[];
  /** Drawn only where its letters are few. */
  readonly picture: DrawnPage | null;
}

/** Null where the file is damaged here: the library throws errors of many kinds then. */
async function openPage(pdf: PDFDocumentProxy, number: number): Promise<OpenPage | null> {
  try {
    const page = await pdf.getPage(number);
    const found = await pageLetters(page);
    const letters = areReadable(found) ? found : [];
    const picture = countLetters(letters) < fewLetters ? await drawPage(page) : null;
    page.cleanup();
    return { number, letters, picture };
  } catch {
    return null;
  }
}

async function readPage(
  { number, letters, picture }: OpenPage,
  recognition: Recognition,
): Promise<ReadPage> {
  const pieces =
    picture === null || isBare(picture.canvas) ? [] : await recognition.recognise(picture);
  // The picture shows the letters as well: only what it shows besides is a reason to take it.
  return countLetters(pieces) > 1.2 * countLetters(letters)
    ? { number, source: "picture", pieces }
    : { number, source: "letters", pieces: letters };
}
