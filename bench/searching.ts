/** Searching a place at each key, beside a plain scan for the words that were typed. */
import { foldForComparing } from "../src/core/base/fold.ts";
import type { Place } from "../src/core/protocol/place.ts";
import { findPlaces } from "../src/core/protocol/places.ts";
import { realRegistry } from "../test/registry/load.ts";
import { inTurn, median, timed, type Pair } from "./measure.ts";
import type { Row } from "./row.ts";

/** As somebody types it, with an error in the fourth. */
const queries = ["9120 melsele", "sint-niklaas", "beveren", "antwrpen", "de pinte"];
const keys = queries.flatMap((query) =>
  Array.from({ length: query.length }, (_, place) => query.slice(0, place + 1)),
);

export async function searchingRows(rounds: number): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (const times of [1, 10, 100]) {
    const places = manyPlaces(times);
    const names = places.map(({ postcode, name, municipality }) =>
      foldForComparing(`${postcode} ${name} ${municipality}`),
    );
    const scan = (typed: string): readonly Place[] => {
      const wanted = foldForComparing(typed);
      return places.filter((_, at) => names[at]?.includes(wanted) === true).slice(0, 20);
    };
    const pairs: Pair[] = [];
    for (const key of keys)
      pairs.push(
        await inTurn(
          {
            ours: () => timed(() => repeated(times, () => findPlaces(key, places))),
            anchor: () => timed(() => repeated(times, () => scan(key))),
          },
          rounds,
        ),
      );
    rows.push({
      what: `place search, the median key, ${places.length} places`,
      beside: "a plain scan",
      ratio: median(pairs.map(({ ratio }) => ratio)),
      reach: 3,
      took: `the slowest key ${Math.max(...pairs.map(({ ratio }) => ratio)).toFixed(0)} ×: one with a typing error`,
    });
  }
  return rows;
}

/** Often enough for the clock to tell. */
function repeated(times: number, act: () => unknown): void {
  for (let nth = 0; nth < 100 / times; nth += 1) act();
}

/** The real places so many times, each time under other names and postcodes. */
function manyPlaces(times: number): readonly Place[] {
  const { places } = realRegistry();
  return Array.from({ length: times }, (_, round) =>
    places.map((place) =>
      round === 0
        ? place
        : {
            ...place,
            name: turned(place.name, round),
            municipality: turned(place.municipality, round),
            postcode: String(1000 + ((Number(place.postcode) + 97 * round) % 9000)),
          },
    ),
  ).flat();
}

/** Another name of the same length: its letters shifted through the alphabet. */
function turned(name: string, by: number): string {
  return name.replace(/[a-z]/g, (letter) =>
    String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + by) % 26)),
  );
}
