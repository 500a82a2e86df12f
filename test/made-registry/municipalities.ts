import { addDays, parseDay, type IsoDay } from "../../src/core/base/day.ts";
import type { PlaceFiles } from "../../tools/registry/files/place-files.ts";

/** A municipality with its postcodes while it existed under that name. */
export interface Municipality {
  readonly name: string;
  readonly nis: string;
  /** The first one is that of its seat. */
  readonly postcodes: readonly string[];
  /** The first day, where a merger made it. */
  readonly from: IsoDay | null;
  /** The last day, where a merger ended it. */
  readonly lastDay: IsoDay | null;
}

/** A territory over time: a present municipality, and those that merged into it. */
export interface Territory {
  readonly now: Municipality;
  /** Empty without a merger, or when the place files do not assign the postcodes. */
  readonly before: readonly Municipality[];
}

/** All Flemish territories, in the order of their NIS codes. */
export function territories(files: PlaceFiles): readonly Territory[] {
  return files.municipalities.map(({ nis, name }) => {
    const places = files.places.filter((place) => place.nis === nis);
    const postcodesNamed = (wanted: string) =>
      places.filter(({ place }) => place === wanted).map(({ postcode }) => postcode);
    const all = [...new Set([...postcodesNamed(name), ...places.map(({ postcode }) => postcode)])];
    const merged = files.mergers.filter((row) => row.new_nis === nis);
    const from = parseDay(merged[0]?.effective ?? "");
    const before = merged.map(({ old_nis: oldNis, old_name: oldName }) => ({
      name: oldName,
      nis: oldNis,
      postcodes: [...new Set(postcodesNamed(oldName))],
      from: null,
      lastDay: from === null ? null : addDays(from, -1),
    }));
    const now = { name, nis, postcodes: all, from, lastDay: null };
    return { now, before: accountsForAll(before, all) ? before : [] };
  });
}

/** Whether each postcode has the name of exactly one former municipality. */
function accountsForAll(before: readonly Municipality[], all: readonly string[]): boolean {
  const named = before.flatMap(({ postcodes }) => postcodes);
  return (
    before.every(({ postcodes }) => postcodes.length > 0) &&
    [...named].sort().join() === [...all].sort().join()
  );
}
