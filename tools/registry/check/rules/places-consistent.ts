import { parseDay } from "../../../../src/core/base/day.ts";
import type { RegistryFinding } from "../finding.ts";
import type { RegistryRule } from "../rule.ts";

/** The place files agree with each other, and a Flemish postcode lies in one municipality. */
export const placesConsistent: RegistryRule = ({ placeFiles }) => {
  const findings: RegistryFinding[] = [];
  const report = (file: string, line: number, problem: string) =>
    findings.push({
      severity: "error",
      file,
      fact: `regel ${line}`,
      problem,
      mend: "Vergelijk met de herkomst in registry/places/README.md.",
    });
  const { places, municipalities, brussels, mergers, facilities, broken } = placeFiles;

  for (const { file, line } of broken)
    report(file, line, "Dit is geen rij met de juiste kolommen.");
  for (const row of [...places, ...brussels]) {
    const file = "place" in row ? "places/places.csv" : "places/brussels.csv";
    if (!/^[1-9]\d{3}$/.test(row.postcode))
      report(file, row.line, `"${row.postcode}" is geen postcode.`);
  }
  const nisOfPostcode = new Map<string, string>();
  const seen = new Set<string>();
  for (const { postcode, place, nis, line } of places) {
    const first = nisOfPostcode.get(postcode) ?? nis;
    nisOfPostcode.set(postcode, first);
    if (first !== nis)
      report("places/places.csv", line, `Postcode ${postcode} ligt in twee gemeenten.`);
    if (place === "" || seen.has(`${postcode} ${place}`))
      report("places/places.csv", line, `"${postcode} ${place}" is leeg of staat er twee keer.`);
    seen.add(`${postcode} ${place}`);
    if (!municipalities.some((municipality) => municipality.nis === nis))
      report("places/places.csv", line, `Gemeente ${nis} staat niet in municipalities.csv.`);
  }
  const nisOfPlaces = new Set(places.map(({ nis }) => nis));
  for (const { nis, name, line } of municipalities)
    if (!/^[1-7]\d{4}$/.test(nis) || name === "" || !nisOfPlaces.has(nis))
      report("places/municipalities.csv", line, `Gemeente ${nis} heeft geen naam of geen plaats.`);
  for (const { new_nis: nis, new_name: name, effective, line } of mergers) {
    if (!municipalities.some((known) => known.nis === nis && known.name === name))
      report(
        "places/mergers.csv",
        line,
        `${name} (${nis}) is geen gemeente in municipalities.csv.`,
      );
    if (parseDay(effective) === null)
      report("places/mergers.csv", line, `"${effective}" is geen bestaande dag.`);
  }
  for (const { nis, name, language, article, line } of facilities) {
    if (!municipalities.some((known) => known.nis === nis && known.name === name))
      report(
        "places/facilities.csv",
        line,
        `${name} (${nis}) is geen gemeente in municipalities.csv.`,
      );
    if (language !== "fr" || !/^[78]$/.test(article))
      report(
        "places/facilities.csv",
        line,
        `"${language}" is geen taal met faciliteiten, of "${article}" geen artikel daarover.`,
      );
  }
  return findings;
};
