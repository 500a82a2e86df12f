/** Finds places as people type them. */
import { firstInOrder } from "../base/first-in-order.ts";
import { lettersAbsent, lettersIn } from "../base/letters.ts";
import { errorsForgiven, typingErrors } from "../base/typing-errors.ts";
import { indexOf, type Folded, type IndexedPlace } from "./place-index.ts";
import { placeKey } from "./place-names.ts";
import type { Place } from "./place.ts";

/** The default number of places to suggest. */
export const SUGGESTED_PLACES = 20;

/**
 * Finds places by the beginning of a postcode, by the name of the place or its municipality, or by
 * both ("9120 mel", "melsele 9120", "beveren roeselare").
 *
 * Accents, hyphens, apostrophes, spaces and case are ignored. A full name ranks above the beginning
 * of one, a place above its municipality. Hits with typing errors come last: one error in a name of
 * four letters or more, two from eight; a query that is exactly a name matches that name only.
 * Postcodes must be exact. Among equal hits, a place whose municipality matches too comes first,
 * then the place that its municipality is named after, then by name and postcode.
 */
export function findPlaces(
  query: string,
  places: readonly Place[],
  limit: number = SUGGESTED_PLACES,
): readonly Place[] {
  return searchPlaces(query, places, () => false, limit).places;
}

export interface FoundPlaces {
  readonly places: readonly Place[];
  /** Whether nothing is called as typed, so that these are guesses at what was meant. */
  readonly guessed: boolean;
}

/**
 * As `findPlaces`, with places for which `isOwn` holds before others. A place that is only found by
 * forgiving typing errors never comes before one that is called as typed.
 */
export function searchPlaces(
  query: string,
  places: readonly Place[],
  isOwn: (place: Place) => boolean,
  limit: number = SUGGESTED_PLACES,
): FoundPlaces {
  const digits = query.match(/\d+/g) ?? [];
  const typed = placeKey(query.replace(/\d+/g, " "));
  if (digits.length > 1 || (digits.length === 0 && typed === ""))
    return { places: [], guessed: false };
  const [postcode = ""] = digits;
  // "B-9120", as on an envelope.
  const name = postcode !== "" && typed === "b" ? "" : typed;

  const { all, byFirstLetter } = indexOf(places);
  const inPostcode = (some: readonly IndexedPlace[]): readonly IndexedPlace[] =>
    postcode === "" ? some : some.filter(({ place }) => place.postcode.startsWith(postcode));
  const hits =
    name === ""
      ? inPostcode(all).map((found) => ({ found, rank: 0 }))
      : rankByName(name, {
          // Whatever is called as typed begins with the same letter.
          likely: inPostcode(byFirstLetter.get(name.charAt(0)) ?? []),
          all: () => inPostcode(all),
        });
  const ownFirst = (a: Hit, b: Hit): number =>
    Number(isGuess(a)) - Number(isGuess(b)) ||
    Number(isOwn(b.found.place)) - Number(isOwn(a.found.place)) ||
    byRank(a, b);
  return {
    places: firstInOrder(hits, ownFirst, limit).map(({ found }) => found.place),
    guessed: hits.length > 0 && hits.every(isGuess),
  };
}

/** The lowest rank of a hit that forgives a typing error. */
const GUESSED = 10;

function isGuess({ rank }: Hit): boolean {
  return rank >= GUESSED;
}

interface Hit {
  readonly found: IndexedPlace;
  readonly rank: number;
}

/** Where a name is looked for: first among the `likely`, and with typing errors among all. */
interface Searched {
  readonly likely: readonly IndexedPlace[];
  readonly all: () => readonly IndexedPlace[];
}

function rankByName(typed: string, { likely, all }: Searched): readonly Hit[] {
  const direct = likely.flatMap((found) => {
    const rank = rankAsTyped(typed, found);
    return rank === null ? [] : [{ found, rank }];
  });
  if (direct.some(({ rank }) => rank === WHOLE_NAME || rank === WHOLE_MUNICIPALITY)) return direct;
  const rankWithErrors = errorRanker(typed, direct.length > 0);
  if (rankWithErrors === null) return direct;
  const asTyped = new Set(direct.map(({ found }) => found));
  const guessed = all().flatMap((found) => {
    const rank = asTyped.has(found) ? null : rankWithErrors(found);
    return rank === null ? [] : [{ found, rank }];
  });
  return [...direct, ...guessed];
}

const WHOLE_NAME = 0;
const WHOLE_MUNICIPALITY = 4;

function rankAsTyped(typed: string, { name, municipality }: IndexedPlace): number | null {
  if (name.key === typed) return WHOLE_NAME;
  const isOfMunicipality = municipality.some(({ key }) => key.startsWith(typed));
  if (name.key.startsWith(typed)) return isOfMunicipality ? 1 : 2;
  if (municipality.some(({ key }) => isNameWithin(typed, name.key, key))) return 3;
  if (municipality.some(({ key }) => key === typed)) return WHOLE_MUNICIPALITY;
  if (isOfMunicipality) return 5;
  if (name.laterWords.some(({ key }) => key.startsWith(typed))) return 6;
  if (municipality.some((known) => known.laterWords.some(({ key }) => key.startsWith(typed))))
    return 7;
  return null;
}

/** "beverenroes" for Beveren in Roeselare. */
function isNameWithin(typed: string, name: string, municipality: string): boolean {
  return typed.startsWith(name) && municipality.startsWith(typed.slice(name.length));
}

/**
 * Ranks from `GUESSED` up. Beside exact hits, only a full name with a typing error is offered. Null
 * where so few letters forgive none.
 */
function errorRanker(
  typed: string,
  wholeOnly: boolean,
): ((found: IndexedPlace) => number | null) | null {
  const limit = errorsForgiven(typed.length);
  if (limit === 0) return null;
  const letters = lettersIn(typed);
  const worst = 2 * limit + 1;
  const known = new Map<string, number>();
  /** Quick to tell, unlike the errors themselves. */
  const mayRank = ({ key, letters: of }: Folded): boolean =>
    lettersAbsent(letters, of) <= limit &&
    (!wholeOnly || Math.abs(key.length - typed.length) <= limit);
  const rankOf = (name: Folded): number => {
    if (!mayRank(name)) return worst + 1;
    const seen = known.get(name.key);
    if (seen !== undefined) return seen;
    const { whole, beginning } = typingErrors(typed, name.key, limit);
    const rank = Math.min(2 * whole, wholeOnly ? Infinity : 2 * beginning + 1);
    known.set(name.key, rank);
    return rank;
  };
  return ({ name, municipality, spelt }) => {
    if (!spelt.some(mayRank)) return null;
    const own = rankOf(name);
    const around = Math.min(...municipality.map(rankOf));
    if (own <= worst) return GUESSED + own + (around <= worst ? 0 : 0.5);
    const inside = [name, ...municipality].flatMap(({ laterWords }) => laterWords.map(rankOf));
    const wider = Math.min(around, ...inside);
    return wider <= worst ? 20 + wider : null;
  };
}

/** Folded names are plain letters, so no collation is needed (`localeCompare` is slow). */
function byRank(a: Hit, b: Hit): number {
  return (
    a.rank - b.rank ||
    Number(isMain(b.found)) - Number(isMain(a.found)) ||
    inOrder(a.found.name.key, b.found.name.key) ||
    inOrder(a.found.place.postcode, b.found.place.postcode)
  );
}

/** Whether the municipality is named after the place; equal names are the same object. */
function isMain({ name, municipality }: IndexedPlace): boolean {
  return name === municipality[0];
}

function inOrder(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
