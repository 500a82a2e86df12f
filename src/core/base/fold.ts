import { unseenCharacters } from "./word-characters.ts";

/**
 * By Latin letter, the letters that a reader cannot tell from it: of other alphabets, and Latin ones
 * with a stroke. All small. A letter that looks otherwise as a capital (Η and η) goes by its small
 * form, so that a Greek name is the same in capitals.
 */
const lookAlikes: Readonly<Record<string, string>> = {
  a: "аɑα",
  b: "вβ",
  c: "с",
  d: "ԁđð",
  e: "еε",
  g: "ԍɡ",
  h: "нһħ",
  i: "іıι",
  j: "јȷ",
  k: "кκ",
  l: "łӏ",
  m: "мμ",
  n: "ηŋ",
  o: "оοσςøօ",
  p: "рρ",
  q: "ԛ",
  s: "ѕ",
  t: "тτŧ",
  u: "υ",
  v: "ν",
  w: "ԝωѡ",
  x: "хχ",
  y: "уүγ",
  z: "ζ",
};

const plainLetters: Record<string, string> = { ß: "ss", æ: "ae", œ: "oe", þ: "th" };
for (const latin of Object.keys(lookAlikes))
  for (const letter of lookAlikes[latin] ?? "") plainLetters[letter] = latin;

const unseen = new RegExp(`[${unseenCharacters}]|\\udb40[\\udc00-\\uddef]`, "g");

const beyondLatin = /[^\0-\u00b6]/g;

/**
 * The text as a reader sees it, whatever it is made of, for comparing: small letters without accents,
 * each look-alike the Latin letter or the digit that it resembles, no invisible characters. Ligatures,
 * full-width forms, dashes and quotes become plain ones.
 *
 * Folding twice changes nothing. Digits that stand for letters (J4n) stay digits.
 */
export function foldForComparing(text: string): string {
  return foldKeepingCase(text).toLowerCase();
}

/** Like {@link foldForComparing}, but capitals stay, so that "JanPeeters" can still be taken apart. */
export function foldKeepingCase(text: string): string {
  return (
    plainDigits(text)
      .normalize("NFKD")
      .replace(unseen, "")
      // What word processors put for the dashes, quotes and fractions that were typed.
      .replace(/[‐-―−⁃]/g, "-")
      .replace(/[‘-‛′ʼ]/g, "'")
      .replace(/[“-‟]/g, '"')
      .replace(/[⁄∕]/g, "/")
      .replace(beyondLatin, plainLetter)
  );
}

function plainLetter(character: string): string {
  const small = character.toLowerCase();
  const plain = plainLetters[small];
  if (plain === undefined) return character;
  return small === character ? plain : plain.toUpperCase();
}

/** The text with Arabic, Persian and full-width digits as ours, and as long as it was. */
export function plainDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹０-９]/g, (digit) => String(digit.charCodeAt(0) & 15));
}
