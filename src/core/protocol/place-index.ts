/** The folded names of a list of places, made once for each list. */
import { lettersIn, type Letters } from "../base/letters.ts";
import { placeKey, placeNameWords } from "./place-names.ts";
import type { Place } from "./place.ts";

export interface IndexedPlace {
  readonly place: Place;
  readonly name: FoldedName;
  /** The municipality, under each of its names. */
  readonly municipality: readonly FoldedName[];
  /** Each of these names, and the later words of each. */
  readonly spelt: readonly Folded[];
}

export interface Folded {
  readonly key: string;
  readonly letters: Letters;
}

/** Equal names are the same object. */
interface FoldedName extends Folded {
  /** The rest of the name from each later word on: "niklaas" for "sintniklaas". */
  readonly laterWords: readonly Folded[];
}

export interface PlaceIndex {
  readonly all: readonly IndexedPlace[];
  /** The places of which a name, or a later word of one, begins with a letter. */
  readonly byFirstLetter: ReadonlyMap<string, readonly IndexedPlace[]>;
}

const indexes = new WeakMap<readonly Place[], PlaceIndex>();

export function indexOf(places: readonly Place[]): PlaceIndex {
  const known = indexes.get(places);
  if (known !== undefined) return known;
  const names = new Map<string, FoldedName>();
  const fold = (name: string): FoldedName => {
    const seen = names.get(name);
    if (seen !== undefined) return seen;
    const words = placeNameWords(name);
    const made = {
      ...folded(placeKey(name)),
      laterWords: words.slice(1).map((_, index) => folded(words.slice(index + 1).join(""))),
    };
    names.set(name, made);
    return made;
  };
  const all = places.map((place) => {
    const name = fold(place.name);
    const municipality = [place.municipality, ...(place.otherNames ?? [])].map(fold);
    const spelt = [name, ...municipality].flatMap((one) => [one, ...one.laterWords]);
    return { place, name, municipality, spelt };
  });
  const index = { all, byFirstLetter: byFirstLetter(all) };
  indexes.set(places, index);
  return index;
}

const folded = (key: string): Folded => ({ key, letters: lettersIn(key) });

function byFirstLetter(all: readonly IndexedPlace[]): PlaceIndex["byFirstLetter"] {
  const found = new Map<string, IndexedPlace[]>();
  for (const one of all) {
    for (const letter of new Set(one.spelt.map(({ key }) => key.charAt(0)))) {
      const known = found.get(letter);
      if (known === undefined) found.set(letter, [one]);
      else known.push(one);
    }
  }
  return found;
}
