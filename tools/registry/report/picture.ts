/** The municipalities of a province as tiles: shape and colour tell their state. */
import type { Count } from "../coverage/count.ts";
import {
  MUNICIPALITY_STATES,
  type MunicipalityCoverage,
  type MunicipalityState,
} from "../coverage/municipality.ts";
import { municipalityStates } from "../coverage/wording.nl.ts";
import { html, type Html } from "./html.ts";
import { provinceText, reportWords } from "./wording.nl.ts";

const size = 12;
const pitch = 15;
const across = 20;

/** Covered ones first, so that the tiles also read as a bar; each says its name when pointed at. */
export function provincePicture(
  province: string,
  municipalities: readonly MunicipalityCoverage[],
  count: Count,
): Html {
  const ordered = MUNICIPALITY_STATES.flatMap((state) =>
    municipalities.filter((one) => one.state === state),
  );
  const height = Math.ceil(ordered.length / across) * pitch;
  const tiles = ordered.map(
    ({ name, state }, index) =>
      html`<g
        transform="translate(${(index % across) * pitch + 1} ${Math.floor(index / across) * pitch + 1})"
        ><title>${name}: ${municipalityStates[state]}</title>${tile(state)}</g
      > `,
  );
  return html`<figure>
    <figcaption>${province}: ${reportWords.coveredOf(count)}</figcaption>
    <svg
      viewBox="0 0 ${across * pitch} ${height}"
      role="img"
      aria-label="${provinceText(province, count)}"
    >
      ${tiles}
    </svg>
  </figure> `;
}

/** Every state with its tile. */
export function legend(): Html {
  return html`<p class="legend">${reportWords.legend}:</p>
    <ul class="legend">
      ${MUNICIPALITY_STATES.map((state) => html`<li>${icon(state)} ${municipalityStates[state]}</li>`)}
    </ul> `;
}

/** A tile beside a word that says the same. */
export function icon(state: MunicipalityState): Html {
  return html`<svg class="icon" viewBox="-1 -1 14 14" aria-hidden="true">${tile(state)}</svg>`;
}

function tile(state: MunicipalityState): Html {
  return html`<rect class="tile ${state}" width="${size}" height="${size}" rx="2" />${mark(state)}`;
}

function mark(state: MunicipalityState): Html | null {
  switch (state) {
    case "covered":
    case "none":
      return null;
    case "partly":
      return html`<path class="fill" d="M0 0L12 12H0Z" />`;
    case "pending":
      return html`<circle class="fill" cx="6" cy="6" r="2.5" />`;
    case "ended":
      return html`<path class="line" d="M3 3L9 9M9 3L3 9" />`;
    case "brussels":
      return html`<path class="line" d="M3 6H9" />`;
  }
}
