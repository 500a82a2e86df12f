/*
 * The disguises in which the guard must recognise the client's data and a password. They combine in
 * this order: a spelling, then characters, then markup.
 */

export type Secret = "name" | "telephone" | "email" | "address" | "generated" | "agreed";

export interface Disguise {
  readonly name: string;
  readonly of: readonly Secret[];
  /** `firstName` lets a spelling swap the parts of a name; null when the client has none. */
  readonly write: (text: string, firstName: string | null) => string;
}

const everything: readonly Secret[] = [
  "name",
  "telephone",
  "email",
  "address",
  "generated",
  "agreed",
];

const disguise = (
  name: string,
  of: readonly Secret[] | "everything",
  write: Disguise["write"],
): Disguise => ({ name, of: of === "everything" ? everything : of, write });

const withoutMarks = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "");

/** The last name before the first name, if there is one. */
const turned = (text: string, firstName: string | null): readonly string[] =>
  firstName === null ? [text] : [text.slice(firstName.length + 1), firstName];

/** Spellings, from the pane's own form. A telephone number starts as "+32 470 12 34 56". */
export const spellings: readonly Disguise[] = [
  disguise("as it is", "everything", (text) => text),
  disguise("last name first", ["name"], (text, first) => turned(text, first).join(", ")),
  disguise("on end", ["name"], (text) => text.replace(/ /g, "")),
  disguise("on end, last name first", ["name"], (text, first) =>
    turned(text, first).join("").replace(/ /g, ""),
  ),
  disguise("with hyphens for spaces", ["name"], (text) => text.replace(/ /g, "-")),
  disguise("with underscores for spaces", ["name"], (text) => text.replace(/ /g, "_")),
  disguise("with full stops for spaces", ["name"], (text) => text.replace(/ /g, ".")),
  disguise("without signs", ["name"], (text) => text.replace(/['’-]/g, "")),
  disguise("with spaces for signs", ["name"], (text) => text.replace(/['’-]/g, " ")),
  disguise("letter by letter", ["name"], (text) =>
    Array.from(text.replace(/[^\p{L}\p{M}]/gu, "")).join(" "),
  ),
  disguise("with a 0 for each o", ["name"], (text) => text.replace(/o/gi, "0")),
  disguise("with a digit behind", ["name"], (text) => `${text}2`),
  disguise("in the possessive", ["name"], (text) => `${text}'s`),

  disguise("without spaces", ["telephone"], (text) => text.replace(/ /g, "")),
  disguise("with 00 for +", ["telephone"], (text) => text.replace("+", "00")),
  disguise("with (0)", ["telephone"], (text) => text.replace(/^(\+\d+) /, "$1 (0)")),
  disguise("with 00 and (0)", ["telephone"], (text) => text.replace(/^\+(\d+) /, "00$1 (0) ")),
  disguise("without country code", ["telephone"], (text) => text.replace(/^\+\d+ 0?/, "0")),
  disguise("without country code and spaces", ["telephone"], (text) =>
    text.replace(/^\+\d+ 0?/, "0").replace(/ /g, ""),
  ),
  disguise("with slash and full stops", ["telephone"], (text) =>
    text
      .replace(/^\+\d+ 0?/, "0")
      .replace(" ", "/")
      .replace(/ /g, "."),
  ),
  disguise("with hyphens", ["telephone"], (text) => text.replace(/ /g, "-")),
  disguise("with brackets", ["telephone"], (text) => text.replace(/^\+\d+ 0?(\d+)/, "(0$1)")),
  disguise("digit by digit", ["telephone"], (text) =>
    Array.from(text.replace(/\D/g, "")).join(" "),
  ),
  disguise("with the letter O for each zero", ["telephone"], (text) =>
    text.replace(/0(?=\d)/g, "O"),
  ),
  disguise("right behind a word", ["telephone"], (text) => `gsm${text}`),

  disguise("with (at)", ["email"], (text) => text.replace("@", " (at) ")),
  disguise("with [at] and [dot]", ["email"], (text) =>
    text.replace("@", "[at]").replace(/\./g, "[dot]"),
  ),
  disguise("in words", ["email"], (text) =>
    text.replace("@", " apenstaartje ").replace(/\./g, " punt "),
  ),
  disguise("with spaces around the at sign", ["email"], (text) => text.replace("@", " @ ")),
  disguise("as a field of a link", ["email"], (text) => `mailto:x@y.be?cc=${text}&subject=x`),
  disguise("with a full stop behind", ["email"], (text) => `${text}.`),

  disguise("with a comma", ["address"], (text) => text.replace(/ (?=\S+$)/, ", ")),
  disguise("with nr.", ["address"], (text) => text.replace(/ (?=\S+$)/, " nr. ")),
  disguise("with the number glued on", ["address"], (text) => text.replace(/ (?=\S+$)/, "")),
  disguise("with the number in front", ["address"], (text) =>
    text.replace(/^(.+) (\S+)$/u, "$2, $1"),
  ),
  disguise("with a box behind", ["address"], (text) => `${text} bus 3`),
  disguise("with a place behind", ["address"], (text) => `${text}, 9120 Melsele`),
  disguise("shortened", ["address"], (text) =>
    text
      .replace(/straat\b/i, "str.")
      .replace(/ ?Steenweg\b/i, " stwg.")
      .replace(/laan\b/i, "ln")
      .replace(/plein\b/i, "pl.")
      .replace(/\bSint-/, "St.-")
      .replace(/\bBurgemeester\b/, "Burg.")
      .replace(/\bProfessor\b/, "Prof.")
      .replace(/\bOnze-Lieve-/, "O.-L.-")
      .replace(/\bAvenue\b/, "Av."),
  ),
  disguise("with spaces for hyphens", ["address"], (text) => text.replace(/-/g, " ")),

  disguise("with spaces around the hyphens", ["generated"], (text) => text.replace(/-/g, " - ")),
  disguise("without hyphens", ["generated"], (text) => text.replace(/-/g, "")),
  disguise("with spaces for hyphens", ["generated"], (text) => text.replace(/-/g, " ")),
  disguise("with full stops for hyphens", ["generated"], (text) => text.replace(/-/g, ".")),

  disguise("behind a colon", ["agreed", "generated"], (text) => `wachtwoord:${text}`),
  disguise("in a sentence", ["agreed", "generated"], (text) => `Het wachtwoord is ${text}. Dag`),
  disguise("between quotes", "everything", (text) => `“${text}”`),
  disguise("between brackets", ["name", "telephone", "email", "generated"], (text) => `(${text})`),
];

const lookAlike: Readonly<Record<string, string>> = {
  a: "а",
  c: "с",
  e: "е",
  i: "і",
  o: "о",
  p: "р",
  x: "х",
  y: "у",
};

const greekCapitals: Readonly<Record<string, string>> = {
  A: "Α",
  B: "Β",
  E: "Ε",
  I: "Ι",
  K: "Κ",
  M: "Μ",
  O: "Ο",
  P: "Ρ",
  T: "Τ",
  X: "Χ",
  Z: "Ζ",
};

const shifted = (text: string, from: string, to: number): string =>
  Array.from(text, (one) => {
    const first = from.codePointAt(0) ?? 0;
    const last = from.codePointAt(1) ?? 0;
    const code = one.codePointAt(0) ?? 0;
    return code >= first && code <= last ? String.fromCodePoint(code - first + to) : one;
  }).join("");

/** Other characters for the same text. */
export const characters: readonly Disguise[] = [
  disguise("as they are", "everything", (text) => text),
  disguise("capitals", "everything", (text) => text.toUpperCase()),
  disguise("small letters", "everything", (text) => text.toLowerCase()),
  disguise("no accents", "everything", withoutMarks),
  disguise("accents apart", "everything", (text) => text.normalize("NFD")),
  disguise("an invisible character behind each", "everything", (text) =>
    Array.from(text).join("\u200b"),
  ),
  disguise("soft hyphens", "everything", (text) =>
    text.replace(/(\p{L}\p{L})(?=\p{L})/gu, "$1\u00ad"),
  ),
  disguise("direction marks", "everything", (text) => `\u202a${text}\u202c`),
  disguise("Cyrillic look-alikes", "everything", (text) =>
    text.replace(/[aceiopxy]/g, (letter) => lookAlike[letter] ?? letter),
  ),
  disguise("Greek capitals", "everything", (text) =>
    text.replace(/[ABEIKMOPTXZ]/g, (letter) => greekCapitals[letter] ?? letter),
  ),
  disguise("full width", "everything", (text) => shifted(text, "!~", 0xff01)),
  disguise("bold of mathematics", "everything", (text) =>
    shifted(shifted(shifted(text, "az", 0x1d41a), "AZ", 0x1d400), "09", 0x1d7ce),
  ),
  disguise("long dashes", "everything", (text) => text.replace(/-/g, "–")),
  disguise("curled quotes", "everything", (text) => text.replace(/'/g, "’")),
  disguise("spaces that do not break", "everything", (text) => text.replace(/ /g, "\u00a0")),
  disguise("a line for each space", ["name", "telephone", "address"], (text) =>
    text.replace(/ /g, "\r\n"),
  ),
];

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);

const eachAs = (text: string, write: (character: string) => string): string =>
  Array.from(text, (one) => (/\s/.test(one) ? one : write(one))).join("");

/** Ways to write it in HTML. */
export const markups: readonly Disguise[] = [
  disguise("plain", "everything", (text) => `<p>${escaped(text)}</p>`),
  disguise("decimal entities", "everything", (text) =>
    eachAs(text, (one) => `&#${one.codePointAt(0) ?? 0};`),
  ),
  disguise("hexadecimal entities", "everything", (text) =>
    eachAs(text, (one) => `&#x${(one.codePointAt(0) ?? 0).toString(16)};`),
  ),
  disguise("named entities", "everything", (text) =>
    Array.from(text.normalize("NFC"), (one) => named(one)).join(""),
  ),
  disguise("a tag around each character", "everything", (text) =>
    eachAs(text, (one) => `<b>${escaped(one)}</b>`),
  ),
  disguise("a comment between characters", "everything", (text) =>
    eachAs(text, (one) => `${escaped(one)}<!-- x -->`),
  ),
  disguise("a place to break between characters", "everything", (text) =>
    eachAs(text, (one) => `${escaped(one)}<wbr>`),
  ),
  disguise("soft hyphens between characters", "everything", (text) =>
    eachAs(text, (one) => `${escaped(one)}&shy;`),
  ),
  disguise("no-break spaces", "everything", (text) => escaped(text).replace(/ /g, "&nbsp;")),
  disguise("lines of the source", "everything", (text) =>
    escaped(text).replace(/ /g, "\r\n      "),
  ),
  disguise(
    "cells",
    ["name", "telephone", "address"],
    (text) => `<tr><td>${escaped(text).replace(/ /g, "</td>\r\n<td>")}</td></tr>`,
  ),
  disguise("an alternative text", "everything", (text) => `<img alt="${escaped(text)}" src=x>`),
  disguise(
    "a title",
    "everything",
    (text) => `<p title='${escaped(text).replace(/'/g, "&#39;")}'>`,
  ),
  disguise("a mail link", "everything", (text) => {
    return `<a href="mailto:x@y.be?body=${encodeURIComponent(text)}">x</a>`;
  }),
  disguise("a web link", ["name", "telephone", "email", "address"], (text) => {
    return `<a href="https://x.be/?q=${encodeURIComponent(text)}">x</a>`;
  }),
  disguise("what classic Outlook shows", "everything", (text) => {
    return `<!--[if mso]><p>${escaped(text)}</p><![endif]-->`;
  }),
];

const marks: Readonly<Record<string, string>> = {
  "\u0300": "grave",
  "\u0301": "acute",
  "\u0302": "circ",
  "\u0303": "tilde",
  "\u0306": "breve",
  "\u0308": "uml",
  "\u030a": "ring",
  "\u030c": "caron",
  "\u0327": "cedil",
};

function named(character: string): string {
  if (character === "ł") return "&lstrok;";
  if (character === "ß") return "&szlig;";
  const [letter = "", mark = "", ...more] = character.normalize("NFD");
  const name = marks[mark];
  return name === undefined || more.length > 0 ? escaped(character) : `&${letter}${name};`;
}
