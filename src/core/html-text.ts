/*
 * What an HTML body says, read without a DOM: classic Outlook's runtime for events has none. Part of
 * the guard: ES2016, no imports.
 */

/** `text`: what a reader sees or hears, a line a block. `links`: where links lead, a line each. */
export interface HtmlText {
  readonly text: string;
  readonly links: string;
}

const blocks =
  /^(?:address|article|aside|blockquote|body|br|caption|center|dd|details|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|img|legend|li|main|menu|nav|ol|option|p|pre|section|select|summary|table|tbody|td|textarea|tfoot|th|thead|title|tr|ul)$/;

/** Their content is no text. */
const silent = /^(?:style|script|noscript|template|xml)$/;

const spoken = /^(?:alt|title|aria-label|aria-description|label|value|placeholder|summary)$/;
const leading = /^(?:href|cite|action|xlink:href)$/;

const attribute = /([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const nextTag =
  /<!--[^]*?(?:-->|$)|<[!?][^>]*>|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;

/**
 * Takes the words out of HTML: tags inside a word leave it whole, blocks end a line, entities become
 * their characters. Alternative texts and titles count as text.
 *
 * Comments, styles and scripts are left out. What is hidden by a style counts as text.
 */
export function readHtml(html: string): HtmlText {
  let text = "";
  let spokenOnly = "";
  let links = "";
  let from = 0;
  nextTag.lastIndex = 0;
  for (let tag = nextTag.exec(html); tag !== null; tag = nextTag.exec(html)) {
    text += html.slice(from, tag.index);
    from = nextTag.lastIndex;
    const name = (tag[2] ?? "").toLowerCase();
    if (name === "") continue;
    if (blocks.test(name)) text += "\n";
    if (tag[1] === "/") continue;
    if (silent.test(name) && tag[3]?.slice(-1) !== "/") {
      from = endOf(name, html, from);
      nextTag.lastIndex = from;
      continue;
    }
    eachAttribute(tag[3] ?? "", (key, value) => {
      if (spoken.test(key)) spokenOnly += `\n${value}`;
      else if (leading.test(key)) links += `${percentDecoded(decodeEntities(value))}\n`;
    });
  }
  return { text: decodeEntities(text + html.slice(from) + spokenOnly), links };
}

function endOf(name: string, html: string, from: number): number {
  const end = new RegExp(`</${name}[^>]*>`, "gi");
  end.lastIndex = from;
  return end.exec(html) === null ? html.length : end.lastIndex;
}

function eachAttribute(text: string, tell: (key: string, value: string) => void): void {
  attribute.lastIndex = 0;
  for (let found = attribute.exec(text); found !== null; found = attribute.exec(text))
    tell((found[1] ?? "").toLowerCase(), found[2] ?? found[3] ?? found[4] ?? "");
}

/** The Latin letters among the named entities, from U+00C0 on; "" where the name is not needed. */
const latin =
  "Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml".split(
    " ",
  );

const named: Record<string, string> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  nbsp: " ",
  shy: "",
  zwj: "",
  zwnj: "",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  hyphen: "-",
  ndash: "–",
  mdash: "—",
  minus: "−",
  lsquo: "‘",
  rsquo: "’",
  ldquo: "“",
  rdquo: "”",
  period: ".",
  commat: "@",
  plus: "+",
  sol: "/",
  lpar: "(",
  rpar: ")",
  num: "#",
  colon: ":",
  comma: ",",
  Tab: " ",
  NewLine: "\n",
  OElig: "Œ",
  oelig: "œ",
  Scaron: "Š",
  scaron: "š",
  Zcaron: "Ž",
  zcaron: "ž",
  Yuml: "Ÿ",
};
latin.forEach((name, place) => {
  named[name] = String.fromCharCode(0xc0 + place);
});

/** Unknown names stay as they are. */
function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([a-z][a-z0-9]*));?/gi,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text.replace(/%([0-7][0-9a-f])/gi, (_whole, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
  }
}
