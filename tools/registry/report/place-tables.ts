/** All municipalities and postcodes, a table for each province. */
import { countOf, municipalitiesIn } from "../coverage/count.ts";
import type { Coverage } from "../coverage/coverage.ts";
import type { MunicipalityCoverage, PostcodeCoverage } from "../coverage/municipality.ts";
import { PROVINCES } from "../coverage/province.ts";
import { mergedText, municipalityStates, postcodeStates } from "../coverage/wording.nl.ts";
import { html, type Html } from "./html.ts";
import { provinceAnchor, sheetName } from "./names.ts";
import { icon } from "./picture.ts";
import { provinceText, reportWords } from "./wording.nl.ts";

export function placeTables(coverage: Coverage): Html {
  const tables = PROVINCES.map((province) => {
    const municipalities = municipalitiesIn(coverage, province);
    if (municipalities.length === 0) return html``;
    return html`<section class="province" id="${provinceAnchor(province)}">
      <h3>${province}</h3>
      <p class="quiet">${provinceText(province, countOf(municipalities))}</p>
      <table class="places">
        <caption class="unseen">
          ${reportWords.placesIn(province)}
        </caption>
        <thead>
          <tr>
            <th scope="col">${reportWords.municipality}</th>
            <th scope="col">${reportWords.postcode}</th>
            <th scope="col">${reportWords.placeNames}</th>
            <th scope="col">${reportWords.coverage}</th>
          </tr>
        </thead>
        ${municipalities.map(group)}
      </table>
    </section> `;
  });
  return html`${tables}`;
}

function group(municipality: MunicipalityCoverage): Html {
  const { name, state, postcodes, mergedSince } = municipality;
  const title = html`<th scope="rowgroup" rowspan="${postcodes.length}">
    ${name}<span class="state">${icon(state)} ${municipalityStates[state]}</span>${mergedSince.map(
      (merger) => html`<span class="where">${mergedText(merger)}</span>`,
    )}
  </th>`;
  return html`<tbody data-zoek="${searchText(municipality)}">
    ${postcodes.map(
      (one, index) =>
        html`<tr>
          ${index === 0 ? title : null}${cells(one)}
        </tr> `,
    )}
  </tbody> `;
}

function cells({ postcode, places, state, protocol }: PostcodeCoverage): Html {
  const who =
    protocol === null
      ? null
      : html`: <a href="${sheetName(protocol.id)}">${protocol.receiver}</a>, ${protocol.team}`;
  return html`<th scope="row">${postcode}</th>
    <td>${places.join(", ")}</td>
    <td>${postcodeStates[state]}${who}</td>`;
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
