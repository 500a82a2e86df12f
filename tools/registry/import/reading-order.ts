/*
 * Puts text into the order in which a person reads it: two columns that a conversion read across,
 * and a table that has a column for each party.
 */
import { arranged, type TracedText } from "./traced-text.ts";

interface Line {
  readonly text: string;
  readonly from: number;
}

/** Fewer lines with text on both sides of a gap are signatures or a small table. */
const leastRows = 8;
const narrowest = 25;
/** No page is wider, in characters. */
const longestLine = 250;

export interface Ordered extends TracedText {
  /** Columns were read across, and were put one after the other. */
  readonly hadColumns: boolean;
}

export function inReadingOrder(traced: TracedText): Ordered {
  const columns = withoutColumns(traced);
  return { ...withoutPartyColumns(columns ?? traced), hadColumns: columns !== null };
}

function linesOf(text: string): readonly Line[] {
  let from = 0;
  return text.split("\n").map((line) => {
    const one = { text: line, from };
    from += line.length + 1;
    return one;
  });
}

/** The left column of each page before its right one. Null: the text has no columns. */
function withoutColumns(traced: TracedText): TracedText | null {
  const lines = linesOf(traced.text);
  const gutter = gutterOf(lines);
  if (gutter === null) return null;
  const pieces: (readonly [number, number])[] = [];
  const keep = (block: readonly Line[]): void => {
    const rows = block.filter((line) => hasBoth(line, gutter)).length;
    if (rows < leastRows)
      for (const { text, from } of block) pieces.push([from, from + text.length]);
    else {
      for (const { text, from } of block) pieces.push([from, from + Math.min(text.length, gutter)]);
      for (const { text, from } of block)
        pieces.push([from + Math.min(text.length, gutter), from + text.length]);
    }
  };
  let block: Line[] = [];
  for (const line of lines)
    if (isAcross(line, gutter)) {
      keep(block);
      keep([line]);
      block = [];
    } else block.push(line);
  keep(block);
  return arranged(traced, pieces.map((piece) => [piece, "\n"] as const).flat());
}

/** Where the right column begins: the same place on most lines. */
function gutterOf(lines: readonly Line[]): number | null {
  const counts = new Map<number, number>();
  for (const { text } of lines.filter(({ text: line }) => line.length <= longestLine))
    for (const gap of text.matchAll(/(?<!^ *) {2,}(?=\S)/g)) {
      const place = gap.index + gap[0].length;
      if (place >= narrowest) counts.set(place, (counts.get(place) ?? 0) + 1);
    }
  const [best] = [...counts].sort(([, one], [, other]) => other - one);
  if (best === undefined) return null;
  const [gutter] = best;
  const filled = lines.filter(({ text }) => text.trim() !== "");
  const rows = filled.filter((line) => hasBoth(line, gutter));
  const isProse = ({ text }: Line): boolean =>
    text.slice(0, gutter).trim().split(/\s+/).length >= 3 &&
    text.slice(gutter).trim().split(/\s+/).length >= 3;
  const prose = rows.filter(isProse).length;
  return prose >= leastRows && prose >= rows.length / 2 && rows.length >= filled.length / 3
    ? gutter
    : null;
}

function isAcross({ text }: Line, gutter: number): boolean {
  return text.slice(gutter - 2, gutter).trim() !== "" && text.length > gutter;
}

function hasBoth(line: Line, gutter: number): boolean {
  const { text } = line;
  return (
    !isAcross(line, gutter) &&
    text.slice(0, gutter).trim() !== "" &&
    text.slice(gutter).trim() !== ""
  );
}

interface Cell {
  readonly words: string;
  readonly place: readonly [from: number, to: number];
}

const giver = /opgroeien|mededelend|verzend|verstrekk|eerste\s+partij|partij\s+1/i;
const taker =
  /ontvang|ocmw|sociaal\s+huis|sociale\s+dienst|caw\b|welzijn|zorg|tweede\s+partij|partij\s+2/i;

/** Rows of a label and a cell for each party: first all of the one party, then all of the other. */
function withoutPartyColumns(traced: TracedText): TracedText {
  const lines = linesOf(traced.text);
  const rows = lines.map(cellsOf);
  const pieces: (string | readonly [number, number])[] = [];
  let place = 0;
  let hasTable = false;
  while (place < lines.length) {
    const { text, from } = lines[place] ?? { text: "", from: 0 };
    const head = rows[place] ?? [];
    let end = place + 1;
    while (end < lines.length && (rows[end]?.length === 3 || isRule(lines[end]))) end += 1;
    const body = rows.slice(place + 1, end).filter((row) => row.length === 3 && !row.every(isDash));
    if (isPartyHead(head) && body.length > 0) {
      hasTable = true;
      for (const column of [1, 2]) {
        pieces.push(head[column]?.place ?? [from, from], ":\n");
        for (const row of body)
          if ((row[column]?.words ?? "") !== "")
            pieces.push(row[0]?.place ?? "", ": ", row[column]?.place ?? "", "\n");
        pieces.push("\n");
      }
      place = end;
    } else {
      pieces.push([from, from + text.length], "\n");
      place += 1;
    }
  }
  return hasTable ? arranged(traced, pieces) : traced;
}

const isRule = (line: Line | undefined): boolean =>
  /^[ \t|:-]*-{3,}[ \t|:-]*$/.test(line?.text ?? "");
const isDash = ({ words }: Cell): boolean => /^:?-+:?$/.test(words);

function isPartyHead(head: readonly Cell[]): boolean {
  const [label, one, other] = head.map(({ words }) => words);
  if (head.length !== 3 || label === undefined || one === undefined || other === undefined)
    return false;
  const isShort = one.length <= 60 && other.length <= 60;
  const isPair = (giver.test(one) && taker.test(other)) || (taker.test(one) && giver.test(other));
  return isShort && isPair && !giver.test(label) && !taker.test(label);
}

/** The cells of a row of tabs, or of a table of markdown. */
function cellsOf({ text, from }: Line): readonly Cell[] {
  const isPiped = /^\s*\|.*\|\s*$/.test(text);
  if (!isPiped && !text.includes("\t")) return [];
  const start = isPiped ? text.indexOf("|") + 1 : 0;
  const inner = text.slice(start, isPiped ? text.lastIndexOf("|") : text.length);
  let at = from + start;
  return inner.split(isPiped ? "|" : "\t").map((cell) => {
    const lead = cell.length - cell.trimStart().length;
    const words = cell.trim();
    const place = [at + lead, at + lead + words.length] as const;
    at += cell.length + 1;
    return { words, place };
  });
}
