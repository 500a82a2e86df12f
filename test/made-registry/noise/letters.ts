/** Noise in letters outside facts. */
import { outsideFacts, type Noise } from "./tools.ts";

export const lostAccents: Noise = (text, { made }) =>
  outsideFacts(text, made, (between) => between.normalize("NFD").replace(/[\u0300-\u036f]/g, ""));

const confusions: readonly (readonly [RegExp, string])[] = [
  [/l/, "1"],
  [/o/, "0"],
  [/rn/, "m"],
  [/m/, "rn"],
  [/O/, "0"],
];

/** Letters misread by a scan, in one of thirty words outside facts. */
export const scanningSlips: Noise = (text, { chance, made }) =>
  outsideFacts(text, made, (between) =>
    between.replace(/(?<![\p{L}\p{N}@.])\p{L}\p{Ll}{3,}(?![\p{L}\p{N}@])/gu, (word) => {
      if (!chance.happens(1 / 30)) return word;
      const [from, to] = chance.pick(confusions);
      return word.replace(from, to);
    }),
  );
