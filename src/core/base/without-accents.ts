/** Small letters without accents or other marks on them: "Élodie" is "elodie", "Łoś" is "łos". */
export function withoutAccents(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Latin letters that are no plain letter with an accent. */
const otherLatinLetters: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
  ħ: "h",
  ŧ: "t",
};

/** Like {@link withoutAccents}, and with every Latin letter as a to z: "Łoś" is "los". */
export function plainLatin(text: string): string {
  return withoutAccents(text).replace(
    /[łøđðßæœıþħŧ]/g,
    (letter) => otherLatinLetters[letter] ?? letter,
  );
}
