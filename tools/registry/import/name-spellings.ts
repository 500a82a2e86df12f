import type { ProtocolText } from "./document.ts";
import type { MunicipalityNames } from "./municipalities.ts";
import { folded } from "./plain-text.ts";

/**
 * The ways in which the receiver's name is written, apart from white space: more than one is a slip.
 *
 * Without its municipality ("de Sociale dienst heeft") it counts where its letters are other than in
 * the name itself, and the first is a capital: "lokaal bestuur" is a thing too.
 */
export function nameSpellings(
  { plain }: ProtocolText,
  name: string,
  names: MunicipalityNames,
): readonly string[] {
  const whole = matches(plain, name, "");
  const [place] = names.find(name);
  const head = place === undefined ? "" : name.slice(0, place.from).trim();
  if (place === undefined || head === "") return whole;
  const municipality = pattern(name.slice(place.from, place.to));
  const short = matches(plain, head, `(?![\\p{L}\\d@.'’-])(?!\\s+${municipality})`).filter(
    (one) => one !== head && /^\p{Lu}/u.test(one),
  );
  return [...whole, ...short];
}

function matches(plain: string, phrase: string, after: string): readonly string[] {
  const all = plain.matchAll(new RegExp(`(?<![\\p{L}\\d@.-])${pattern(phrase)}${after}`, "giu"));
  return [...new Set([...all].map(([one]) => folded(one)))];
}

function pattern(phrase: string): string {
  return phrase.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace(/\s+/g, "\\s+");
}
