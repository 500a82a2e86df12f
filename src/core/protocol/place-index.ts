/** The folded names of a list of places, made once for each list. */
import { placeKey, placeNameWords } from "./place-names.ts";
import type { Place } from "./place.ts";

export interface IndexedPlace {
  readonly place: Place;
  readonly name: FoldedName;
  /** The municipality, under each of its names. */
  readonly municipality: readonly FoldedName[];
}

/** Equal names are the same object. */
interface FoldedName {
  readonly key: string;
  /** The rest of the name from each later word on: "niklaas" for "sintniklaas". */
  readonly laterWords: readonly string[];
}

const indexes = new WeakMap<readonly Place[], readonly IndexedPlace[]>();

export function indexOf(places: readonly Place[]): readonly IndexedPlace[] {
  const known = indexes.get(places);
  if (known !== undefined) return known;
  const folded = new Map<string, FoldedName>();
  const fold = (name: string): FoldedName => {
    const seen = folded.get(name);
    if (seen !== undefined) return seen;
    const words = placeNameWords(name);
    const made = {
      key: placeKey(name),
      laterWords: words.slice(1).map((_, index) => words.slice(index + 1).join("")),
    };
    folded.set(name, made);
    return made;
  };
  const index = places.map((place) => ({
    place,
    name: fold(place.name),
    municipality: [place.municipality, ...(place.otherNames ?? [])].map(fold),
  }));
  indexes.set(places, index);
  return index;
}
