import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Canvas } from "@napi-rs/canvas";
import tesseract from "tesseract.js";
import { dotsPerInch, middleOf, turnCanvas, type DrawnPage } from "./draw-page.ts";
import type { PrintedPiece } from "./piece.ts";

/** Recognises text in pictures of pages. Started at the first picture; `close` ends it. */
export interface Recognition {
  recognise(page: DrawnPage): Promise<readonly PrintedPiece[]>;
  close(): Promise<void>;
}

const languages = dirname(
  createRequire(import.meta.url).resolve("@tesseract.js-data/nld/package.json"),
);
/** A page of which the words are surer than this stands upright. */
const upright = 75;
/** A line below this is a stain or a signature. */
const leastConfidence = 40;
/** A short word below this that stands apart is a speck. */
const unsure = 60;
/** What specks at a line's ends are read as. */
const dirt = /^[|:;.,_'`´‘’~°¦![\]{}()\\/—–]+$/;

export function openRecognition(): Recognition {
  let worker: Promise<tesseract.Worker> | null = null;
  return {
    async recognise(page) {
      worker ??= startWorker();
      return readUpright(await worker, page);
    },
    async close() {
      await (await worker)?.terminate();
      worker = null;
    },
  };
}

/** Everything it needs is in node_modules: nothing is fetched, and nothing is kept. */
async function startWorker(): Promise<tesseract.Worker> {
  const worker = await tesseract.createWorker("nld", tesseract.OEM.LSTM_ONLY, {
    langPath: join(languages, "4.0.0_best_int"),
    gzip: true,
    cacheMethod: "none",
  });
  await worker.setParameters({
    user_defined_dpi: String(dotsPerInch),
    // Else it writes to the terminal.
    debug_file: "/dev/null",
  });
  return worker;
}

interface Attempt {
  readonly pieces: readonly PrintedPiece[];
  /** The mean over its letters, from 0 to 100; 0 without words. */
  readonly confidence: number;
}

/** Turns a page that reads badly, by what a part from its middle says of each direction. */
async function readUpright(
  worker: tesseract.Worker,
  { canvas, scale }: DrawnPage,
): Promise<readonly PrintedPiece[]> {
  const asItIs = await readPicture(worker, canvas, scale);
  // A turned page gives at least nonsense; a white one gives nothing, whichever way it is turned.
  if (asItIs.confidence >= upright || asItIs.confidence === 0) return asItIs.pieces;
  const middle = middleOf(canvas);
  let quarters = 0;
  let surest = 0;
  for (const turns of [0, 1, 2, 3]) {
    const { confidence } = await readPicture(worker, turnCanvas(middle, turns), scale);
    if (confidence > surest) [quarters, surest] = [turns, confidence];
  }
  if (quarters === 0) return asItIs.pieces;
  const turned = await readPicture(worker, turnCanvas(canvas, quarters), scale);
  return turned.confidence > asItIs.confidence ? turned.pieces : asItIs.pieces;
}

async function readPicture(
  worker: tesseract.Worker,
  canvas: Canvas,
  scale: number,
): Promise<Attempt> {
  const { data } = await worker.recognize(
    canvas.toBuffer("image/png"),
    { rotateAuto: true },
    { text: false, blocks: true },
  );
  const lines = (data.blocks ?? []).flatMap(({ paragraphs }) =>
    paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  const all = lines.flatMap(({ words }) => words);
  return {
    pieces: lines.flatMap((line) => linePieces(line, scale)),
    confidence: meanConfidence(all),
  };
}

/** The words of a line. An unsure word stays, since its line without it would seem whole. */
function linePieces(
  { words, bbox: { y0, y1 } }: tesseract.Line,
  scale: number,
): readonly PrintedPiece[] {
  const written = withoutDirt(words, y1 - y0);
  if (meanConfidence(written) < leastConfidence) return [];
  return written.map(({ text, confidence, bbox: { x0, x1 } }) => ({
    text,
    confidence,
    left: x0 / scale,
    right: x1 / scale,
    // Of its line: a word without tall letters would seem to stand lower.
    top: y0 / scale,
    bottom: y1 / scale,
  }));
}

/** The words of a line without the specks at its ends. */
function withoutDirt(words: readonly tesseract.Word[], height: number): readonly tesseract.Word[] {
  const isDirt = (word: tesseract.Word, gap: number): boolean =>
    word.text.length <= 3 && (dirt.test(word.text) || (word.confidence < unsure && gap > height));
  const [first, second] = words;
  const last = words.at(-1);
  const before = words.at(-2);
  if (last !== undefined && isDirt(last, before ? last.bbox.x0 - before.bbox.x1 : Infinity))
    return withoutDirt(words.slice(0, -1), height);
  if (first !== undefined && isDirt(first, second ? second.bbox.x0 - first.bbox.x1 : Infinity))
    return withoutDirt(words.slice(1), height);
  return words;
}

/** By length, from 0 to 100. */
function meanConfidence(words: readonly Pick<tesseract.Word, "text" | "confidence">[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  const total = words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return letters === 0 ? 0 : total / letters;
}
