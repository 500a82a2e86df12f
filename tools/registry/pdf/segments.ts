import { around, isBeside, type Box, type PrintedPiece } from "./piece.ts";

/** Pieces that follow each other on one line without a wide gap. */
export interface Segment extends Box {
  readonly pieces: readonly PrintedPiece[];
}

/** A wider gap than this, in heights of the letters, parts a line: a column or a cell begins. */
const widestSpace = 1.3;
/** "1.", "a)", "•": what follows belongs to it, however far it is indented. */
const label = /^(?:[-–—•·▪◦●○■□*+\uf0b7\uf0a7o]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,5})[.)°]{1,2})$/i;
const widestIndent = 6;

/** Joins the pieces of a page into segments, in no particular order. */
export function segmentsOf(pieces: readonly PrintedPiece[], em: number): readonly Segment[] {
  const open: PrintedPiece[][] = [];
  for (const piece of [...pieces].sort((one, other) => one.left - other.left)) {
    const before = open.find((row) => {
      const last = row.at(-1);
      return last !== undefined && follows(last, piece, em);
    });
    if (before === undefined) open.push([piece]);
    else before.push(piece);
  }
  return withLabels(
    open.map((row) => segmentOf(row)),
    em,
  );
}

/** The text of a segment: a space where there is one, nothing where a word was only cut. */
export function segmentText({ pieces }: Segment): string {
  return pieces.map(({ text }) => text).join("");
}

/** Whether there is a space between two pieces of one line. */
export function isSpaced(one: PrintedPiece, other: PrintedPiece): boolean {
  return other.left - one.right > (one.bottom - one.top) * 0.12;
}

function follows(one: PrintedPiece, other: PrintedPiece, em: number): boolean {
  const gap = other.left - one.right;
  return isBeside(one, other) && gap < widestSpace * em && gap > -em;
}

function withLabels(segments: readonly Segment[], em: number): readonly Segment[] {
  const taken = new Set<Segment>();
  const labelled = segments.map((segment) => {
    if (!label.test(segmentText(segment).trim())) return segment;
    const [next] = segments
      .filter(
        (other) =>
          other.left > segment.right &&
          other.left - segment.right < widestIndent * em &&
          isBeside(segment, other),
      )
      .sort((one, other) => one.left - other.left);
    if (next === undefined || label.test(segmentText(next).trim())) return segment;
    taken.add(next);
    return segmentOf([...segment.pieces, ...next.pieces]);
  });
  return labelled.filter((segment, place) => {
    const original = segments[place];
    return original === undefined || !taken.has(original);
  });
}

function segmentOf(pieces: readonly PrintedPiece[]): Segment {
  return { ...around(pieces), pieces };
}
