/** HTML that cannot be put together without escaping what goes in. */

declare const markup: unique symbol;

/** Markup; only `html` and `trusted` make it. */
export interface Html {
  readonly [markup]: true;
  readonly text: string;
}

type Part = Html | string | number | null | readonly Html[];

/** Each value is escaped, for text and for attributes between double quotes; null is left out. */
export function html(pieces: TemplateStringsArray, ...values: readonly Part[]): Html {
  const text = pieces.map((piece, index) => {
    const value = values[index];
    return piece + (value === undefined || value === null ? "" : toText(value));
  });
  return trusted(text.join(""));
}

/** For text that is markup already and of our own making. */
export function trusted(text: string): Html {
  return { text } as Html;
}

function toText(value: NonNullable<Part>): string {
  if (typeof value === "string" || typeof value === "number") return escaped(String(value));
  return "text" in value ? value.text : value.map(({ text }) => text).join("");
}

const escapes: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Characters that nobody sees, and that could turn a text around, come out as their number. */
function escaped(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => escapes[character] ?? character)
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu, (character) =>
      character === "\n" ? character : `[U+${code(character)}]`,
    );
}

function code(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
}
