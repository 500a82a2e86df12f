/** The figures of a coverage, for Flanders, a province or Brussels. */
import type { Coverage } from "./coverage.ts";
import type { MunicipalityCoverage, MunicipalityState, PostcodeState } from "./municipality.ts";
import { PROVINCES, type Province } from "./province.ts";

/** Counts each municipality and postcode once, by state. `total` is the sum. */
export interface Count {
  readonly municipalities: { readonly total: number } & Readonly<Record<MunicipalityState, number>>;
  readonly postcodes: { readonly total: number } & Readonly<Record<PostcodeState, number>>;
}

export function countOf(municipalities: readonly MunicipalityCoverage[]): Count {
  const states = municipalities.map(({ state }) => state);
  // In Brussels three postcodes lie in two municipalities each.
  const postcodes = new Map(
    municipalities.flatMap((one) => one.postcodes.map(({ postcode, state }) => [postcode, state])),
  );
  const among = [...postcodes.values()];
  const count = <S>(all: readonly S[], state: S) => all.filter((one) => one === state).length;
  return {
    municipalities: {
      total: states.length,
      covered: count(states, "covered"),
      partly: count(states, "partly"),
      suspended: count(states, "suspended"),
      pending: count(states, "pending"),
      ended: count(states, "ended"),
      none: count(states, "none"),
      brussels: count(states, "brussels"),
    },
    postcodes: {
      total: among.length,
      covered: count(among, "covered"),
      suspended: count(among, "suspended"),
      pending: count(among, "pending"),
      ended: count(among, "ended"),
      "outside-territory": count(among, "outside-territory"),
      "no-protocol": count(among, "no-protocol"),
      brussels: count(among, "brussels"),
    },
  };
}

export function municipalitiesIn(
  coverage: Coverage,
  province: Province,
): readonly MunicipalityCoverage[] {
  return coverage.municipalities.filter((one) => one.province === province);
}

/** The five provinces together: Brussels does not count, since no OCMW receives there. */
export function countFlanders(coverage: Coverage): Count {
  return countOf(coverage.municipalities.filter(({ province }) => province !== "Brussel"));
}

export function countByProvince(
  coverage: Coverage,
): readonly { readonly province: Province; readonly count: Count }[] {
  return PROVINCES.map((province) => ({
    province,
    count: countOf(municipalitiesIn(coverage, province)),
  }));
}
