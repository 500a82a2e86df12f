import { decodeEntities } from "./html-entities.ts";

/*
 * Reads HTML without a DOM, since the runtime of classic Outlook that handles events has none.
 */

/**
 * `text`: what a reader sees or hears, one line for each block. `links`: the addresses of links, each
 * behind a line break.
 */
interface HtmlText {
  readonly text: string;
  readonly links: string;
}

/** Elements that begin and end a line. An image does too, since it parts two words. */
const blockElements: ReadonlySet<string> = new Set([
  ...["address", "article", "aside", "blockquote", "body", "br", "caption", "center"],
  ...["dd", "details", "dialog", "dir", "div", "dl", "dt"],
  ...["fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset"],
  ...["h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hgroup", "hr", "html"],
  ...["img", "legend", "li", "link", "listing", "main", "menu", "menuitem", "nav"],
  ...["ol", "optgroup", "option", "p", "pre", "search", "section", "select", "summary"],
  ...["table", "tbody", "template", "textarea", "tfoot", "thead", "title", "tr"],
  ...["track", "ul"],
]);

/** Elements that are parted by a tab, as in Outlook's plain text of a table. */
const cellElements: ReadonlySet<string> = new Set(["td", "th"]);

/** Elements whose content is no text. */
const silentElements: ReadonlySet<string> = new Set(["style", "script", "xml"]);

/** Attributes that a reader sees or hears. */
const spokenAttribute = /^(?:alt|title|aria-.*|label|value|placeholder|summary)$/;
const linkAttribute = /^(?:href|cite|action|xlink:href)$/;

/** Links that a person fills with words, and no program with codes. */
const writtenLink = /^\s*(?:mailto|tel|sms|callto):/i;

/** The quote that closes a value also begins the next name. */
const attribute = /(?:^|[\s"'/])([^\s"'=<>/]+)\s*=\s*(?:"([^"]*)(?=")|'([^']*)(?=')|([^\s"'>]+))/g;

/** A comment, a declaration or a tag. What a conditional comment holds is shown by classic Outlook. */
const opening = /<(?:(!--)(?!\[if)|[!?]|(\/?)([a-z][^\s/>]*))/gi;

/**
 * Takes the words out of HTML: tags inside a word leave it whole, blocks end a line, cells end in a tab, entities become
 * their characters. Alternative texts and titles count as text, and so do links for mail and
 * telephone.
 *
 * Comments, styles and scripts are left out. What is hidden by a style counts as text. Takes time in
 * proportion to the length, however malformed; a tag that never ends is read as text.
 */
export function readHtml(html: string): HtmlText {
  let text = "";
  const seen: SeenAttributes = { spoken: "", links: "" };
  let from = 0;
  opening.lastIndex = 0;
  for (let tag = opening.exec(html); tag !== null; tag = opening.exec(html)) {
    const [, comment, closing, tagName = ""] = tag;
    text += words(html.slice(from, tag.index));
    const inside = opening.lastIndex;
    const name = tagName.toLowerCase();
    if (blockElements.has(name)) text += "\n";
    else if (cellElements.has(name)) text += "\t";
    if (name === "")
      from = comment === undefined ? endAt(">", html, inside) : commentEnd(html, tag.index);
    else {
      from = tagEnd(html, inside);
      if (from === -1)
        return readSoFar(text + words(html.slice(inside).replace(/<[^<>]*>/g, " ")), seen);
      if (closing === "") {
        const attributes = html.slice(inside, from - 1);
        readAttributes(attributes, seen);
        if (silentElements.has(name) && !/\/\s*$/.test(attributes))
          from = elementEnd(name, html, from);
      }
    }
    opening.lastIndex = from;
  }
  return readSoFar(text + words(html.slice(from)), seen);
}

/** What stands in attributes, each value behind a line break. */
interface SeenAttributes {
  spoken: string;
  links: string;
}

function readAttributes(attributes: string, seen: SeenAttributes): void {
  eachAttribute(attributes, (key, coded) => {
    const value = decodeEntities(coded);
    if (spokenAttribute.test(key)) seen.spoken += `\n${value}`;
    else if (!linkAttribute.test(key)) return;
    else if (writtenLink.test(value))
      seen.spoken += `\n${percentDecoded(value.replace(/[?&=]/g, "\n"))}`;
    else seen.links += `\n${percentDecoded(value)}`;
  });
}

/** White space of the source is one space. */
function words(source: string): string {
  return source.replace(/[ \t\r\n\f]+/g, " ");
}

function readSoFar(text: string, { spoken, links }: SeenAttributes): HtmlText {
  return { text: decodeEntities(parted(text)) + spoken, links };
}

/** What parts two blocks or cells as one line break or tab, without spaces around it. */
function parted(text: string): string {
  return text.replace(/ ?[\n\t][ \n\t]*/g, (gap) => (gap.includes("\n") ? "\n" : "\t"));
}

function endAt(sign: string, html: string, from: number): number {
  const at = html.indexOf(sign, from);
  return at === -1 ? html.length : at + sign.length;
}

/** Also right for "<!-->", which is a whole comment. One search: two would each read to the end. */
function commentEnd(html: string, start: number): number {
  return endOf(/--!?>/g, html, start + 2);
}

function elementEnd(name: string, html: string, from: number): number {
  return endAt(">", html, endOf(new RegExp(`</${name}`, "gi"), html, from));
}

function endOf(sign: RegExp, html: string, from: number): number {
  sign.lastIndex = from;
  return sign.test(html) ? sign.lastIndex : html.length;
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
