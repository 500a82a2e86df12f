import { findPlaces } from "../../src/core/protocol/places.ts";
import { type Place } from "../../src/core/protocol/place.ts";
import { placeKey } from "../../src/core/protocol/place-names.ts";
import { fail, ok, type Result } from "../../src/core/base/result.ts";

/**
 * - `place-unknown`: no such place.
 * - `place-ambiguous`: more than one place; all of them are among the choices.
 *
 * `choices` are what may have been meant; perhaps none.
 */
export interface PlaceProblem {
  readonly kind: "place-unknown" | "place-ambiguous";
  readonly choices: readonly Place[];
}

const suggestions = 12;

/**
 * The one place that is meant by a postcode, a name or both ("9120", "Melsele", "9120 Melsele").
 *
 * Accents, hyphens, spaces and case do not count; typing errors do: they are for a person to see.
 */
export function findPlace(
  asked: string,
  places: readonly Place[],
): Result<Place, { readonly kind: "place-refused"; readonly problem: PlaceProblem }> {
  const numbers = asked.match(/\d+/g) ?? [];
  const name = placeKey(asked.replace(/\d+/g, " "));
  const [postcode] = numbers;
  const isAsked =
    numbers.length < 2 && (postcode === undefined ? name !== "" : postcode.length === 4);
  const meant = isAsked
    ? places.filter(
        (place) =>
          (postcode === undefined || place.postcode === postcode) &&
          (name === "" || placeKey(place.name) === name),
      )
    : [];
  const [only] = meant;
  if (only !== undefined && meant.length === 1) return ok(only);
  const near = findPlaces(asked, places, suggestions).filter((place) => !meant.includes(place));
  return fail({
    kind: "place-refused",
    problem: {
      kind: meant.length > 1 ? "place-ambiguous" : "place-unknown",
      choices: [...meant, ...near],
    },
  });
}
