import { createCanvas, type Canvas } from "@napi-rs/canvas";
import type { PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What Tesseract was trained for. */
export const dotsPerInch = 300;
/** A page of A3 at that sharpness; a poster is drawn coarser. */
const mostPixels = 18e6;

/** A page as it is shown, black on white. `scale` is pixels per point. */
export interface DrawnPage {
  readonly canvas: Canvas;
  readonly scale: number;
}

export async function drawPage(page: PDFPageProxy): Promise<DrawnPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const scale = Math.min(dotsPerInch / 72, Math.sqrt(mostPixels / (width * height)));
  const canvas = createCanvas(Math.ceil(width * scale), Math.ceil(height * scale));
  await page.render({
    // The library's types know a browser's canvas only.
    canvas: canvas as unknown as HTMLCanvasElement,
    viewport: page.getViewport({ scale }),
    background: "white",
  }).promise;
  return { canvas, scale };
}

/** Whether all of a picture has one colour, as the back of a sheet that was printed to a PDF. */
export function isBare(canvas: Canvas): boolean {
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  const pixels = new Uint32Array(data.buffer, data.byteOffset, data.length / 4);
  return pixels.every((pixel) => pixel === pixels[0]);
}

/** The picture, turned clockwise by so many quarters. */
export function turnCanvas(canvas: Canvas, quarters: number): Canvas {
  if (quarters === 0) return canvas;
  const { width, height } = canvas;
  const isLying = quarters % 2 === 1;
  const turned = createCanvas(isLying ? height : width, isLying ? width : height);
  const context = turned.getContext("2d");
  context.translate(turned.width / 2, turned.height / 2);
  context.rotate((quarters * Math.PI) / 2);
  context.drawImage(canvas, -width / 2, -height / 2);
  return turned;
}

/** A part from the middle of a picture, with some lines of text in it whichever way they run. */
export function middleOf(canvas: Canvas): Canvas {
  const side = Math.round(Math.min(canvas.width, canvas.height) * 0.45);
  const part = createCanvas(side, side);
  part.getContext("2d").drawImage(canvas, (side - canvas.width) / 2, (side - canvas.height) / 2);
  return part;
}
