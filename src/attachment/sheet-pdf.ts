import PDFDocument from "pdfkit";
import type { IsoDay } from "../core/base/day.ts";
import { fail, ok, type Result } from "../core/base/result.ts";
import type { Sheet } from "./attachment.ts";
import { decodeFont, headingFont, textFont } from "./font.ts";
import { padPdf } from "./pad-pdf.ts";
import { drawSheet } from "./sheet-drawing.ts";
import { checkGlyphs, type CharacterWithoutGlyph } from "./sheet-glyphs.ts";
import type { SheetText } from "./sheet-text.ts";
import { sheetText } from "./write-sheet-text.ts";

/** The scales to try: very long names make everything a little smaller. */
const sizes = [1, 0.9, 0.8, 0.7];

/**
 * Makes the sheet: one A4 page, tagged, in Belgian Dutch.
 *
 * It has one of the lengths of `sheetLengths`, whoever the client is. The same sheet always gives the same bytes: its only date is the day of preparing, and the
 * document's properties name neither the client nor the machine. A character without a glyph is an
 * error, since a PDF would silently show a wrong name.
 */
export async function makeSheetPdf(
  sheet: Sheet,
): Promise<Result<Uint8Array, CharacterWithoutGlyph | { readonly kind: "sheet-failed" }>> {
  const text = sheetText(sheet);
  const lacking = checkGlyphs(text);
  if (lacking !== undefined) return fail(lacking);
  try {
    const fonts = { text: decodeFont(textFont), heading: decodeFont(headingFont) };
    for (const size of sizes) {
      const pdf = await drawPdf(text, sheet.preparedOn, fonts, size);
      if (pdf !== undefined) return ok(padPdf(pdf));
    }
  } catch {
    // What the PDF library throws may quote the text, so it is dropped.
  }
  return fail({ kind: "sheet-failed" });
}

/** Gives undefined when it does not fit on the page at this size. */
async function drawPdf(
  text: SheetText,
  preparedOn: IsoDay,
  fonts: { readonly text: Uint8Array; readonly heading: Uint8Array },
  size: number,
): Promise<Uint8Array | undefined> {
  const document = new PDFDocument({
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: "nl-BE",
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    // No default font: the browser's build lacks Helvetica, and names would print wrong.
    font: "",
    info: {
      Title: text.title,
      Creator: "Doorverwijzing OCMW",
      Producer: "PDFKit",
      CreationDate: new Date(`${preparedOn}T00:00:00Z`),
    },
  });
  const bytes = collect(document);
  document.registerFont("text", fonts.text);
  document.registerFont("heading", fonts.heading);
  document.addPage();
  const fits = drawSheet(document, text, size);
  const pages = document.bufferedPageRange().count;
  document.end();
  const whole = await bytes;
  return fits && pages === 1 ? whole : undefined;
}

function collect(document: PDFKit.PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on("data", (chunk: Uint8Array) => chunks.push(chunk));
    document.on("error", reject);
    document.on("end", () => {
      const whole = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        whole.set(chunk, at);
        at += chunk.length;
      }
      resolve(whole);
    });
  });
}
