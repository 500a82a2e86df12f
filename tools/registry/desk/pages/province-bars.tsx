import { makeStyles, tokens } from "@fluentui/react-components";
import type { ProvinceBar } from "../today/today.ts";
import { todayWords } from "../today/wording.nl.ts";
import { useDeskStyles } from "./styles.ts";

const useStyles = makeStyles({
  bar: { display: "block", width: "100%", height: "18px" },
  empty: { fill: tokens.colorNeutralBackground4, stroke: tokens.colorNeutralStrokeAccessible },
  covered: { fill: tokens.colorBrandBackground },
  stripe: { stroke: tokens.colorBrandBackground },
  figure: { margin: 0 },
});

const WIDTH = 400;
const HEIGHT = 18;

/** A bar a province: what is covered, what is partly, and the rest. The words beside it say the same. */
export function ProvinceBars({ provinces }: { readonly provinces: readonly ProvinceBar[] }) {
  const styles = { ...useStyles(), ...useDeskStyles() };
  return (
    <>
      {provinces.map(({ province, covered, partly, total }) => {
        const width = (count: number): number => (WIDTH * count) / Math.max(total, 1);
        const text = todayWords.bar(province, covered, partly, total);
        return (
          <figure key={province} className={styles.figure}>
            <figcaption>{text}</figcaption>
            <svg
              className={styles.bar}
              viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
              preserveAspectRatio="none"
              aria-hidden="true"
            >
              <rect className={styles.empty} width={WIDTH} height={HEIGHT} />
              <rect className={styles.covered} width={width(covered)} height={HEIGHT} />
              <Stripes
                from={width(covered)}
                to={width(covered + partly)}
                className={styles.stripe}
              />
            </svg>
          </figure>
        );
      })}
      <p className={styles.quiet}>{todayWords.legend}</p>
    </>
  );
}

interface StripesProps {
  readonly from: number;
  readonly to: number;
  readonly className: string;
}

function Stripes({ from, to, className }: StripesProps) {
  const count = Math.ceil((to - from) / 4);
  const lines = Array.from({ length: count }, (_, index) => `M${from + index * 4 + 1} 0V${HEIGHT}`);
  return <path className={className} strokeWidth={2} d={lines.join("")} />;
}
