import type { AskMail } from "./ask-mail.ts";

/**
 * A mail as an .eml file that Outlook opens as a draft (`X-Unsent`). Plain text in UTF-8; no date and
 * no sender, which the mail program adds.
 */
export function askingEml({ to, subject, text }: Pick<AskMail, "to" | "subject" | "text">): string {
  const lines = [
    `To: ${to.join(", ")}`,
    `Subject: ${encodedWords(subject)}`,
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    ...(base64(text.replace(/\r?\n/g, "\r\n")).match(/.{1,76}/g) ?? []),
  ];
  return `${lines.join("\r\n")}\r\n`;
}

/** RFC 2047, at most 75 characters a word, never cut inside a letter. */
function encodedWords(text: string): string {
  const words: string[] = [];
  let part = "";
  for (const letter of text) {
    if (base64(part + letter).length > 60) {
      words.push(part);
      part = "";
    }
    part += letter;
  }
  return [...words, part].map((word) => `=?utf-8?B?${base64(word)}?=`).join("\r\n ");
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}
