import { notGiven, type SheetItem, type SheetNote, type SheetText } from "./sheet-text.ts";

type Pdf = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

const ink = "#1b1a19";
/** Contrast is at least 4.5 to 1 on both backgrounds. */
const muted = "#5d5a58";
const accent = "#0b5a6b";
const panel = "#f3f6f7";
const line = "#c8d2d5";

const left = 62;
const right = 595.28 - left;
const width = right - left;
const bottom = 841.89 - 48;

/**
 * Draws the sheet on the document's page, each piece tagged. Gives false when it does not fit.
 *
 * `size` scales letters and spacing together.
 */
export function drawSheet(pdf: Pdf, text: SheetText, size: number): boolean {
  const root = pdf.struct("Document");
  pdf.addStructure(root);
  const at = (points: number): number => points * size;

  let y = 52;
  y = write(pdf, root, "P", text.sender, { y, size: at(10), color: muted });
  y = write(pdf, root, "H1", text.title, { y: y + at(6), size: at(30), heading: true });
  y = drawFacts(pdf, root, text, y + at(14), size);
  y += at(24);
  if (text.data !== null) {
    y = write(pdf, root, "H2", text.data.heading, {
      y,
      size: at(14),
      heading: true,
      color: accent,
    });
    y = drawItems(pdf, root, text.data.items, y + at(8), size) + at(24);
  }
  for (const note of text.notes) y = drawNote(pdf, root, note, y, size) + at(11);
  y += at(6);
  rule(pdf, y);
  y = write(pdf, root, "P", text.footer, { y: y + at(10), size: at(9), color: muted });
  root.end();
  return y <= bottom;
}

interface Style {
  readonly y: number;
  readonly size: number;
  readonly x?: number;
  readonly width?: number;
  readonly heading?: boolean;
  readonly color?: string;
}

/** Writes one tagged text. Gives the height at which the next may begin. */
function write(pdf: Pdf, parent: Element, tag: string, text: string, style: Style): number {
  const element = pdf.struct(tag);
  parent.add(element);
  element.add(() => {
    place(pdf, text, style);
  });
  element.end();
  return pdf.y;
}

function place(pdf: Pdf, text: string, style: Style): void {
  pdf
    .font(style.heading === true ? "heading" : "text")
    .fontSize(style.size)
    .fillColor(style.color ?? ink)
    .text(text, style.x ?? left, style.y, {
      width: style.width ?? width,
      lineGap: style.size * 0.08,
    });
}

/** Draws decoration, which screen readers skip. */
function decorate(pdf: Pdf, draw: () => void): void {
  pdf.markContent("Artifact", { type: "Layout" });
  draw();
  pdf.endMarkedContent();
}

function rule(pdf: Pdf, y: number): void {
  decorate(pdf, () => {
    pdf.moveTo(left, y).lineTo(right, y).lineWidth(0.75).strokeColor(line).stroke();
  });
}

function branch(pdf: Pdf, parent: Element, tag: string): Element {
  const element = pdf.struct(tag);
  parent.add(element);
  return element;
}

/** A table header with its scope, row or column; the typings lack `scope`. */
function headerCell(pdf: Pdf, row: Element, scope: "Row" | "Column", draw: () => void): void {
  const options: PDFKit.Mixins.StructureElementOptions & { readonly scope: string } = { scope };
  const element = pdf.struct("TH", options);
  row.add(element);
  element.add(draw);
  element.end();
}

/** Receiver, day and reference: labels in one row, values in the next. */
function drawFacts(pdf: Pdf, root: Element, text: SheetText, y: number, size: number): number {
  const columns = [
    { label: "Voor", value: text.receiver, x: left, width: 200, heading: true },
    { label: "Datum", value: text.day, x: left + 220, width: 120, heading: false },
    { label: "Referentie", value: text.reference, x: left + 352, width: 120, heading: false },
  ];
  const table = branch(pdf, root, "Table");
  const labels = branch(pdf, table, "TR");
  for (const { label, x, width } of columns)
    headerCell(pdf, labels, "Column", () => {
      place(pdf, label, { y, x, width, size: 10 * size, color: muted });
    });
  labels.end();
  const below = pdf.y + 2 * size;
  const values = branch(pdf, table, "TR");
  const ends = columns.map(({ value, x, width, heading }) =>
    write(pdf, values, "TD", value, { y: below, x, width, heading, size: 13 * size }),
  );
  values.end();
  table.end();
  return Math.max(...ends);
}

/** The two data items, numbered as in article 3, on a panel that stands out. */
function drawItems(
  pdf: Pdf,
  root: Element,
  items: readonly SheetItem[],
  y: number,
  size: number,
): number {
  const inset = 16 * size;
  const height = itemsHeight(pdf, items, size) + 2 * inset;
  decorate(pdf, () => {
    pdf.rect(left, y, width, height).fill(panel);
    pdf.rect(left, y, 3, height).fill(accent);
  });
  const list = branch(pdf, root, "L");
  let at = y + inset;
  items.forEach((item, index) => {
    if (index > 0) at += betweenItems * size;
    at = drawItem(pdf, list, item, at, size);
  });
  list.end();
  return y + height;
}

const betweenItems = 14;
const numberX = left + 18;
const labelX = left + 40;
const valueX = left + 116;
const valueWidth = right - 16 - valueX;

const valueSize = (item: SheetItem): number => (item.number === "1" ? 17 : 13);
const betweenRows = 5;

function drawItem(pdf: Pdf, list: Element, item: SheetItem, y: number, size: number): number {
  const entry = branch(pdf, list, "LI");
  const titleStyle = { y, size: 11 * size, heading: true, color: accent };
  write(pdf, entry, "Lbl", item.number, { ...titleStyle, x: numberX, width: 20 });
  const body = branch(pdf, entry, "LBody");
  let at = write(pdf, body, "P", item.title, { ...titleStyle, x: labelX, width: 300 });
  const table = branch(pdf, body, "Table");
  for (const { label, lines } of item.rows) {
    at += betweenRows * size;
    const row = branch(pdf, table, "TR");
    const big = valueSize(item) * size;
    headerCell(pdf, row, "Row", () => {
      const y = at + (big - 11 * size) * 1.08;
      place(pdf, label, { y, x: labelX, width: valueX - labelX, size: 11 * size, color: muted });
    });
    const cell = branch(pdf, row, "TD");
    if (lines.length === 0)
      at = write(pdf, cell, "P", notGiven, {
        ...valueStyle(at, big),
        color: muted,
      });
    for (const parts of lines) at = write(pdf, cell, "P", textOf(parts), valueStyle(at, big));
    cell.end();
    row.end();
  }
  for (const element of [table, body, entry]) element.end();
  return at;
}

function valueStyle(y: number, size: number): Style {
  return { y, x: valueX, width: valueWidth, size };
}

function textOf(parts: readonly { readonly text: string }[]): string {
  return parts.map((part) => part.text).join("");
}

/** The height of the items as `drawItem` will draw them: the panel behind them is drawn first. */
function itemsHeight(pdf: Pdf, items: readonly SheetItem[], size: number): number {
  let height = (items.length - 1) * betweenItems * size;
  const measure = (text: string, letters: number, font: string, width: number): number =>
    pdf
      .font(font)
      .fontSize(letters)
      .heightOfString(text, { width, lineGap: letters * 0.08 });
  for (const item of items) {
    height += measure(item.title, 11 * size, "heading", 300);
    for (const { lines } of item.rows) {
      height += betweenRows * size;
      const texts = lines.length === 0 ? [notGiven] : lines.map(textOf);
      for (const text of texts) height += measure(text, valueSize(item) * size, "text", valueWidth);
    }
  }
  return height;
}

/** A note: heading on the left, text beside it. */
function drawNote(pdf: Pdf, root: Element, note: SheetNote, y: number, size: number): number {
  const headingWidth = 116;
  const headingEnd = write(pdf, root, "H2", note.heading, {
    y,
    width: headingWidth - 12,
    size: 10.5 * size,
    heading: true,
  });
  const textEnd = write(pdf, root, "P", note.text, {
    y,
    x: left + headingWidth,
    width: width - headingWidth,
    size: 10.5 * size,
  });
  return Math.max(headingEnd, textEnd);
}
