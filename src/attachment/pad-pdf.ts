/**
 * The length of a sheet, in bytes: a zip shows the length of what it holds, and a sheet's length depends
 * on the letters and the words of one client. The smallest that fits is used, and nearly all fit the
 * first.
 */
export const sheetLengths: readonly number[] = [32_768, 65_536, 131_072];

const percent = 0x25;
const space = 0x20;
const lineFeed = 0x0a;

/**
 * A PDF with a comment before its table of objects, so that it is as long as the smallest of
 * `sheetLengths` that holds it. Every reader skips a comment, and the offsets of the objects before it
 * stay right (ISO 32000-1, 7.2.3 and 7.5.5).
 *
 * Throws for what does not end as PDFKit ends a document, and for one that is longer than the last length.
 */
export function padPdf(pdf: Uint8Array): Uint8Array {
  const end = readEnd(pdf);
  // The comment needs a sign and a line's end, and the new offset may have one digit more.
  const whole = sheetLengths.find((length) => length >= pdf.length + 3);
  if (whole === undefined) throw new Error("The sheet is longer than any attachment may be");
  const trailer = pdf.subarray(end.tableAt, end.offsetAt);
  const room = whole - pdf.length;
  const longer = digitsOf(end.tableAt + room) - digitsOf(end.tableAt);
  const comment = new Uint8Array(room - longer).fill(space);
  comment[0] = percent;
  comment[comment.length - 1] = lineFeed;
  const tail = new TextEncoder().encode(`${end.tableAt + comment.length}\n%%EOF\n`);
  return joined([pdf.subarray(0, end.tableAt), comment, trailer, tail]);
}

function digitsOf(count: number): number {
  return String(count).length;
}

/** Where the table of objects begins, and where the number stands that says so. */
function readEnd(pdf: Uint8Array): { readonly tableAt: number; readonly offsetAt: number } {
  const last = new TextDecoder("latin1").decode(pdf.subarray(-64));
  const found = /startxref\n(\d+)\n%%EOF\n?$/.exec(last);
  const [, digits = ""] = found ?? [];
  const tableAt = Number(digits);
  const keyword = new TextDecoder("latin1").decode(pdf.subarray(tableAt, tableAt + 4));
  if (found === null || keyword !== "xref") throw new Error("The sheet does not end as expected");
  const tail = found[0].length - "startxref\n".length;
  return { tableAt, offsetAt: pdf.length - tail };
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
