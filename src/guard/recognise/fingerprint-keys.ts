import { nfc } from "../../core/base/nfc.ts";
import { foldForComparing } from "../../core/base/fold.ts";
import { wordsOf } from "../../core/base/words.ts";

/* The one form in which each of the client's data is hashed, and to which a text is brought as well. */

/** Words that occur in many names and in every text. */
const particles =
  /^(?:aan|aen|abd|abu|ait|ben|bij|bin|bint|bou|dal|das|del|della|den|der|des|die|dos|ech|een|ibn|las|les|los|mac|met|naar|ould|por|sint|ten|ter|tot|uit|und|van|vande|vanden|vander|ver|von|voor|zum|zur|the|and|het|saint|sainte)$/;

/** Whether a folded word can identify a client: three letters or more, and no particle. */
export function tells(word: string): boolean {
  return !leadsOn(word);
}

/** Whether a folded word only leads to the next: a particle, or a word of one or two letters. */
export function leadsOn(word: string): boolean {
  return word.length < 3 || particles.test(word);
}

/** Short words that lead to the next one, and make no name among themselves: De La. */
const articles = /^(?:al|da|de|di|do|du|el|en|in|la|le|of|op|te)$/;

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/** The text with ä, ö, ü, ø and å as two letters, as people write them without those keys. */
export function speltOut(text: string): string {
  return nfc(text).replace(/[äöüøåÄÖÜØÅ]/g, (letter) => umlauts[letter.toLowerCase()] ?? letter);
}

const mostNameWords = 6;

/**
 * The folded parts of a name that count: each word that can identify a client, and up to six words
 * written as one of which the last could (Vandenberghe for Van den Berghe, Dhondt for D'Hondt,
 * janpeeters). A name with ä, ö, ü, ø or å counts in both spellings.
 */
export function nameParts(name: string): readonly string[] {
  const parts: string[] = [];
  for (const spelling of [name, speltOut(name)]) {
    const words = wordsOf(foldForComparing(spelling)).map(({ word }) => word);
    for (let last = 0; last < words.length; last += 1) {
      const end = words[last] ?? "";
      if (particles.test(end) || articles.test(end)) continue;
      for (let first = last; first >= 0 && first > last - mostNameWords; first -= 1) {
        const part = words.slice(first, last + 1).join("");
        if (tells(part) && !parts.includes(part)) parts.push(part);
      }
    }
  }
  return parts;
}

/**
 * A telephone number as it can be dialled, digits alone: with its country code, and without.
 *
 * @param international - "+32 470 12 34 56": the country code ends at the first space.
 */
export function telephoneKeys(international: string): readonly string[] {
  const digits = international.replace(/\D/g, "");
  const code = /^\+(\d+) /.exec(international)?.[1] ?? "";
  // An Italian number keeps its zero, which nobody can tell from the zero that is dialled first.
  const rest = digits.slice(code.length).replace(/^0/, "");
  return code === "" ? [digits] : [digits, `${code}${rest}`, rest, `${code}0${rest}`];
}

/** Words of a street that people shorten: the form that is compared, then the others. */
const streetTitles: readonly (readonly [string, readonly string[]])[] = [
  ["av", ["avenue", "ave"]],
  ["bd", ["boulevard", "bld", "blvd", "boul"]],
  ["ch", ["chaussee", "chee"]],
  ["burg", ["burgemeester", "burgem", "bgm"]],
  ["prof", ["professor"]],
  ["dr", ["dokter", "doctor"]],
  ["past", ["pastoor"]],
  ["gen", ["generaal"]],
  ["kap", ["kapitein", "kapt"]],
  ["kan", ["kanunnik"]],
  ["o", ["onze"]],
  ["l", ["lieve"]],
];

const comparedTitle: ReadonlyMap<string, string> = new Map(
  streetTitles
    .map(([form, others]) => others.map((other): [string, string] => [other, form]))
    .reduce((all, some) => [...all, ...some], []),
);

/** The same for endings and beginnings that are written together with the rest of the name. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/str(?:aat)?$/, "str"],
  [/st(?:een)?w(?:eg|g)?$/, "stw"],
  [/laan$/, "ln"],
  [/plein$/, "pl"],
  [/^(?:sint|st)/, "st"],
];

/** Folded words of a street as one, with each word that people shorten in one form. */
export function streetKey(words: readonly string[]): string {
  let key = "";
  for (const word of words) key += comparedTitle.get(word) ?? word;
  for (const [long, short] of shortened) key = key.replace(long, short);
  return key;
}

/** The house number's digits, without what follows them; "zn" for a house without one. */
export function numberKey(number: string): string {
  return /\d+/.exec(number)?.[0] ?? "zn";
}

export function addressKeys(street: string, number: string): readonly string[] {
  const words = wordsOf(foldForComparing(street)).map(({ word }) => word);
  return [`${streetKey(words)} ${numberKey(foldForComparing(number))}`];
}

/** An e-mail address without the signs that a sentence may have put around it. */
export function emailKey(address: string): string {
  return foldForComparing(address).replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, "");
}

/**
 * An agreed password by its letters and digits alone, since word processors change signs and
 * sentences add some. With fewer than eight letters and digits: all of it except white space.
 */
export function passwordKey(password: string): string {
  const folded = foldForComparing(password);
  const bare = folded.replace(/[^a-z0-9]+/g, "");
  return bare.length < 8 ? folded.replace(/\s+/g, "") : bare;
}
