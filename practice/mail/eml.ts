import type { MailAttachment, MailRecipient } from "./message-item.ts";

/** The content of a saved mail. */
export interface EmlContent {
  readonly from: MailRecipient;
  readonly to: readonly MailRecipient[];
  readonly cc: readonly MailRecipient[];
  readonly bcc: readonly MailRecipient[];
  readonly subject: string;
  readonly text: string;
  /** Null for a mail in plain text. */
  readonly html: string | null;
  readonly attachments: readonly Pick<
    MailAttachment,
    "name" | "base64" | "contentType" | "isInline"
  >[];
  readonly date: Date;
}

/**
 * Writes a mail as an .eml file: ASCII only, CRLF line ends, every part in base64.
 *
 * A line break inside a header value becomes a space, so no value can add a header. The file is not
 * marked as a draft: a mail program shows it, and does not offer to send it.
 */
export function buildEml(content: EmlContent): string {
  const headers = [
    addressHeader("From", [content.from]),
    addressHeader("To", content.to),
    addressHeader("Cc", content.cc),
    addressHeader("Bcc", content.bcc),
    `Subject: ${encodeWords(content.subject)}`,
    `Date: ${content.date.toUTCString().replace("GMT", "+0000")}`,
    "MIME-Version: 1.0",
  ].filter((header) => header !== null);

  const texts = [
    part("text/plain; charset=utf-8", encodeText(content.text)),
    ...(content.html === null ? [] : [part("text/html; charset=utf-8", encodeText(content.html))]),
  ];
  const body = multipart("alternative", texts);
  const files = content.attachments.map(({ name, base64, contentType, isInline }) =>
    part(
      contentType,
      base64,
      `Content-Disposition: ${isInline ? "inline" : "attachment"};\r\n ${fileName(name)}`,
    ),
  );
  const whole = files.length === 0 ? body : multipart("mixed", [body, ...files]);
  return `${headers.join("\r\n")}\r\n${whole}`;
}

/** A part's headers and its base64 content, in lines of 76. */
function part(contentType: string, base64: string, ...headers: readonly string[]): string {
  const lines = base64.match(/.{1,76}/g) ?? [];
  return [
    `Content-Type: ${contentType}`,
    "Content-Transfer-Encoding: base64",
    ...headers,
    "",
    ...lines,
    "",
  ].join("\r\n");
}

/**
 * The boundary holds characters that neither base64 nor our headers have at the start of a line.
 */
function multipart(kind: "alternative" | "mixed", parts: readonly string[]): string {
  const boundary = `=_oefen_${kind}_=`;
  return [
    `Content-Type: multipart/${kind}; boundary="${boundary}"`,
    "",
    ...parts.map((one) => `--${boundary}\r\n${one}`),
    `--${boundary}--`,
    "",
  ].join("\r\n");
}

function addressHeader(name: string, people: readonly MailRecipient[]): string | null {
  if (people.length === 0) return null;
  const list = people.map(({ address, name: shown }) =>
    shown === "" || shown === address ? clean(address) : `${phrase(shown)} <${clean(address)}>`,
  );
  return `${name}: ${list.join(",\r\n ")}`;
}

/** A display name: unchanged, quoted, or encoded, as needed. */
function phrase(name: string): string {
  const text = clean(name);
  if (!isAscii(text)) return encodeWords(text);
  return /^[A-Za-z0-9 !#$%&'*+/=?^_`{|}~-]+$/.test(text)
    ? text
    : `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** Encoded words of at most 75 characters, which never split a character. */
function encodeWords(value: string): string {
  const text = clean(value);
  if (isAscii(text) && text.length <= 70) return text;
  const words: string[] = [];
  let chunk = "";
  for (const character of text) {
    if (utf8(chunk + character).length > 42) {
      words.push(chunk);
      chunk = "";
    }
    chunk += character;
  }
  if (chunk !== "") words.push(chunk);
  return words.map((word) => `=?UTF-8?B?${encodeText(word)}?=`).join("\r\n ");
}

function fileName(name: string): string {
  const text = clean(name);
  if (/^[A-Za-z0-9 !#&()+,.;=@_-]+$/.test(text)) return `filename="${text}"`;
  const escaped = [...utf8(text)]
    .map((byte) =>
      /[A-Za-z0-9._-]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
    )
    .join("");
  return `filename*=UTF-8''${escaped}`;
}

const clean = (text: string): string => text.replace(/\p{Cc}+/gu, " ").trim();
const isAscii = (text: string): boolean => /^[\x20-\x7e]*$/.test(text);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

function encodeText(text: string): string {
  return btoa(Array.from(utf8(text), (byte) => String.fromCharCode(byte)).join(""));
}
