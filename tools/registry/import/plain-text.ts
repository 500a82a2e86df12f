/*
 * The text of a scan or a conversion, without what does not belong to its sentences. Nothing that a
 * fact consists of is changed here: letters and digits stay as they are.
 */

const bullet = /^[ \t]*(?:[-*+•·▪◦●○■□®©»›>]|o(?= {2})|[\u2013\u2014\uf0b7\uf0a7])[ \t]+/gm;
/** Signs that no one prints before a point of a list: a scan made them of one. */
const misreadBullet = /^[ \t]*[®©»›>][ \t]+[^\n]*/gm;
const pageMark =
  /^[ \t]*(?:(?:pagina|blz|bladzijde|page|p)\.?[ \t]*\d{1,3}(?:[ \t]*(?:van|\/|of|-)[ \t]*\d{1,3})?|[-–—][ \t]*\d{1,3}[ \t]*[-–—]|\d{1,3}[ \t]*\/[ \t]*\d{1,3})[ \t]*$/gim;
/** Beside a line of text it is the "3" of "3 maanden". */
const pageNumber = /(?<=(?:^|\n)[ \t]*\n)[ \t]*\d{1,3}[ \t]*(?=\n[ \t]*(?:\n|$)|$)/g;
const pageMarkInside =
  /\b(?:pagina|blz\.?|bladzijde)[ \t]*\d{1,3}[ \t]*(?:van|\/)[ \t]*\d{1,3}\b/gi;

/**
 * Makes plain text of what was read from a file: line ends, spaces, HTML and the marks of markdown,
 * page numbers and lines that every page repeats.
 *
 * Bullets become "- " at the line's start, whatever sign they were read as.
 */
export function plainText(raw: string): string {
  let text = raw
    .replace(/^\ufeff/, "")
    .replace(/\r\n?|\u2028|\u2029|\f|\v/g, "\n")
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, "")
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, " ")
    // Long runs mean nothing, and would make every search below slow.
    .replace(/ {9,}/g, "        ")
    .replace(/\n(?: *\n){4,}/g, "\n\n\n");
  if (looksLikeHtml(text)) text = withoutTags(text);
  return withoutRepeatedLines(
    withoutEscapes(text)
      .replace(/^[ ]*#{1,6}[ ]+/gm, "")
      .replace(/\*\*|__(?=\S)|(?<=\S)__|`/g, "")
      .replace(/^[ ]*\|?(?:[ ]*:?-{3,}:?[ ]*\|)+[ ]*:?-*:?[ ]*$/gm, "")
      .replace(bullet, "- ")
      .replace(pageMark, "")
      .replace(pageNumber, "")
      .replace(pageMarkInside, " "),
  );
}

/** The lines that begin with a sign that a scan made of a bullet. */
export function misreadBullets(raw: string): readonly string[] {
  return (raw.match(misreadBullet) ?? []).map((line) => folded(line));
}

/** Escapes of markdown, but for those in an address: there they are told. */
function withoutEscapes(text: string): string {
  return text.includes("\\")
    ? text.replace(/\S+/g, (token) =>
        /@|\[at/i.test(token) ? token : token.replace(/\\([-[\]()#+!|"'&.>~°§])/g, "$1"),
      )
    : text;
}

function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|body|p|div|br|table)\b[^>]*>/i.test(text.slice(0, 20_000));
}

function withoutTags(text: string): string {
  return text
    .replace(/<(script|style|head)\b[^]*?<\/\1\s*>/gi, " ")
    .replace(/<(?:br|\/p|\/div|\/tr|\/li|\/h[1-6])\b[^>]*>/gi, "\n")
    .replace(/<\/t[dh]>/gi, " | ")
    .replace(/<[a-z/!][^<>]*>/gi, "")
    .replace(/&nbsp;/g, " ")
    .replace(/&quot;/g, '"')
    .replace(/&#(\d{1,6});/g, (_whole, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&euml;/g, "ë")
    .replace(/&eacute;/g, "é")
    .replace(/&iuml;/g, "ï")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&amp;/g, "&");
}

/** Headers and footers come back on each page; sentences, addresses and headings do not. */
function withoutRepeatedLines(text: string): string {
  const lines = text.split("\n");
  const shapeOf = (line: string): string => line.trim().replace(/\d+/g, "0").replace(/ +/g, " ");
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(shapeOf(line), (counts.get(shapeOf(line)) ?? 0) + 1);
  return lines
    .filter((line) => {
      const shape = shapeOf(line);
      const isHeader =
        shape.length >= 12 &&
        shape.length <= 140 &&
        !/\||^artikel|^- /i.test(shape) &&
        !/^\p{Ll}/u.test(shape);
      // A sentence that is broken in the same place each time goes on after it.
      const goesOn = /(?:[,-]|\s(?:en|of|van|voor|te|het|de))$/.test(shape);
      return !isHeader || goesOn || (counts.get(shape) ?? 0) < 3;
    })
    .join("\n");
}

/** One line, each run of white space a single space; table lines and emphasis left out. */
export function folded(text: string): string {
  return text.replace(/[|*]/g, " ").replace(/\s+/g, " ").trim();
}
