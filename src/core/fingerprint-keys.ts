import { fold, wordsOf } from "./fold.ts";

/*
 * The one form in which each of the client's data is hashed, and to which a text is brought before
 * it is compared. Part of the guard: ES2016.
 */

/** Words that stand in many names and in every text. */
const particles =
  /^(?:aan|aen|abd|abu|ait|ben|bij|bin|bint|bou|dal|das|del|della|den|der|des|die|dos|ech|een|ibn|las|les|los|mac|met|naar|ould|por|sint|ten|ter|tot|uit|und|van|vande|vanden|vander|ver|von|voor|zum|zur|the|and|het|saint|sainte)$/;

/** Whether a folded word can tell a client: three letters or more, and no particle. */
export function tells(word: string): boolean {
  return word.length >= 3 && !particles.test(word);
}

/** Whether a folded word only leads to the next: a particle, or a word of one or two letters. */
export function leadsOn(word: string): boolean {
  return word.length < 3 || particles.test(word);
}

const umlauts: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ü: "ue", ø: "oe", å: "aa" };

/**
 * The folded parts of a name that count: each word that tells, and each word on end with all that
 * follow it (Vandenberghe for Van den Berghe, Dhondt for D'Hondt). With ä, ö, ü, ø or å also as they are written without.
 */
export function nameParts(name: string): readonly string[] {
  const spelt = name
    .normalize("NFC")
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => umlauts[letter] ?? letter);
  const parts: string[] = [];
  for (const spelling of [name, spelt]) {
    const words = wordsOf(fold(spelling)).map(({ word }) => word);
    const onEnd = words.map((_word, place) => words.slice(place).join(""));
    for (const part of [...words, ...onEnd])
      if (tells(part) && !parts.includes(part)) parts.push(part);
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
  const rest = digits.slice(code.length);
  return code === "" ? [digits] : [digits, rest, `${code}0${rest}`];
}

const shortened: readonly (readonly [RegExp, string])[] = [
  [/str(?:aat)?$/, "str"],
  [/st(?:een)?w(?:eg|g)?$/, "stw"],
  [/laan$/, "ln"],
  [/plein$/, "pl"],
  [/^(?:avenue|ave|av)/, "av"],
  [/^(?:boulevard|bld|blvd|bd|boul)/, "bd"],
  [/^(?:sint|st)/, "st"],
  [/^(?:burgemeester|burgem|burg|bgm)/, "burg"],
  [/^(?:professor|prof)/, "prof"],
  [/^(?:dokter|doctor|dr)/, "dr"],
];

/** Folded words of a street on end, with what people shorten in one form. */
export function streetKey(words: readonly string[]): string {
  let key = words.join("");
  for (const [long, short] of shortened) key = key.replace(long, short);
  return key;
}

/** The house number's digits, without what follows them; "zn" for a house without one. */
export function numberKey(number: string): string {
  return /\d+/.exec(number)?.[0] ?? "zn";
}

export function addressKeys(street: string, number: string): readonly string[] {
  const words = wordsOf(fold(street)).map(({ word }) => word);
  return [`${streetKey(words)} ${numberKey(fold(number))}`];
}

/** An agreed password without white space, case and accents. */
export function passwordKey(password: string): string {
  return fold(password).replace(/\s+/g, "");
}
