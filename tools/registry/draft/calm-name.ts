import type { MunicipalityNames } from "../import/municipalities.ts";

/** Names that keep their capitals, and words that stay in lower case. */
const abbreviated = /^(?:OCMW(?:['’]s)?|CAW|GBO|VZW|AGB|ZNA|AZ|WZC)$/;
const small = /^(?:VAN|DE|DEN|DER|HET|EN|VOOR|IN|OP|AAN|TE|TEN)$/;

/**
 * A receiver's name without words in capitals: "SOCIALE DIENST Mesen" becomes "Sociale Dienst Mesen".
 * Other names are returned unchanged.
 */
export function calmName(name: string, names: MunicipalityNames): string {
  let calm = "";
  let from = 0;
  for (const found of names.find(name)) {
    calm += calmWords(name.slice(from, found.from), calm === "");
    const printed = name.slice(found.from, found.to);
    calm += printed === printed.toUpperCase() ? found.name : printed;
    from = found.to;
  }
  return calm + calmWords(name.slice(from), calm === "");
}

function calmWords(text: string, isStart: boolean): string {
  return text.replace(/(?<!\p{L})\p{Lu}{2,}(?!\p{Ll})/gu, (word, at: number) => {
    if (abbreviated.test(word)) return word;
    if (small.test(word) && !(isStart && at === 0)) return word.toLowerCase();
    return word.charAt(0) + word.slice(1).toLowerCase();
  });
}
