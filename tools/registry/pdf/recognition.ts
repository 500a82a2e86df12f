import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Canvas } from "@napi-rs/canvas";
import tesseract from "tesseract.js";
import { dotsPerInch, turnCanvas, type DrawnPage } from "./draw-page.ts";
import type { Piece } from "./piece.ts";

/** Recognises text in pictures of pages. Started at the first picture; `close` ends it. */
export interface Recognition {
  recognise(page: DrawnPage): Promise<readonly Piece[]>;
  close(): Promise<void>;
}

const words = dirname(
  createRequire(import.meta.url).resolve("@tesseract.js-data/nld/package.json"),
);
/** A page of which the words are surer than this stands upright. */
const upright = 75;
/** Below this a word is a stain or a signature as well as a word. */
const leastConfidence = 30;

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
    langPath: join(words, "4.0.0_best_int"),
    gzip: true,
    cacheMethod: "none",
  });
  await worker.setParameters({ user_defined_dpi: String(dotsPerInch) });
  return worker;
}

interface Attempt {
  readonly pieces: readonly Piece[];
  /** The mean over its letters, from 0 to 100; 0 without words. */
  readonly confidence: number;
}

/** Turns a page that reads badly, and takes the direction of which the words are surest. */
async function readUpright(
  worker: tesseract.Worker,
  { canvas, scale }: DrawnPage,
): Promise<readonly Piece[]> {
  let best: Attempt = { pieces: [], confidence: 0 };
  for (const quarters of [0, 1, 3, 2]) {
    const attempt = await readPicture(worker, turnCanvas(canvas, quarters), scale);
    if (attempt.confidence > best.confidence) best = attempt;
    // A turned page gives at least nonsense; a white one gives nothing, whichever way it is turned.
    if (best.confidence >= upright || attempt.confidence === 0) break;
  }
  return best.pieces;
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
  const all = lines.flatMap(({ words: some, bbox: { y0, y1 } }) =>
    some.map(({ text, confidence, bbox: { x0, x1 } }) => ({
      text,
      confidence,
      left: x0 / scale,
      right: x1 / scale,
      // Of its line: a word without tall letters would seem to stand lower.
      top: y0 / scale,
      bottom: y1 / scale,
    })),
  );
  const letters = all.reduce((sum, { text }) => sum + text.length, 0);
  const total = all.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0);
  return {
    pieces: all.filter(({ confidence }) => confidence >= leastConfidence),
    confidence: letters === 0 ? 0 : total / letters,
  };
}
