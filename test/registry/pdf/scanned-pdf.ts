/** Makes of a PDF what a scanner would: pictures of its pages, a little askew and not clean. */
import { createCanvas, type Canvas } from "@napi-rs/canvas";
import { openPdf } from "../../../tools/registry/pdf/open-pdf.ts";
import { makeChance } from "../../made-registry/chance.ts";
import { drawnPdf } from "./made-pdf.ts";

export interface Scanner {
  readonly dotsPerInch: number;
  /** How far a page lies askew, clockwise. */
  readonly degrees: number;
  /** Quarter turns, clockwise, of the sheet in the scanner. */
  readonly quarters?: number;
}

/** One page as the scanner sees it, as JPEG. */
export interface ScannedPage {
  readonly jpeg: Buffer;
  readonly width: number;
  readonly height: number;
}

/** Every page of a PDF, or those of these numbers. */
export async function scanPages(
  pdf: Uint8Array,
  scanner: Scanner,
  only?: readonly number[],
): Promise<readonly ScannedPage[]> {
  const opened = await openPdf(pdf);
  if (!opened.ok) throw new Error(opened.error.kind);
  const document = opened.value;
  const numbers = only ?? Array.from({ length: document.numPages }, (_, place) => place + 1);
  const pages: ScannedPage[] = [];
  for (const number of numbers) {
    const page = await document.getPage(number);
    const viewport = page.getViewport({ scale: scanner.dotsPerInch / 72 });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({
      canvas: canvas as unknown as HTMLCanvasElement,
      viewport,
      background: "white",
    }).promise;
    pages.push(scanned(canvas, scanner, `page ${number}`));
  }
  await document.loadingTask.destroy();
  return pages;
}

export async function scannedPdf(
  pdf: Uint8Array,
  scanner: Scanner,
  only?: readonly number[],
): Promise<Buffer> {
  return picturesPdf(await scanPages(pdf, scanner, only), scanner);
}

/** A PDF with a picture on each page and no letters. */
export function picturesPdf(
  pages: readonly ScannedPage[],
  { dotsPerInch }: Scanner,
): Promise<Buffer> {
  return drawnPdf(
    (pen) => {
      for (const { jpeg, width, height } of pages) {
        const size: [number, number] = [(width * 72) / dotsPerInch, (height * 72) / dotsPerInch];
        pen.addPage({ size, margin: 0 });
        pen.image(jpeg, 0, 0, { width: size[0], height: size[1] });
      }
    },
    { autoFirstPage: false },
  );
}

function scanned(page: Canvas, { degrees, quarters = 0 }: Scanner, seed: string): ScannedPage {
  const { width, height } = page;
  const isLying = quarters % 2 === 1;
  const sheet = createCanvas(isLying ? height : width, isLying ? width : height);
  const context = sheet.getContext("2d");
  context.fillStyle = "#f6f5f1";
  context.fillRect(0, 0, sheet.width, sheet.height);
  context.translate(sheet.width / 2, sheet.height / 2);
  context.rotate(((degrees + 90 * quarters) * Math.PI) / 180);
  context.drawImage(page, -width / 2, -height / 2);
  context.resetTransform();
  const picture = context.getImageData(0, 0, sheet.width, sheet.height);
  const chance = makeChance(seed);
  // Grain over all of it, and some dust.
  let state = 1;
  for (let at = 0; at < picture.data.length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const grain = (state >>> 24) % 33;
    for (const channel of [0, 1, 2])
      picture.data[at + channel] = (picture.data[at + channel] ?? 0) * 0.9 + 25 - grain;
  }
  context.putImageData(picture, 0, 0);
  context.fillStyle = "#444";
  for (let speck = 0; speck < 150; speck += 1)
    context.fillRect(chance.number(sheet.width), chance.number(sheet.height), 1, 1);
  return {
    jpeg: sheet.toBuffer("image/jpeg", 80),
    width: sheet.width,
    height: sheet.height,
  };
}
