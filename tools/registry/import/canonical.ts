/*
 * A text in which words are found whatever a scan did to them: without white space, case and
 * accents, and with signs that are mistaken for each other taken together.
 */

/** `text` is canonical; `at[i]` is where its i-th character stands in the original. */
export interface Canonical {
  readonly text: string;
  readonly at: readonly number[];
}

const same: Readonly<Record<string, string>> = {
  "1": "i",
  l: "i",
  "|": "i",
  "!": "i",
  "0": "o",
  "5": "s",
  "’": "'",
  "‘": "'",
  "´": "'",
  "–": "-",
  "—": "-",
};

const dropped = new Set(
  ' \t\n\r\f\v*#\\`_"“”„«»<>\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff',
);

/** The second letter of a pair that a scan reads as one, with the first, and what both become. */
const pairs: Readonly<Record<string, readonly [first: string, both: string]>> = {
  n: ["r", "m"],
  v: ["v", "w"],
};

/** What a letter becomes once it is small and without accents; and when it ends a pair, what that becomes. */
interface Letter {
  readonly code: number;
  readonly pair: readonly [first: number, both: number] | null;
}

const seen = new Map<string, readonly Letter[]>();

/** What a sign becomes; nothing where it is dropped. */
function lettersOf(sign: string): readonly Letter[] {
  const before = seen.get(sign);
  if (before !== undefined) return before;
  const letters = dropped.has(sign)
    ? []
    : Array.from(sign.normalize("NFD").toLowerCase())
        .filter((letter) => letter < "\u0300" || letter > "\u036f")
        .map((letter) => letterOf(same[letter] ?? letter));
  seen.set(sign, letters);
  return letters;
}

function letterOf(letter: string): Letter {
  const [first, both] = pairs[letter] ?? [];
  const pair =
    first === undefined || both === undefined
      ? null
      : ([first.charCodeAt(0), both.charCodeAt(0)] as const);
  return { code: letter.charCodeAt(0), pair };
}

/** Those of ASCII by their code, since a text has hundreds of thousands. */
const ascii = Array.from({ length: 128 }, (_, code) => lettersOf(String.fromCharCode(code)));

export function canonical(original: string): Canonical {
  const codes: number[] = [];
  const at: number[] = [];
  for (let place = 0; place < original.length; place += 1) {
    if (isHyphenation(original, place)) continue;
    for (const { code, pair } of ascii[original.charCodeAt(place)] ??
      lettersOf(original.charAt(place)))
      if (pair !== null && codes[codes.length - 1] === pair[0]) codes[codes.length - 1] = pair[1];
      else {
        codes.push(code);
        at.push(place);
      }
  }
  at.push(original.length);
  return { text: textOf(codes), at };
}

/** In parts, since a call takes no more than so many. */
function textOf(codes: readonly number[]): string {
  const part = 8192;
  return Array.from({ length: Math.ceil(codes.length / part) }, (_, place) =>
    String.fromCharCode(...codes.slice(place * part, (place + 1) * part)),
  ).join("");
}

/** A hyphen at a line's end, before a small letter: the word goes on. */
function isHyphenation(text: string, place: number): boolean {
  return text.charAt(place) === "-" && /^-[ ]*\n\s*[a-zà-ÿ]/.test(text.slice(place, place + 40));
}

const known = new Map<string, string>();

/** A phrase as it stands in a canonical text. Those of this program's own come back often. */
export function canon(phrase: string): string {
  const before = known.get(phrase);
  if (before !== undefined) return before;
  const { text } = canonical(phrase);
  if (known.size > 2000) known.clear();
  known.set(phrase, text);
  return text;
}
