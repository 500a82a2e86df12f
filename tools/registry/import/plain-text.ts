/*
 * The text of a scan or a conversion, without what does not belong to its sentences. Nothing that a
 * fact consists of is changed here: letters and digits stay as they are.
 */
import { htmlText, looksLikeHtml, withoutEntities } from "./html-text.ts";
import { withLigatures } from "./ligatures.ts";
import { withoutPageEdges, type SetAside } from "./page-edges.ts";
import { inReadingOrder } from "./reading-order.ts";
import { replaceTraced, tracedText, type TracedText } from "./traced-text.ts";

const bullet = /^[ \t]*(?:[-*+•·▪◦●○■□®©»›>]|o(?= {2})|[\u2013\u2014\uf0b7\uf0a7])[ \t]+/gm;
/** Signs that no one prints before a point of a list: a scan made them of one. */
const misreadBullet = /^[ \t]*[®©»›>][ \t]+[^\n]*/gm;
const pageMark =
  /^[ \t]*(?:(?:pagina|blz|bladzijde|page|p)\.?[ \t]*\d{1,3}(?:[ \t]*(?:van|\/|of|-)[ \t]*\d{1,3})?|[-–—][ \t]*\d{1,3}[ \t]*[-–—]|\d{1,3}[ \t]*\/[ \t]*\d{1,3})[ \t]*$/gim;
/** Beside a line of text it is the "3" of "3 maanden". */
const pageNumber = /(?<=(?:^|\n)[ \t]*\n)[ \t]*\d{1,3}[ \t]*(?=\n[ \t]*(?:\n|$)|$)/g;
const pageMarkInside =
  /\b(?:pagina|blz\.?|bladzijde)[ \t]*\d{1,3}[ \t]*(?:van|\/)[ \t]*\d{1,3}\b/gi;

/** Line ends, whatever the system. */
const lineEnds: readonly (readonly [RegExp, string])[] = [
  [/^\ufeff/g, ""],
  [/\r\n?|\u2028|\u2029|\f|\v/g, "\n"],
];

/** White space of any kind. Long runs mean nothing, and would slow searches. */
const whiteSpace: readonly (readonly [RegExp, string])[] = [
  [/[\u200b-\u200d\u2060\ufeff\u00ad]/g, ""],
  [/[\u00a0\u2000-\u200a\u202f\u205f\u3000\t]/g, " "],
  [/ {9,}/g, "        "],
  [/\n(?: *\n){4,}/g, "\n\n\n"],
];

const marks: readonly (readonly [RegExp, string])[] = [
  [/^[ ]*#{1,6}[ ]+/gm, ""],
  [/\*\*|__(?=\S)|(?<=\S)__|`/g, ""],
  [/^[ ]*\|?(?:[ ]*:?-{3,}:?[ ]*\|)+[ ]*:?-*:?[ ]*$/gm, ""],
  [bullet, "- "],
];
const pageMarks: readonly (readonly [RegExp, string])[] = [
  [pageMark, ""],
  [pageNumber, ""],
  [pageMarkInside, " "],
];

export interface PlainText extends TracedText {
  readonly aside: readonly SetAside[];
  readonly hadColumns: boolean;
}

/**
 * Makes plain text of what was read from a file: line ends, spaces, HTML and the marks of markdown,
 * page numbers and lines that every page repeats. Keeps where each character stood.
 *
 * Bullets become "- " at the line's start, whatever sign they were read as.
 */
export function plainText(raw: string): PlainText {
  const ordered = inReadingOrder(replaceAll(tracedText(raw), lineEnds));
  const spaced = replaceAll(ordered, whiteSpace);
  const { traced: page, aside: beside } = looksLikeHtml(spaced.text)
    ? htmlText(spaced)
    : { traced: withoutEntities(spaced), aside: [] };
  const marked = replaceAll(withoutEscapes(page), marks);
  const { traced, aside } = withoutPageEdges(marked);
  const whole = withLigatures(replaceAll(traced, pageMarks));
  return { ...whole, aside: [...beside, ...aside], hadColumns: ordered.hadColumns };
}

function replaceAll(traced: TracedText, steps: readonly (readonly [RegExp, string])[]): TracedText {
  return steps.reduce((text, [pattern, instead]) => replaceTraced(text, pattern, instead), traced);
}

/** The lines that begin with a sign that a scan made of a bullet. */
export function misreadBullets(raw: string): readonly string[] {
  return (raw.match(misreadBullet) ?? []).map((line) => folded(line));
}

/** Escapes of markdown, but for those in an address: there they are told. */
function withoutEscapes(traced: TracedText): TracedText {
  return traced.text.includes("\\")
    ? replaceTraced(traced, /\S+/g, ([token]) =>
        /@|\[at/i.test(token) ? token : token.replace(/\\([-[\]()#+!|"'&.>~°§])/g, "$1"),
      )
    : traced;
}

/** One line, each run of white space a single space; table lines and emphasis left out. */
export function folded(text: string): string {
  return text.replace(/[|*]/g, " ").replace(/\s+/g, " ").trim();
}
