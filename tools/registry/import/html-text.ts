import { replaceTraced, withoutStretches, type TracedText } from "./traced-text.ts";
import type { SetAside } from "./page-edges.ts";

const accents = {
  acute: "\u0301",
  grave: "\u0300",
  circ: "\u0302",
  uml: "\u0308",
  cedil: "\u0327",
};
const signs: Readonly<Record<string, string>> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  amp: "&",
  ldquo: "“",
  rdquo: "”",
  bdquo: "„",
  lsquo: "‘",
  rsquo: "’",
  laquo: "«",
  raquo: "»",
  lsaquo: "‹",
  rsaquo: "›",
  ndash: "–",
  mdash: "—",
  hellip: "…",
  bull: "•",
  middot: "·",
  deg: "°",
  sect: "§",
  euro: "€",
  rarr: "→",
  zwnj: "",
  zwj: "",
};

const entity = /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi;
const atSign = /^&(?:#64|#x40|commat);$/i;

/** Entities that people's texts have; what is unknown stays as it stands. */
function entityText([whole, decimal, hex, name = ""]: RegExpExecArray): string {
  const code = decimal === undefined ? parseInt(hex ?? "", 16) : Number(decimal);
  if (code === 160) return " ";
  if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code);
  const accent = /^([a-z])(acute|grave|circ|uml|cedil)$/i.exec(name);
  if (accent !== null)
    return `${accent[1] ?? ""}${accents[(accent[2] ?? "").toLowerCase() as keyof typeof accents]}`.normalize();
  return name.toLowerCase() === "commat" ? "@" : (signs[name.toLowerCase()] ?? whole);
}

export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|body|p|div|br|table|h[1-6]|ul|ol)\b[^>]{0,500}>/i.test(
    text.slice(0, 20_000),
  );
}

/** Text outside HTML: an at sign that is written as an entity stays, for its reader to tell of. */
export function withoutEntities(traced: TracedText): TracedText {
  return replaceTraced(traced, entity, (match) =>
    atSign.test(match[0]) ? match[0] : entityText(match),
  );
}

/** What a page has besides its document: links, a banner, who made it. */
const beside = /<(script|style|head|nav|footer|aside|form|noscript)\b[^>]*>[^]*?<\/\1\s*>/gi;
const linkWithoutAddress = /<a\b[^>]*href\s*=\s*["']?mailto:([^"'>\s?]+)[^>]*>(?=([^<]{0,120}))/gi;

/** The text of a page, blocks on lines of their own, with what stood beside the document. */
export function htmlText(traced: TracedText): {
  readonly traced: TracedText;
  readonly aside: readonly SetAside[];
} {
  const found = [...traced.text.matchAll(beside)].map(({ 0: words, index }) => ({
    from: index,
    to: index + words.length,
  }));
  const aside = found.map(({ from, to }) => ({
    words: textOf(traced.text.slice(from, to)),
    from: traced.at[from] ?? 0,
  }));
  const bare = withoutStretches(traced, found);
  const steps: readonly (readonly [RegExp, string | ((match: RegExpExecArray) => string)])[] = [
    [/<!--[^]*?-->/g, ""],
    [
      linkWithoutAddress,
      ([, address = "", text = ""]) => (/@|&#|&commat/.test(text) ? "" : ` ${address} `),
    ],
    [/<li\b[^>]*>/gi, "\n- "],
    [/<h[1-6]\b[^>]*>|<\/(?:p|div|h[1-6]|table|ul|ol|section|blockquote)\s*>/gi, "\n\n"],
    [/<(?:br|\/tr|\/li|\/dt|\/dd)\b[^>]*>/gi, "\n"],
    [/<\/t[dh]\s*>/gi, " | "],
    [/<\/?[a-z!][^<>]*>/gi, ""],
    [entity, entityText],
  ];
  return {
    traced: steps.reduce((text, [pattern, to]) => replaceTraced(text, pattern, to), bare),
    aside,
  };
}

function textOf(html: string): string {
  return html
    .replace(/<[^<>]*>/g, " ")
    .replace(entity, (...groups) => entityText(groups.slice(0, 4) as unknown as RegExpExecArray));
}
