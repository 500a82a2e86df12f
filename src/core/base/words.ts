import { wordCharacters } from "./word-characters.ts";

/** A word of a text, and what stands between it and the next one. */
export interface Word {
  readonly word: string;
  /** Empty after the last word. */
  readonly gap: string;
}

/** A word, and what stands before the next one. */
const everyWord = new RegExp(
  `([${wordCharacters}]+)([^${wordCharacters}]*(?=[${wordCharacters}]))?`,
  "g",
);

/** The words of a folded text in their order: runs of letters and digits. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  everyWord.lastIndex = 0;
  for (let found = everyWord.exec(text); found !== null; found = everyWord.exec(text)) {
    const [, word = "", gap = ""] = found;
    words.push({ word, gap });
  }
  return words;
}
