/** The figures behind the picture, for a reader who cannot see it or wants them exactly. */
import type { Count } from "../coverage/count.ts";
import { MUNICIPALITY_STATES } from "../coverage/municipality.ts";
import type { Province } from "../coverage/province.ts";
import { municipalityStates } from "../coverage/wording.nl.ts";
import { provinceAnchor } from "./names.ts";
import { reportWords } from "./wording.nl.ts";

interface ProvinceCount {
  readonly province: Province;
  readonly count: Count;
}

const states = MUNICIPALITY_STATES.filter((state) => state !== "brussels");

export function Figures({ byProvince }: { readonly byProvince: readonly ProvinceCount[] }) {
  return (
    <table className="stacks figures">
      <caption>{reportWords.figures}</caption>
      <thead>
        <tr>
          <th scope="col">{reportWords.province}</th>
          <th scope="col">{reportWords.municipalities}</th>
          {states.map((state) => (
            <th key={state} scope="col">
              {municipalityStates[state]}
            </th>
          ))}
          <th scope="col">{reportWords.postcodesCovered}</th>
        </tr>
      </thead>
      <tbody>
        {byProvince.map((one) => (
          <ProvinceRow key={one.province} {...one} />
        ))}
      </tbody>
    </table>
  );
}

function ProvinceRow({ province, count }: ProvinceCount) {
  const { municipalities, postcodesCovered, outOf } = reportWords;
  return (
    <tr>
      <th scope="row">
        <a href={`#${provinceAnchor(province)}`}>{province}</a>
      </th>
      <td data-kop={municipalities}>{count.municipalities.total}</td>
      {states.map((state) => (
        <td key={state} data-kop={municipalityStates[state]}>
          {count.municipalities[state]}
        </td>
      ))}
      <td data-kop={postcodesCovered}>{outOf(count.postcodes.covered, count.postcodes.total)}</td>
    </tr>
  );
}
