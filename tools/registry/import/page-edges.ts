import { withoutStretches, type TracedText } from "./traced-text.ts";

/** What is no part of the document's sentences: the head or foot of a page, or a page's menu. */
export interface SetAside {
  readonly words: string;
  /** Where it stands in the file. */
  readonly from: number;
}

interface Line {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly shape: string;
}

const pageCount = /(?<![\p{L}\d])(?:pagina|pag\.?|blz\.?|bladzijde|page|p\.)\s*\d{1,3}(?!\d)/iu;
/** As the foot of a page gives them: a seat, a telephone number, a site, an address. */
const letterhead = /@|www\.|\b[1-9]\d{3}\s+\p{Lu}|\btel\b|\||\bdossier\b|\bref/iu;

/**
 * Takes heads and feet of pages out: lines that every page repeats, and those beside a page's number
 * that come back at least once. Sentences, rows and headings stay.
 */
export function withoutPageEdges(traced: TracedText): {
  readonly traced: TracedText;
  readonly aside: readonly SetAside[];
} {
  const lines = linesOf(traced.text);
  const counts = new Map<string, number>();
  for (const { shape } of lines) counts.set(shape, (counts.get(shape) ?? 0) + 1);
  const timesOf = ({ shape }: Line): number => counts.get(shape) ?? 0;
  const besideCount = (place: number): boolean =>
    [place - 1, place, place + 1].some((near) => pageCount.test(lines[near]?.text ?? ""));
  const edges = lines.filter((line, place) => {
    if (!mayBeEdge(line.shape)) return false;
    if (timesOf(line) >= 3) return true;
    const isShort = line.shape.split(" ").length <= 16 && !/[,;:]$/.test(line.shape);
    if (pageCount.test(line.text) && isShort && letterhead.test(line.text)) return true;
    return timesOf(line) === 2 && isShort && besideCount(place);
  });
  return {
    traced: withoutStretches(traced, edges),
    aside: edges.map(({ text, from }) => ({ words: text.trim(), from: traced.at[from] ?? 0 })),
  };
}

function linesOf(text: string): readonly Line[] {
  let from = 0;
  return text.split("\n").map((line) => {
    const one = {
      text: line,
      from,
      to: from + line.length,
      shape: line.trim().replace(/\d+/g, "0").replace(/ +/g, " "),
    };
    from += line.length + 1;
    return one;
  });
}

function mayBeEdge(shape: string): boolean {
  const goesOn = /(?:[,-]|\s(?:en|of|van|voor|te|het|de))$/.test(shape);
  return (
    shape.length >= 12 &&
    shape.length <= 140 &&
    !/^\||^artikel|^- /i.test(shape) &&
    !/^\p{Ll}/u.test(shape) &&
    !goesOn
  );
}
