/** All municipalities and postcodes, a table for each province. */
import { countOf, municipalitiesIn } from "../coverage/count.ts";
import type { Coverage } from "../coverage/coverage.ts";
import type { MunicipalityCoverage, PostcodeCoverage } from "../coverage/municipality.ts";
import { PROVINCES, type Province } from "../coverage/province.ts";
import { mergedText, municipalityStates, postcodeStates } from "../coverage/wording.nl.ts";
import { provinceAnchor, sheetName } from "./names.ts";
import { StateIcon } from "./picture.tsx";
import { provinceText, reportWords } from "./wording.nl.ts";

export function PlaceTables({ coverage }: { readonly coverage: Coverage }) {
  return PROVINCES.map((province) => {
    const municipalities = municipalitiesIn(coverage, province);
    return municipalities.length === 0 ? null : (
      <ProvinceTable key={province} province={province} municipalities={municipalities} />
    );
  });
}

interface ProvinceTableProps {
  readonly province: Province;
  readonly municipalities: readonly MunicipalityCoverage[];
}

function ProvinceTable({ province, municipalities }: ProvinceTableProps) {
  return (
    <section className="province" id={provinceAnchor(province)}>
      <h3>{province}</h3>
      <p className="quiet">{provinceText(province, countOf(municipalities))}</p>
      <table className="places">
        <caption className="unseen">{reportWords.placesIn(province)}</caption>
        <thead>
          <tr>
            <th scope="col">{reportWords.municipality}</th>
            <th scope="col">{reportWords.postcode}</th>
            <th scope="col">{reportWords.placeNames}</th>
            <th scope="col">{reportWords.coverage}</th>
          </tr>
        </thead>
        {municipalities.map((one, index) => (
          <MunicipalityRows key={index} municipality={one} />
        ))}
      </table>
    </section>
  );
}

interface MunicipalityProps {
  readonly municipality: MunicipalityCoverage;
}

function MunicipalityRows({ municipality }: MunicipalityProps) {
  return (
    <tbody data-zoek={searchText(municipality)}>
      {municipality.postcodes.map((one, index) => (
        <tr key={one.postcode}>
          {index === 0 && <MunicipalityCell municipality={municipality} />}
          <PostcodeCells {...one} />
        </tr>
      ))}
    </tbody>
  );
}

function MunicipalityCell({ municipality }: MunicipalityProps) {
  const { name, state, postcodes, mergedSince } = municipality;
  return (
    <th scope="rowgroup" rowSpan={postcodes.length}>
      {name}
      <span className="state">
        <StateIcon state={state} /> {municipalityStates[state]}
      </span>
      {mergedSince.map((merger, index) => (
        <span key={index} className="where">
          {mergedText(merger)}
        </span>
      ))}
    </th>
  );
}

function PostcodeCells({ postcode, places, state, protocol }: PostcodeCoverage) {
  return (
    <>
      <th scope="row">{postcode}</th>
      <td>{places.join(", ")}</td>
      <td>
        {postcodeStates[state]}
        {protocol !== null && (
          <>
            : <a href={sheetName(protocol.id)}>{protocol.receiver}</a>, {protocol.team}
          </>
        )}
      </td>
    </>
  );
}

/** Also the names by which people know a municipality, former or French. */
function searchText({ name, otherNames, postcodes, state }: MunicipalityCoverage): string {
  const words = postcodes.flatMap(({ postcode, places, protocol }) => [
    postcode,
    ...places,
    ...(protocol === null ? [] : [protocol.id, protocol.receiver, protocol.team]),
  ]);
  return [...new Set([name, ...otherNames, municipalityStates[state], ...words])].join(" ");
}
