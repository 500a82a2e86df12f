import { Util, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { PrintedPiece } from "./piece.ts";

/** A quarter turn is 1; text that runs in another direction than across or along has none. */
type QuarterTurns = 0 | 1 | 2 | 3;

interface PlacedText {
  readonly text: string;
  /** Where its baseline begins, on the page as it is shown. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly turns: QuarterTurns | null;
}

/** What of a letter's height stands above the line that it is written on. */
const ascent = 0.8;

/**
 * The letters that a page itself has, in the direction in which most of it is read. Text across the
 * page, as a stamp, comes below everything else.
 */
export async function pageLetters(page: PDFPageProxy): Promise<readonly PrintedPiece[]> {
  const { transform, width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  const placed = items.flatMap((item) =>
    "str" in item && item.str.trim() !== ""
      ? [placedText(item, Util.transform(transform, item.transform) as readonly number[])]
      : [],
  );
  const turns = mostTurns(placed);
  const lowest = turns % 2 === 0 ? height : width;
  return placed.map((one, place) =>
    one.turns === turns
      ? pieceOf(one, ...turned(one, turns, width, height))
      : pieceOf(one, 0, lowest + (place + 1) * 2 * one.height),
  );
}

/** Whether letters are readable: a font without a table of them gives signs of no alphabet. */
export function areReadable(pieces: readonly PrintedPiece[]): boolean {
  const text = pieces.map((piece) => piece.text).join("");
  const strange = text.match(/[\p{Cc}\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0;
  return strange <= text.length / 20;
}

/** The letters and digits of pieces. */
export function countLetters(pieces: readonly PrintedPiece[]): number {
  return pieces.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);
}

function placedText(
  { str, width }: { readonly str: string; readonly width: number },
  [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: readonly number[],
): PlacedText {
  const turns = Math.atan2(b, a) / (Math.PI / 2);
  const whole = Math.round(turns);
  return {
    text: str,
    x,
    y,
    width,
    height: Math.hypot(c, d),
    turns: Math.abs(turns - whole) < 0.1 ? (((whole + 4) % 4) as QuarterTurns) : null,
  };
}

function mostTurns(placed: readonly PlacedText[]): QuarterTurns {
  const lengths = [0, 0, 0, 0];
  for (const { text, turns } of placed)
    if (turns !== null) lengths[turns] = (lengths[turns] ?? 0) + text.length;
  return lengths.indexOf(Math.max(...lengths)) as QuarterTurns;
}

/** The beginning of a baseline once the page is turned back. */
function turned(
  { x, y }: PlacedText,
  turns: QuarterTurns,
  width: number,
  height: number,
): readonly [number, number] {
  switch (turns) {
    case 0:
      return [x, y];
    case 1:
      return [y, width - x];
    case 2:
      return [width - x, height - y];
    case 3:
      return [height - y, x];
  }
}

function pieceOf({ text, width, height }: PlacedText, x: number, y: number): PrintedPiece {
  return {
    text,
    left: x,
    top: y - ascent * height,
    right: x + width,
    bottom: y + (1 - ascent) * height,
    confidence: null,
  };
}
