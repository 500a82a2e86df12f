import { nfc } from "../core/base/nfc.ts";
import { ok } from "../core/base/result.ts";
import { mailHtml, mailPlainText, type MailText } from "../core/mail/message.ts";
import type { ComposeItem, OfficeResult } from "../outlook/compose-item.ts";
import { readUntil } from "./read-until.ts";

/*
 * Outlook rewrites what it is given: tags, attributes and white space come back otherwise. So our
 * text is recognised by its words in their order, never by its markup.
 */

/** Whether a body, read as plain text, holds our text word for word. */
export function holdsText(bodyText: string, text: MailText): boolean {
  return inWords(bodyText).includes(wordsOf(text));
}

/** Puts our text above what is there, unless it is there already. */
export async function putText(item: ComposeItem, text: MailText): Promise<OfficeResult<null>> {
  const present = await item.body("text");
  if (!present.ok) return present;
  if (holdsText(present.value, text)) return ok(null);
  const format = await item.bodyFormat();
  if (!format.ok) return format;
  return item.prependBody(
    format.value === "html" ? mailHtml(text) : mailPlainText(text),
    format.value,
  );
}

/**
 * - `changed`: somebody wrote in our text; what is left of it still stands in the mail.
 * - `still-there`: Outlook said that it was taken out, and it was not.
 */
export type TakenOut = "taken-out" | "absent" | "changed" | "still-there";

/**
 * Takes our text out of the body, if it is still as we put it.
 *
 * Leaves every other word, the signature included. When our words were changed it touches nothing
 * and says so: what is left can be told by the reference.
 */
export async function takeTextOut(
  item: ComposeItem,
  text: MailText,
  reference: string,
): Promise<OfficeResult<TakenOut>> {
  const format = await item.bodyFormat();
  if (!format.ok) return format;
  const plain = await item.body("text");
  if (!plain.ok) return plain;
  if (!holdsText(plain.value, text))
    return ok(plain.value.includes(reference) ? "changed" : "absent");

  const body = await item.body(format.value);
  if (!body.ok) return body;
  const rest =
    format.value === "html" ? htmlWithout(body.value, text) : plainWithout(body.value, text);
  if (rest === null) return ok("changed");
  const written = await item.setBody(rest, format.value);
  if (!written.ok) return written;
  const gone = await readUntil(
    () => item.body("text"),
    (found) => !holdsText(found, text),
  );
  if (!gone.ok) return gone;
  return ok(gone.value ? "taken-out" : "still-there");
}

/** Finds the run of neighbouring elements that says exactly our words, and gives the rest. */
function htmlWithout(html: string, text: MailText): string | null {
  const page = new DOMParser().parseFromString(html, "text/html");
  const wanted = wordsOf(text);
  for (const parent of [page.body, ...page.body.querySelectorAll("*")]) {
    const run = runOf([...parent.children], wanted);
    if (run === null) continue;
    const next = run.at(-1)?.nextElementSibling;
    for (const element of run) element.remove();
    if (next?.textContent.trim() === "" && next.querySelector("img") === null) next.remove();
    return page.body.innerHTML;
  }
  return null;
}

function runOf(children: readonly Element[], wanted: string): readonly Element[] | null {
  for (let start = 0; start < children.length; start += 1) {
    let words = "";
    for (let end = start; end < children.length && words.length < wanted.length; end += 1) {
      words = inWords(`${words} ${wordsIn(children[end])}`);
      if (words === wanted) return children.slice(start, end + 1);
      if (words === "" || !wanted.includes(words)) break;
    }
  }
  return null;
}

/** Blocks end a word; inline tags do not. */
function wordsIn(element: Element | undefined): string {
  if (element === undefined) return "";
  const copy = element.cloneNode(true) as Element;
  for (const block of copy.querySelectorAll("p,div,br,li,td")) block.append(" ");
  for (const lineBreak of copy.querySelectorAll("br")) lineBreak.replaceWith(" ");
  return inWords(copy.textContent);
}

function plainWithout(body: string, text: MailText): string | null {
  const pattern = wordsOf(text)
    .split(" ")
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
    .join("\\s+");
  const found = new RegExp(`${pattern}\\s*`).exec(body);
  return found === null
    ? null
    : body.slice(0, found.index) + body.slice(found.index + found[0].length);
}

function wordsOf(text: MailText): string {
  return inWords(text.paragraphs.join(" "));
}

function inWords(text: string): string {
  return nfc(text)
    .replace(/[\u200b-\u200d\ufeff]/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
