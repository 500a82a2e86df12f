import { nfc } from "../core/base/nfc.ts";

/*
 * Where a body holds another mail, as Outlook and others quote one in a reply or a forward. A
 * signature with a line of “Van:” or “From:” is no quote.
 */

/** The labels of a quoted header, in the languages of Outlook around here. */
const labels = {
  from: "van|from|de|von|da|od|från|fra|kimden|de la",
  sent: "verzonden|sent|envoyé|gesendet|enviado|enviada|inviato|wysłano|skickat|sendt|gönderildi|trimis|datum|date|data|fecha|dato|tarih",
  other:
    "aan|to|à|an|para|a|do|till|til|kime|către|onderwerp|subject|objet|betreff|asunto|assunto|oggetto|temat|ämne|emne|konu|subiect",
} as const;

const line = (label: keyof typeof labels): RegExp =>
  new RegExp(`^\\*{0,2}(?:${labels[label]}) ?:\\*{0,2} \\S`);

const from = line("from");
const sent = line("sent");
const other = line("other");

/** How many lines after the sender the rest of a header can stand; receivers may fill some. */
const headerLines = 8;

const separators: readonly RegExp[] = [
  /^-{3,} ?(?:oorspronkelijk bericht|original message|message d['’]origine|ursprüngliche nachricht|mensaje original|messaggio originale|mensagem original|doorgestuurd bericht|forwarded message|message transféré|weitergeleitete nachricht) ?-{3,}$/,
  /^(?:begin doorgestuurd bericht|begin forwarded message|début du message (?:transféré|réexpédié)|anfang der weitergeleiteten nachricht) ?:$/,
  /^(?:op|on|le|am) .*\d.* (?:schreef|wrote|a écrit|schrieb)(?: .*[@<].*)? ?:$/,
];

/** Whether a body, read as plain text, holds the header of another mail. */
export function quotesMailInText(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).map(folded);
  return lines.some(
    (one, place) =>
      separators.some((separator) => separator.test(one)) ||
      (from.test(one) && hasRest(lines.slice(place + 1, place + 1 + headerLines))),
  );
}

function hasRest(lines: readonly string[]): boolean {
  return lines.some((one) => sent.test(one)) && lines.some((one) => other.test(one));
}

/** Without the marks of a plain-text quote. */
function folded(one: string): string {
  return nfc(one)
    .toLowerCase()
    .replace(/\s+/g, " ")
    .replace(/^(?: ?>)+/, "")
    .trim();
}

/** What Outlook itself puts around a quote: on the web and Mac by id, in classic by its style. */
const marks: readonly RegExp[] = [
  /\bid=["']?(?:x_)*(?:divRplyFwdMsg|mail-editor-reference-message-container)\b/i,
  /\bid=["']?(?:x_)*appendonsend\b[^]{0,400}?<hr\b/i,
  /border:\s*none;\s*border-top:\s*solid #(?:E1E1E1|B5C4DF) 1(?:\.0)?pt;\s*padding:\s*3(?:\.0)?pt 0/i,
];

/** Whether a body, read as HTML, holds what Outlook puts around a quoted mail. */
export function quotesMailInHtml(html: string): boolean {
  return marks.some((mark) => mark.test(html));
}
