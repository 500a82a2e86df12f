/** Folds the place files into the one text that `readCompiledRegistry` unfolds. */
import { parseDay } from "../../../src/core/base/day.ts";
import type { Merger } from "../../../src/core/protocol/registry.ts";
import type { PlaceFiles } from "../files/place-files.ts";

interface Municipality {
  readonly nis: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly places: readonly { readonly postcode: string; readonly place: string }[];
}

/** See `CompiledRegistry` for the form. Places of an unknown municipality are left out. */
export function compilePlaces(files: PlaceFiles): string {
  return [...flemish(files), ...brussels(files)]
    .filter(({ places }) => places.length > 0)
    .map(({ nis, name, otherNames, places }) => {
      const groups = [...groupBy(places, ({ postcode }) => postcode)].map(
        ([postcode, group]) =>
          `${postcode} ${group.map(({ place }) => (place === name ? "=" : place)).join(",")}`,
      );
      return [nis, name, otherNames.join(","), groups.join(";")].join("|");
    })
    .join("\n");
}

/** One merger for each municipality and day; the municipalities that went into it are not kept. */
export function compileMergers(files: PlaceFiles): readonly Merger[] {
  const mergers = groupBy(files.mergers, (row) => `${row.new_nis} ${row.effective}`);
  return [...mergers.values()].flatMap(([first]) => {
    const effectiveFrom = parseDay(first?.effective ?? "");
    if (first === undefined || effectiveFrom === null) return [];
    return [{ nis: first.new_nis, municipality: first.new_name, effectiveFrom }];
  });
}

/** The NIS codes of the municipalities with language facilities in French. */
export function compileFacilities({ facilities }: PlaceFiles): readonly string[] {
  return facilities.filter(({ language }) => language === "fr").map(({ nis }) => nis);
}

/** A former municipality is another name to search by, unless one of the places still has it. */
function flemish(files: PlaceFiles): readonly Municipality[] {
  const placesByNis = groupBy(files.places, ({ nis }) => nis);
  return files.municipalities.map(({ nis, name, name_fr: french }) => {
    const places = placesByNis.get(nis) ?? [];
    const former = files.mergers
      .filter((row) => row.new_nis === nis)
      .map((row) => row.old_name)
      .filter((old) => old !== name && !places.some(({ place }) => place === old));
    const otherNames = [french, ...former].filter((other) => other !== "");
    return { nis, name, otherNames, places };
  });
}

function brussels(files: PlaceFiles): readonly Municipality[] {
  return [...groupBy(files.brussels, ({ nis }) => nis)].map(([nis, rows]) => {
    const name = rows[0]?.name_nl ?? "";
    const french = rows[0]?.name_fr ?? name;
    return {
      nis,
      name,
      otherNames: french === name ? [] : [french],
      places: rows.map((row) => ({ postcode: row.postcode, place: row.name_nl })),
    };
  });
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
