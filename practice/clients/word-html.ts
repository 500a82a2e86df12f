/** What Word puts at the top of each document. */
const head = [
  '<meta http-equiv="Content-Type" content="text/html; charset=utf-8">',
  '<meta name="Generator" content="Microsoft Word 15 (filtered medium)">',
  "<!--[if !mso]><style>v\\:* {behavior:url(#default#VML);}</style><![endif]-->",
  "<style><!-- p.MsoNormal {margin:0cm; font-size:11.0pt;} --></style>",
  '<!--[if gte mso 9]><xml><o:shapedefaults v:ext="edit" spidmax="1026" /></xml><![endif]-->',
].join("");

const blocks = "div,p,table,ul,ol,li,hr,blockquote,h1,h2,h3";

/**
 * A whole document as Word writes it: each line a paragraph of the class MsoNormal that ends with
 * `o:p`, no ids, and conditional comments. The words stay the same, in the same order.
 */
export function wordDocument(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  for (const element of body.querySelectorAll("[id]")) element.removeAttribute("id");
  for (const line of body.querySelectorAll("div,p"))
    if (line.querySelector(blocks) === null) line.replaceWith(paragraphFor(line));
  return (
    '<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">' +
    `<head>${head}</head><body lang="NL-BE"><div class="WordSection1">${body.innerHTML}</div></body></html>`
  );
}

/** A body's text as Word gives it: its lines end as in Windows. */
export function wordText(text: string): string {
  return text.replace(/\r?\n/g, "\r\n");
}

function paragraphFor(line: Element): Element {
  const paragraph = line.ownerDocument.createElement("p");
  paragraph.className = "MsoNormal";
  const isEmpty = line.textContent.trim() === "" && line.querySelector("img") === null;
  paragraph.innerHTML = isEmpty
    ? "<o:p>&nbsp;</o:p>"
    : `${line.innerHTML.replace(/<o:p>.*?<\/o:p>/g, "")}<o:p></o:p>`;
  return paragraph;
}
