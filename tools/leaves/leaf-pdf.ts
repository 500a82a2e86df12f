/** The sheets on paper: A4, large print, a page a language, tagged. */
import PDFDocument from "pdfkit";
import type { IsoDay } from "../../src/core/base/day.ts";
import { decodeFont, findUnprintable, headingFont, textFont } from "../../src/attachment/font.ts";
import { leafText, printSize, type ClientLeaf } from "../../src/pane/client-page/client-leaf.ts";
import type { LeafToPrint } from "./leaf-of.ts";
import { leavesWords } from "./wording.nl.ts";

type Pdf = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

const ink = "#1b1a19";
const left = 48;
const width = 595.28 - 2 * left;
const bottom = 841.89 - 40;

/** Letters get smaller only where a sheet does not fit on its page otherwise, in points. */
const smallest = 10;

/** Throws when a letter has no glyph, or when a sheet does not fit on one page in any size. */
export async function leafPdf(leaf: LeafToPrint, on: IsoDay): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    tagged: true,
    lang: "nl-BE",
    displayTitle: true,
    autoFirstPage: false,
    font: "",
    info: {
      Title: `${leavesWords.title}: ${leaf.receiver}`,
      Creator: "Doorverwijzing OCMW",
      Producer: "PDFKit",
      CreationDate: new Date(`${on}T00:00:00Z`),
    },
  });
  const bytes = collect(pdf);
  pdf.registerFont("text", decodeFont(textFont));
  pdf.registerFont("heading", decodeFont(headingFont));
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  if (leaf.kind === "nothing") {
    pdf.addPage();
    write(pdf, root, "H1", leavesWords.nothing(leaf.receiver), { y: 60, size: 24, heading: true });
  } else for (const one of leaf.leaves) drawPage(pdf, root, one, leaf.warning);
  root.end();
  pdf.end();
  return bytes;
}

function drawPage(pdf: Pdf, root: Element, leaf: ClientLeaf, warning: string | null): void {
  const strange = findUnprintable(leafText(leaf).replace(/[\n…]/g, ""), textFont);
  if (strange !== undefined) throw new Error(`No glyph for ${strange} on a sheet for clients`);
  pdf.addPage();
  for (let size: number = printSize(leaf); size >= smallest; size -= 0.5)
    if (heightOf(pdf, leaf, warning, size) <= bottom) {
      draw(pdf, root, leaf, warning, size);
      return;
    }
  throw new Error(`The sheet "${leaf.title}" does not fit on one page`);
}

/** Lays the sheet out without drawing. Gives the height at which it ends. */
function heightOf(pdf: Pdf, leaf: ClientLeaf, warning: string | null, size: number): number {
  let y = 40;
  for (const piece of pieces(leaf, warning, size))
    y += piece.above + measure(pdf, piece) + piece.below;
  return y;
}

interface Piece {
  readonly tag: string;
  readonly text: string;
  readonly size: number;
  readonly heading: boolean;
  /** A line to fill in by hand follows on the same line. */
  readonly isBlank: boolean;
  readonly above: number;
  readonly below: number;
}

function pieces(leaf: ClientLeaf, warning: string | null, size: number): readonly Piece[] {
  const text = (words: string, of: Partial<Piece> = {}): Piece => ({
    tag: "P",
    text: words,
    size,
    heading: false,
    isBlank: false,
    above: 0,
    below: 0,
    ...of,
  });
  const heading = (words: string, of: Partial<Piece> = {}): Piece =>
    text(words, { tag: "H2", heading: true, above: size * 0.45, ...of });
  return [
    ...(warning === null ? [] : [heading(warning, { tag: "P", below: 4 })]),
    ...(leaf.aid === null ? [] : [heading(leaf.aid, { tag: "P" })]),
    heading(leaf.title, { tag: "H1", size: size * 1.5, above: 0, below: 4 }),
    text(leaf.from),
    ...leaf.items.flatMap((item) => [heading(item.title), text(item.text)]),
    ...leaf.call.flatMap(({ title, lines }) => [
      heading(title),
      ...lines.map((line) => text(line, { isBlank: true, above: size * 0.4 })),
    ]),
    heading(leaf.rights.title, { size: size - 2, above: size * 0.7 }),
    text(leaf.rights.text, { size: size - 2 }),
    text(leaf.source, { size: size - 4, above: 5 }),
  ];
}

function measure(pdf: Pdf, { text, size, heading }: Piece): number {
  return pdf
    .font(heading ? "heading" : "text")
    .fontSize(size)
    .heightOfString(text, { width, lineGap: size * 0.08 });
}

function draw(
  pdf: Pdf,
  root: Element,
  leaf: ClientLeaf,
  warning: string | null,
  size: number,
): void {
  const section = pdf.struct("Sect", { lang: leaf.language });
  root.add(section);
  let y = 40;
  for (const piece of pieces(leaf, warning, size)) {
    y += piece.above;
    const below = write(pdf, section, piece.tag, piece.text, { y, ...piece });
    if (piece.isBlank) dots(pdf, piece, below - size * 0.3);
    y = below + piece.below;
  }
  section.end();
}

/** Decoration, which screen readers skip. */
function dots(pdf: Pdf, { text, size }: Piece, y: number): void {
  const from = left + pdf.font("text").fontSize(size).widthOfString(text) + 6;
  pdf.markContent("Artifact", { type: "Layout" });
  pdf
    .moveTo(from, y)
    .lineTo(left + width * 0.75, y)
    .dash(1, { space: 3 })
    .lineWidth(1)
    .strokeColor(ink)
    .stroke()
    .undash();
  pdf.endMarkedContent();
}

interface Style {
  readonly y: number;
  readonly size: number;
  readonly heading: boolean;
}

/** Writes one tagged text. Gives the height at which the next may begin. */
function write(pdf: Pdf, parent: Element, tag: string, text: string, style: Style): number {
  const element = pdf.struct(tag);
  parent.add(element);
  element.add(() => {
    pdf
      .font(style.heading ? "heading" : "text")
      .fontSize(style.size)
      .fillColor(ink)
      .text(text, left, style.y, { width, lineGap: style.size * 0.08 });
  });
  element.end();
  return pdf.y;
}

function collect(pdf: Pdf): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("error", reject);
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
  });
}
