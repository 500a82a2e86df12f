import { findBand, type Band } from "./bands.ts";
import { median, type Box, type PrintedPiece } from "./piece.ts";
import { segmentsOf, type Segment } from "./segments.ts";
import { linesBeside, tableRows } from "./table-rows.ts";

/** A line as it is read: one cell, or the cells of a table's row. */
export interface Line {
  readonly cells: readonly (readonly PrintedPiece[])[];
  /** More white stands above it than between the lines of one paragraph. */
  readonly isApart: boolean;
}

/** White above a line, in heights of the letters beyond the usual, that begins a paragraph. */
const paragraphGap = 0.45;
/** A column of prose: so many lines, most of which fill it. */
const proseLines = 4;
const proseCharacters = 18;

/**
 * The lines of a page in reading order. Columns of prose are read one after the other; what stands
 * beside each other in a table, or in blocks for signatures, stays in one line.
 */
export function layOutPieces(pieces: readonly PrintedPiece[]): readonly Line[] {
  const written = pieces.filter(({ text }) => text.trim() !== "");
  const em = median(written.map(({ top, bottom }) => bottom - top));
  const rows = readingOrder(segmentsOf(written, em), em);
  const gaps = rows.map((row, place) => gapAbove(rows[place - 1], row));
  const usual = median(gaps.filter((gap) => gap > -em && gap < 2 * em));
  return rows.map(({ cells }, place) => ({
    cells,
    isApart: place > 0 && (gaps[place] ?? 0) > usual + paragraphGap * em,
  }));
}

interface Row extends Pick<Box, "top" | "bottom"> {
  readonly cells: readonly (readonly PrintedPiece[])[];
}

function readingOrder(segments: readonly Segment[], em: number): readonly Row[] {
  const band = findBand(segments, em);
  if (band === null)
    return linesBeside(segments).map((line) => ({
      top: Math.min(...line.map(({ top }) => top)),
      bottom: Math.max(...line.map(({ bottom }) => bottom)),
      cells: line.map(({ pieces }) => pieces),
    }));
  const { above, left, right, below } = band;
  return [
    ...readingOrder(above, em),
    ...(isProse(band, em)
      ? [...readingOrder(left, em), ...readingOrder(right, em)]
      : tableRows([...left, ...right], em)),
    ...readingOrder(below, em),
  ];
}

/** Whether both sides are text that goes on from line to line, without rows that they share. */
function isProse({ left, right }: Band, em: number): boolean {
  return [left, right].every(isFilled) && !sharedRows([...left], [...right], em);
}

function isFilled(side: readonly Segment[]): boolean {
  const start = Math.min(...side.map(({ left }) => left));
  const end = Math.max(...side.map(({ right }) => right));
  const full = side.filter(({ right }) => right - start >= 0.7 * (end - start)).length;
  const characters = median(
    side.map(({ pieces }) => pieces.reduce((sum, { text }) => sum + text.length, 0)),
  );
  return side.length >= proseLines && full >= side.length / 2 && characters >= proseCharacters;
}

/** Whether white runs across both sides more than once, and lines begin beside each other below it. */
function sharedRows(left: readonly Segment[], right: readonly Segment[], em: number): boolean {
  const all = [...left, ...right].sort((one, other) => one.top - other.top);
  const usual = median(
    [left, right].flatMap((side) => {
      const tops = side.map(({ top }) => top).sort((one, other) => one - other);
      return tops.slice(1).map((top, place) => top - (tops[place] ?? top));
    }),
  );
  let bottom = -Infinity;
  const starts: number[] = [];
  for (const { top, bottom: end } of all) {
    if (top > bottom + Math.max(0.3 * em, 0.6 * (usual - em))) starts.push(top);
    bottom = Math.max(bottom, end);
  }
  const begins = (side: readonly Segment[], at: number): boolean =>
    side.some(({ top }) => Math.abs(top - at) < 0.4 * em);
  const shared = starts.filter((at) => begins(left, at) && begins(right, at)).length;
  return (
    shared >= 2 && shared === starts.length && starts.length < Math.min(left.length, right.length)
  );
}

/** Negative where the next line stands beside or above: another column begins. */
function gapAbove(before: Row | undefined, row: Row): number {
  return before === undefined ? 0 : row.top - before.bottom;
}
