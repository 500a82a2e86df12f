/** The municipalities of a province as tiles: shape and colour tell their state. */
import type { Count } from "../coverage/count.ts";
import {
  MUNICIPALITY_STATES,
  type MunicipalityCoverage,
  type MunicipalityState,
} from "../coverage/municipality.ts";
import { municipalityStates } from "../coverage/wording.nl.ts";
import { provinceText, reportWords } from "./wording.nl.ts";

const size = 12;
const pitch = 15;
const across = 20;

interface ProvincePictureProps {
  readonly province: string;
  readonly municipalities: readonly MunicipalityCoverage[];
  readonly count: Count;
}

/** Covered ones first, so that the tiles also read as a bar; each says its name when pointed at. */
export function ProvincePicture({ province, municipalities, count }: ProvincePictureProps) {
  const ordered = MUNICIPALITY_STATES.flatMap((state) =>
    municipalities.filter((one) => one.state === state),
  );
  const height = Math.ceil(ordered.length / across) * pitch;
  return (
    <figure>
      <figcaption>
        {province}: {reportWords.coveredOf(count)}
      </figcaption>
      <svg
        viewBox={`0 0 ${across * pitch} ${height}`}
        role="img"
        aria-label={provinceText(province, count)}
      >
        {ordered.map(({ name, state }, index) => (
          <g key={index} transform={`translate(${offset(index)})`}>
            <title>{`${name}: ${municipalityStates[state]}`}</title>
            <Tile state={state} />
          </g>
        ))}
      </svg>
    </figure>
  );
}

function offset(index: number): string {
  return `${(index % across) * pitch + 1} ${Math.floor(index / across) * pitch + 1}`;
}

interface StateProps {
  readonly state: MunicipalityState;
}

/** Every state with its tile. */
export function Legend() {
  return (
    <>
      <p className="legend">{reportWords.legend}:</p>
      <ul className="legend">
        {MUNICIPALITY_STATES.map((state) => (
          <li key={state}>
            <StateIcon state={state} /> {municipalityStates[state]}
          </li>
        ))}
      </ul>
    </>
  );
}

/** A tile beside a word that says the same. */
export function StateIcon({ state }: StateProps) {
  return (
    <svg className="icon" viewBox="-1 -1 14 14" aria-hidden="true">
      <Tile state={state} />
    </svg>
  );
}

function Tile({ state }: StateProps) {
  return (
    <>
      <rect className={`tile ${state}`} width={size} height={size} rx={2} />
      <Mark state={state} />
    </>
  );
}

function Mark({ state }: StateProps) {
  switch (state) {
    case "covered":
    case "none":
      return null;
    case "partly":
      return <path className="fill" d="M0 0L12 12H0Z" />;
    case "pending":
      return <circle className="fill" cx={6} cy={6} r={2.5} />;
    case "suspended":
      return <path className="line" d="M4 3V9M8 3V9" />;
    case "ended":
      return <path className="line" d="M3 3L9 9M9 3L3 9" />;
    case "brussels":
      return <path className="line" d="M3 6H9" />;
  }
}
