import type { Place } from "../protocol/place.ts";
import { comparable } from "./client-text.ts";

/** The client's address. The place is one of the territory, spelt as there. */
export interface ClientAddress {
  readonly street: string;
  readonly number: string;
  /** Null when there is none. Without the word "bus". */
  readonly box: string | null;
  readonly postcode: string;
  readonly place: string;
}

const streetShape = /^['’‘]?[\p{L}\p{N}][\p{L}\p{M}\p{N} '’‘.\-\u2010\u2011\u2013]*$/u;
const manyDigits = /\d{5}|(?:\d\D*){7}/u;

const suffix = "(?: ?(?:bis|ter|quater)| ?[a-z]{1,2}\\d{0,2})?";
const numberShape = new RegExp(
  `^[1-9]\\d{0,3}${suffix}(?: ?[-\u2010\u2011\u2013/+] ?(?:\\d{1,4}${suffix}|[a-z]{1,2}\\d{0,2}))?$`,
  "iu",
);
const noNumber = /^[zs][./ ]{0,2}n\.?$/iu;

const boxWord = /^(?:(?:bus|bte|boîte|box|b\.)[ .:]*)+(?=[\p{L}\p{N}])/iu;
const boxShape = /^[a-z]{0,5}\d{0,5}[a-z]{0,2}(?:[ ./_-][a-z]{0,4}\d{1,5}[a-z]{0,2}){0,2}$/iu;

/**
 * Whether a normalised text has the shape of a street name: 11 Novemberlaan, 's-Gravenweg, Prof.
 * Dr. Van Houttestraat. Brackets, commas or too many digits make it a remark.
 */
export function isStreet(text: string): boolean {
  return streetShape.test(text) && /\p{L}/u.test(text) && !manyDigits.test(text);
}

/** Whether a normalised text is a house number: 12, 12A, 12 bis, 12-14, 12/3, or "z/n" for none. */
export function isHouseNumber(text: string): boolean {
  return numberShape.test(text) || noNumber.test(text);
}

/** The box without the word for it: "bus 3" is "3". Idempotent. */
export function withoutBoxWord(text: string): string {
  return text.replace(boxWord, "");
}

/** Whether a normalised text is a box: 3, A, 0201, B2.1, links. */
export function isBox(text: string): boolean {
  return boxShape.test(text);
}

/**
 * Finds the place with this postcode and name. Both must match: names occur more than once.
 * Accents, case and hyphens of the name are ignored. Undefined when the territory has none.
 */
export function findInTerritory(
  postcode: string,
  name: string,
  territory: readonly Place[],
): Place | undefined {
  return territory.find(
    (place) => place.postcode === postcode && comparable(place.name) === comparable(name),
  );
}
