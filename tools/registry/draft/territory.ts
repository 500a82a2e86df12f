import type { PlaceFiles } from "../files/place-files.ts";

/** The postcodes that a municipality had on a day, according to the place files. */
interface KnownPostcodes {
  readonly sure: readonly string[];
  /** Postcodes of the municipality that it merged into, which may have been its own. */
  readonly unsure: readonly string[];
}

/**
 * The postcodes of a Flemish municipality on a day; null: the day is unknown. If it has merged since, a
 * postcode is sure when a place in it has the municipality's name, and excluded when a place in it has
 * the name of another municipality of the merger.
 */
export function postcodesOn(name: string, day: string | null, files: PlaceFiles): KnownPostcodes {
  const isSince = (effective: string): boolean => day === null || effective > day;
  const gone = files.mergers.filter((row) => row.old_name === name && isSince(row.effective));
  const [merged] = [...gone].sort((one, other) => (one.effective < other.effective ? -1 : 1));
  if (merged === undefined) {
    const today = files.municipalities.find((one) => one.name === name);
    const isYounger = files.mergers.some(
      (row) => row.new_nis === today?.nis && row.new_name === name && isSince(row.effective),
    );
    if (today === undefined || isYounger) return { sure: [], unsure: [] };
    return { sure: postcodesIn(today.nis, files), unsure: [] };
  }
  const others = files.mergers
    .filter((row) => row.new_nis === merged.new_nis && row.old_name !== name)
    .map((row) => row.old_name);
  const placesOf = (postcode: string): readonly string[] =>
    files.places.filter((row) => row.postcode === postcode).map(({ place }) => place);
  const all = postcodesIn(merged.new_nis, files);
  const free = all.filter((postcode) => !placesOf(postcode).some((one) => others.includes(one)));
  const sure = free.filter((postcode) => placesOf(postcode).includes(name));
  return { sure, unsure: free.filter((postcode) => !sure.includes(postcode)) };
}

/** The sorted postcodes of several municipalities. */
export function postcodesOfAll(
  names: readonly string[],
  day: string | null,
  files: PlaceFiles,
): KnownPostcodes {
  const each = names.map((name) => postcodesOn(name, day, files));
  const all = (part: keyof KnownPostcodes): readonly string[] =>
    [...new Set(each.flatMap((one) => one[part]))].sort();
  return { sure: all("sure"), unsure: all("unsure") };
}

function postcodesIn(nis: string, { places }: PlaceFiles): readonly string[] {
  return [
    ...new Set(places.filter((row) => row.nis === nis).map(({ postcode }) => postcode)),
  ].sort();
}
