/** The figures behind the picture, for whoever cannot see it or wants them exactly. */
import type { Count } from "../coverage/count.ts";
import { MUNICIPALITY_STATES } from "../coverage/municipality.ts";
import type { Province } from "../coverage/province.ts";
import { municipalityStates } from "../coverage/wording.nl.ts";
import { html, type Html } from "./html.ts";
import { provinceAnchor } from "./names.ts";
import { reportWords } from "./wording.nl.ts";

export function figures(
  byProvince: readonly { readonly province: Province; readonly count: Count }[],
): Html {
  const states = MUNICIPALITY_STATES.filter((state) => state !== "brussels");
  const { municipalities, postcodesCovered, outOf } = reportWords;
  return html`<table class="stacks figures">
    <caption>
      ${reportWords.figures}
    </caption>
    <thead>
      <tr>
        <th scope="col">${reportWords.province}</th>
        <th scope="col">${municipalities}</th>
        ${states.map((state) => html`<th scope="col">${municipalityStates[state]}</th>`)}
        <th scope="col">${postcodesCovered}</th>
      </tr>
    </thead>
    <tbody>
      ${byProvince.map(
        ({ province, count }) =>
          html`<tr>
            <th scope="row"><a href="#${provinceAnchor(province)}">${province}</a></th>
            <td data-kop="${municipalities}">${count.municipalities.total}</td>
            ${states.map(
              (state) =>
                html`<td data-kop="${municipalityStates[state]}">
                  ${count.municipalities[state]}
                </td>`,
            )}
            <td data-kop="${postcodesCovered}">
              ${outOf(count.postcodes.covered, count.postcodes.total)}
            </td>
          </tr> `,
      )}
    </tbody>
  </table> `;
}
