import type { FilePlace } from "../import/outcome.ts";
import { layOutPieces } from "./layout.ts";
import { around, type Box, type PrintedPiece } from "./piece.ts";
import { isSpaced } from "./segments.ts";

/** How a page was read: from its letters, or from its picture. */
export type PageSource = "letters" | "picture";

export interface ReadPage {
  /** From 1. */
  readonly number: number;
  readonly source: PageSource;
  readonly pieces: readonly PrintedPiece[];
}

export interface PlaceOnPage {
  readonly page: number;
  readonly source: PageSource;
  readonly box: Box;
  /** The least sure of the words there, from 0 to 100; null where the PDF itself has the letters. */
  readonly confidence: number | null;
}

/** A piece in the text, with where it comes from. The end does not count. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly page: ReadPage;
  readonly piece: PrintedPiece;
}

/** The text of a PDF: a form feed between pages, a tab between the cells of a row. */
export interface PagedText {
  readonly text: string;
  readonly pages: readonly ReadPage[];
  readonly spans: readonly Span[];
}

export function pagedText(pages: readonly ReadPage[]): PagedText {
  const spans: Span[] = [];
  let text = "";
  for (const page of pages) {
    if (page !== pages[0]) text += "\f";
    layOutPieces(page.pieces).forEach(({ cells, isApart }, line) => {
      text += line === 0 ? "" : isApart ? "\n\n" : "\n";
      cells.forEach((cell, column) => {
        if (column > 0) text += "\t";
        cell.forEach((piece, place) => {
          const before = cell[place - 1];
          const isCut = before !== undefined && isWordCut(before, piece);
          if (before !== undefined && !isCut && !text.endsWith(" ")) text += " ";
          const words = piece.text.replace(/[\n\f\t]/g, " ");
          spans.push({ start: text.length, end: text.length + words.length, page, piece });
          text += words;
        });
      });
    });
    text += "\n";
  }
  return { text, pages, spans };
}

/** Where stretches of the text stand, on the page on which they begin; null for nothing but white. */
export function placeAt({ spans }: PagedText, stretches: readonly FilePlace[]): PlaceOnPage | null {
  const over = spans.filter(({ start, end }) =>
    stretches.some(({ from, to }) => start < to && end > from),
  );
  const [first] = over;
  if (first === undefined) return null;
  const pieces = over.filter(({ page }) => page === first.page).map(({ piece }) => piece);
  const sure = over.flatMap(({ piece }) => piece.confidence ?? []);
  const { number, source } = first.page;
  return {
    page: number,
    source,
    box: around(pieces),
    confidence: sure.length === 0 ? null : Math.min(...sure),
  };
}

/** One word in two pieces of one line, as where its letters change their form. */
function isWordCut(one: PrintedPiece, other: PrintedPiece): boolean {
  const isSameLine = other.top < one.bottom && one.top < other.bottom && other.left >= one.left;
  return isSameLine && !isSpaced(one, other);
}
