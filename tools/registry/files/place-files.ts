/** The places that the registry knows, as their CSV files hold them. */
import { readFileSync } from "node:fs";
import { readCsv, type CsvRow } from "./csv.ts";

export interface PlaceFiles {
  readonly places: readonly CsvRow<"postcode" | "place" | "nis">[];
  readonly municipalities: readonly CsvRow<"nis" | "name" | "name_fr">[];
  readonly brussels: readonly CsvRow<"postcode" | "nis" | "name_nl" | "name_fr">[];
  readonly mergers: readonly CsvRow<
    "old_nis" | "old_name" | "new_nis" | "new_name" | "effective"
  >[];
  /** Language facilities; `article` is of the coordinated laws on the languages in administration. */
  readonly facilities: readonly CsvRow<"nis" | "name" | "language" | "article">[];
  /** Lines that are no row. */
  readonly broken: readonly { readonly file: string; readonly line: number }[];
}

/** Throws when a file is missing; lines that are no row come back among `broken`. */
export function readPlaceFiles(folder: string): PlaceFiles {
  const broken: { file: string; line: number }[] = [];
  const read = <Column extends string>(name: string, columns: readonly Column[]) => {
    const file = `places/${name}.csv`;
    const found = readCsv(readFileSync(`${folder}/${file}`, "utf8"), columns);
    broken.push(...found.broken.map((line) => ({ file, line })));
    return found.rows;
  };
  return {
    places: read("places", ["postcode", "place", "nis"]),
    municipalities: read("municipalities", ["nis", "name", "name_fr"]),
    brussels: read("brussels", ["postcode", "nis", "name_nl", "name_fr"]),
    mergers: read("mergers", ["old_nis", "old_name", "new_nis", "new_name", "effective"]),
    facilities: read("facilities", ["nis", "name", "language", "article"]),
    broken,
  };
}
