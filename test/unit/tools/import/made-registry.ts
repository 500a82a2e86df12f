import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { madePlaces } from "./made-text.ts";

/** Writes a registry with the made-up places and no protocol; gives its folder. */
export function madeRegistryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "registry-"));
  mkdirSync(join(folder, "protocols"));
  mkdirSync(join(folder, "places"));
  const columns = {
    places: ["postcode", "place", "nis"],
    municipalities: ["nis", "name", "name_fr"],
    brussels: ["postcode", "nis", "name_nl", "name_fr"],
    mergers: ["old_nis", "old_name", "new_nis", "new_name", "effective"],
    facilities: ["nis", "name", "language", "article"],
  } as const;
  for (const [name, header] of Object.entries(columns)) {
    const rows = madePlaces[name as keyof typeof columns] as readonly object[];
    const lines = rows.map((row) =>
      header.map((column) => String(Reflect.get(row, column))).join(","),
    );
    writeFileSync(join(folder, `places/${name}.csv`), [header.join(","), ...lines, ""].join("\n"));
  }
  return folder;
}
