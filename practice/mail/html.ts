import type { HtmlTools } from "./message-item.ts";

const unwanted = "script,style,link,meta,base,template,iframe,object,embed,form,noscript";

const blocks = new Set(
  "ADDRESS,ARTICLE,BLOCKQUOTE,DIV,DL,FIELDSET,FOOTER,H1,H2,H3,H4,H5,H6,HEADER,HR,LI,MAIN,NAV,OL,P,PRE,SECTION,TABLE,TR,UL".split(
    ",",
  ),
);

/**
 * Rewrites HTML as Outlook does: nothing that runs, ids and classes renamed, comments and line
 * breaks removed, and everything inside one block. The text stays the same.
 */
function rewriteHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll(unwanted)) element.remove();
  removeComments(page.body);
  unwrapWordMarks(page.body);
  for (const element of page.body.querySelectorAll("*")) {
    for (const { name, value } of [...element.attributes])
      if (/^(on|data-)/i.test(name) || /^\s*javascript:/i.test(value))
        element.removeAttribute(name);
    for (const name of ["id", "class"]) {
      const value = element.getAttribute(name);
      if (value !== null && !/^x_|^elementToProof$/.test(value))
        element.setAttribute(name, value.replace(/(^|\s)(?=\S)/g, "$1x_"));
    }
  }
  const alone = page.body.childNodes.length === 1 && page.body.firstElementChild?.tagName === "DIV";
  return alone ? page.body.innerHTML : `<div class="elementToProof">${page.body.innerHTML}</div>`;
}

/** The text of HTML, line by line as a reader sees it. */
function htmlToText(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll(unwanted)) element.remove();
  let text = "";
  const breakLine = () => {
    if (text !== "" && !text.endsWith("\n")) text += "\n";
  };
  const read = (node: Node): void => {
    if (node.nodeType === Node.TEXT_NODE) {
      const words = (node.textContent ?? "").replace(/[ \t\r\n]+/g, " ");
      text += /(^|\n| )$/.test(text) ? words.replace(/^ /, "") : words;
      return;
    }
    if (!(node instanceof Element)) return;
    if (node.tagName === "BR") {
      text += "\n";
      return;
    }
    const block = blocks.has(node.tagName);
    const start = text.length;
    if (block) breakLine();
    for (const child of node.childNodes) read(child);
    // A block with one line break is one empty line, not two.
    if (block && !(text.slice(start).trim() === "" && text.endsWith("\n"))) breakLine();
  };
  read(page.body);
  return text
    .replace(/\u00a0/g, " ")
    .replace(/[ \t]+\n/g, "\n")
    .replace(/\n+$/, "");
}

/** Text as HTML, one block for each line. */
function textToHtml(text: string): string {
  const holder = new DOMParser().parseFromString("", "text/html").createElement("div");
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => {
      holder.textContent = line;
      const escaped = holder.innerHTML.replace(/ {2}/g, "&nbsp; ");
      return `<div>${escaped === "" ? "<br>" : escaped}</div>`;
    })
    .join("");
}

export const htmlTools: HtmlTools = {
  rewrite: rewriteHtml,
  toText: htmlToText,
  fromText: textToHtml,
};

/** Word's `o:p` elements, which hold nothing but a space in an empty line. */
function unwrapWordMarks(root: Element): void {
  for (const element of root.querySelectorAll("*"))
    if (element.localName === "o:p") element.replaceWith(...element.childNodes);
}

function removeComments(root: Node): void {
  for (const child of [...root.childNodes]) {
    if (child.nodeType === Node.COMMENT_NODE) child.remove();
    else removeComments(child);
  }
}
