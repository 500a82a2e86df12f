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

/** Pairs of letters that a scan reads as one, and what both become. */
const pairs: Readonly<Record<string, string>> = { rn: "m", vv: "w", cl: "d" };

export function canonical(original: string): Canonical {
  const letters: string[] = [];
  const at: number[] = [];
  for (let place = 0; place < original.length; place += 1) {
    const sign = original.charAt(place);
    if (dropped.has(sign) || isHyphenation(original, place)) continue;
    const spelt = sign < "\u0080" ? sign : sign.normalize("NFD");
    for (const letter of spelt.toLowerCase()) {
      if (letter >= "\u0300" && letter <= "\u036f") continue;
      const plain = same[letter] ?? letter;
      const pair = pairs[(letters.at(-1) ?? "") + plain];
      if (pair !== undefined) letters[letters.length - 1] = pair;
      else {
        letters.push(plain);
        at.push(place);
      }
    }
  }
  at.push(original.length);
  return { text: letters.join(""), at };
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
