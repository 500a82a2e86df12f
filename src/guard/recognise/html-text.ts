import { decodeEntities } from "./html-entities.ts";

/*
 * What an HTML body says, read without a DOM: classic Outlook's runtime for events has none. Part of
 * the guard: ES2016.
 */

/** `text`: what a reader sees or hears, a line a block. `links`: where links lead, each behind a line break. */
export interface HtmlText {
  readonly text: string;
  readonly links: string;
}

/** By how their names begin. */
const blocks =
  /^(?:a(?:ddress|rticle|side)|b(?:lockquote|ody|r)|c(?:aption|enter)|d(?!el|fn|ata)|f(?!ont)|h|img|l[ie]|main|menu|nav|ol|opt|p$|pre|se|sum|t(?!t$|ime)|ul)/;

/** Their content is no text. */
const silent = /^(?:style|script|xml)$/;

const spoken = /^(?:alt|title|aria-.*|label|value|placeholder|summary)$/;
const leading = /^(?:href|cite|action|xlink:href)$/;

/** Links that a person fills with words, and no program with codes. */
const written = /^\s*(?:mailto|tel|sms|callto):/i;

/** The quote that closes a value also begins the next name. */
const attribute = /(?:^|[\s"'/])([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)(?=")|'([^']*)(?=')|([^\s"'>]+))/g;

/** A comment, a declaration or a tag. What a conditional comment holds is shown by classic Outlook. */
const opening = /<(?:(!--)(?!\[if)|[!?]|(\/?)([a-z][^\s/>]*))/gi;

/**
 * Takes the words out of HTML: tags inside a word leave it whole, blocks end a line, entities become
 * their characters. Alternative texts and titles count as text, and so do links for mail and
 * telephone.
 *
 * Comments, styles and scripts are left out. What is hidden by a style counts as text. Takes time in
 * proportion to the length, however malformed; a tag that never ends is read as text.
 */
export function readHtml(html: string): HtmlText {
  let text = "";
  let spokenOnly = "";
  let links = "";
  let from = 0;
  opening.lastIndex = 0;
  for (let tag = opening.exec(html); tag !== null; tag = opening.exec(html)) {
    const [, comment, closing, tagName = ""] = tag;
    text += words(html.slice(from, tag.index));
    const inside = opening.lastIndex;
    const name = tagName.toLowerCase();
    if (blocks.test(name)) text += "\n";
    if (name === "")
      from = comment === undefined ? endAt(">", html, inside) : commentEnd(html, tag.index);
    else {
      from = tagEnd(html, inside);
      if (from === -1)
        return told(text + words(html.slice(inside).replace(/<[^<>]*>/g, " ")), spokenOnly, links);
      const attributes = html.slice(inside, from - 1);
      if (closing === "")
        eachAttribute(attributes, (key, coded) => {
          const value = decodeEntities(coded);
          if (spoken.test(key)) spokenOnly += `\n${value}`;
          else if (leading.test(key) && written.test(value))
            spokenOnly += `\n${percentDecoded(value.replace(/[?&=]/g, "\n"))}`;
          else if (leading.test(key)) links += `\n${percentDecoded(value)}`;
        });
      if (closing === "" && silent.test(name) && !/\/\s*$/.test(attributes))
        from = elementEnd(name, html, from);
    }
    opening.lastIndex = from;
  }
  return told(text + words(html.slice(from)), spokenOnly, links);
}

/** White space of the source is one space. */
function words(source: string): string {
  return source.replace(/[ \t\r\n\f]+/g, " ");
}

function told(text: string, spokenOnly: string, links: string): HtmlText {
  return { text: decodeEntities(text.replace(/ ?\n[ \n]*/g, "\n")) + spokenOnly, links };
}

function endAt(sign: string, html: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at === -1 ? html.length : at + sign.length;
}

/** Also right for "<!-->", which is a whole comment. */
function commentEnd(html: string, start: number): number {
  return Math.min(endAt("-->", html, start + 2), endAt("--!>", html, start + 2));
}

function elementEnd(name: string, html: string, from: number): number {
  const end = new RegExp(`</${name}[^>]*>`, "gi");
  end.lastIndex = from;
  return end.exec(html) === null ? html.length : end.lastIndex;
}

/** The place after a tag's ">", which may also stand in a quoted value; -1 when the tag never ends. */
function tagEnd(html: string, from: number): number {
  const sign = /=\s*(["'])|>/g;
  sign.lastIndex = from;
  for (let found = sign.exec(html); found !== null; found = sign.exec(html)) {
    const quote = found[1];
    if (quote === undefined) return sign.lastIndex;
    const close = html.indexOf(quote, sign.lastIndex);
    if (close === -1) return -1;
    sign.lastIndex = close + 1;
  }
  return -1;
}

function eachAttribute(text: string, tell: (key: string, value: string) => void): void {
  text.replace(attribute, (_whole, key: string, double = "", single = "", bare = "") => {
    tell(key.toLowerCase(), `${double}${single}${bare}`);
    return "";
  });
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
