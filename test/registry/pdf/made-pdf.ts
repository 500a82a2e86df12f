/** PDFs made for tests, by another library than the one that reads them. */
import PDFDocument from "pdfkit";

export type Pen = InstanceType<typeof PDFDocument>;

/** A PDF of A4 pages on which `draw` draws; it adds pages itself. */
export function drawnPdf(
  draw: (pen: Pen) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  const pen = new PDFDocument({ size: "A4", margin: 62, bufferPages: true, ...options });
  const parts: Buffer[] = [];
  pen.on("data", (part: Buffer) => parts.push(part));
  const done = new Promise<Buffer>((resolve) => {
    pen.on("end", () => {
      resolve(Buffer.concat(parts));
    });
  });
  draw(pen);
  pen.end();
  return done;
}

/** A text as a word processor lays it out: paragraphs, and on each page its number. */
export function textPdf(text: string): Promise<Buffer> {
  return drawnPdf((pen) => {
    layText(pen, text);
    const { count } = pen.bufferedPageRange();
    for (let page = 0; page < count; page += 1) {
      pen.switchToPage(page);
      pen.page.margins.bottom = 0;
      pen.fontSize(8.5).text(`Pagina ${page + 1} van ${count}`, 62, 800, { align: "center" });
    }
  });
}

/** Writes the lines of a text as paragraphs. */
export function layText(pen: Pen, text: string): void {
  pen.font("Helvetica").fontSize(10.5);
  for (const line of text.split("\n"))
    if (line.trim() === "") pen.moveDown(0.6);
    else pen.text(line, { align: "justify", lineGap: 1.5 });
}
