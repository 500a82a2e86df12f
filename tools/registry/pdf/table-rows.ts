import { isBeside, type PrintedPiece } from "./piece.ts";
import { segmentText, type Segment } from "./segments.ts";

interface TableRow {
  readonly top: number;
  readonly bottom: number;
  readonly cells: readonly (readonly PrintedPiece[])[];
}

/** By column; empty where the row has nothing there. */
type CellsByColumn = readonly (readonly Segment[])[];

/** Gaps between lines that differ by more than this, in heights of the letters, part rows. */
const roomierRow = 0.3;

/** The rows of a table: a cell that goes on below itself is one cell. */
export function tableRows(segments: readonly Segment[], em: number): readonly TableRow[] {
  const columns = columnsOf(segments);
  const lines = linesBeside(segments).map((line) => ({
    top: Math.min(...line.map(({ top }) => top)),
    bottom: Math.max(...line.map(({ bottom }) => bottom)),
    cells: columns.map(({ left, right }) =>
      line.filter((one) => one.left < right && one.right > left),
    ),
  }));
  const gaps = lines.slice(1).map(({ top }, place) => top - (lines[place]?.bottom ?? top));
  const closest = Math.min(...gaps);
  const widest = Math.max(...gaps);
  const isRoomy = widest - closest > roomierRow * em;
  const rows: { top: number; bottom: number; cells: CellsByColumn }[] = [];
  lines.forEach((line, place) => {
    const before = rows.at(-1);
    const isClose = isRoomy && (gaps[place - 1] ?? Infinity) < (closest + widest) / 2;
    if (before !== undefined && goesOn(line.cells, isClose, isRoomy)) {
      before.bottom = line.bottom;
      before.cells = before.cells.map((cell, column) => [...cell, ...(line.cells[column] ?? [])]);
    } else rows.push({ ...line });
  });
  return rows.map(({ top, bottom, cells }) => ({
    top,
    bottom,
    cells: cells
      .filter((cell) => cell.length > 0)
      .map((cell) => cell.flatMap(({ pieces }) => pieces)),
  }));
}

/** The segments that stand beside each other, line by line, from left to right. */
export function linesBeside(segments: readonly Segment[]): readonly (readonly Segment[])[] {
  const lines: Segment[][] = [];
  for (const segment of [...segments].sort((one, other) => one.top - other.top)) {
    const line = lines.find(([first]) => first !== undefined && isBeside(first, segment));
    if (line === undefined) lines.push([segment]);
    else line.push(segment);
  }
  return lines.map((line) => line.sort((one, other) => one.left - other.left));
}

/**
 * Whether a line belongs to the row above it. A line with something in every column is a row of its
 * own, unless it stands close and all its cells go on in small letters: pairing an address with
 * another row's name would be worse than a row too many.
 */
function goesOn(cells: CellsByColumn, isClose: boolean, isRoomy: boolean): boolean {
  const lacksOne = cells.some((cell) => cell.length === 0);
  if (!isClose) return lacksOne && !isRoomy && cells[0]?.length === 0;
  return (
    lacksOne ||
    cells.flat().every((one) => {
      const text = segmentText(one);
      return /^\p{Ll}/u.test(text) && !text.includes("@");
    })
  );
}

/** Where the columns stand: the stretches that segments take up together. */
function columnsOf(segments: readonly Segment[]): readonly { left: number; right: number }[] {
  const columns: { left: number; right: number }[] = [];
  for (const { left, right } of [...segments].sort((one, other) => one.left - other.left)) {
    const last = columns.at(-1);
    if (last !== undefined && left < last.right) last.right = Math.max(last.right, right);
    else columns.push({ left, right });
  }
  return columns;
}
