/** Which municipalities and postcodes the protocols cover on a day, and what asks for attention. */
import type { IsoDay } from "../../../src/core/base/day.ts";
import type { Place } from "../../../src/core/protocol/place.ts";
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { teamsOf } from "../../../src/core/protocol/registry.ts";
import { protocolOn } from "../files/protocol-on.ts";
import type { RegistrySource } from "../files/source.ts";
import { endingSoon, pendingOn, type Ending, type Pending } from "./ending.ts";
import { coverMunicipality, type MunicipalityCoverage } from "./municipality.ts";
import { PROVINCES, provinceOf } from "./province.ts";
import { unconfirmedOn, type Unconfirmed } from "./unconfirmed.ts";

export interface Coverage {
  readonly on: IsoDay;
  /** Each protocol as it stood on the day, by id. */
  readonly protocols: readonly WholeProtocol[];
  /** Sorted by province and name. Includes Brussels, which counts apart. */
  readonly municipalities: readonly MunicipalityCoverage[];
  readonly ending: readonly Ending[];
  readonly pending: readonly Pending[];
  readonly unconfirmed: readonly Unconfirmed[];
}

/**
 * Judges each postcode as the pane does, so that a covered place can be prepared there.
 *
 * Municipalities are those of the place files, regardless of the day. Former values count on their
 * days; the end of a protocol counts as recorded now. Throws for a municipality in no province, which
 * `openRegistry` refuses.
 */
export function coverageOn(source: RegistrySource, on: IsoDay): Coverage {
  const protocols = source.files.flatMap(({ protocol }) =>
    protocol === null ? [] : protocolOn(protocol, on),
  );
  const registry = { ...source.registry, protocols };
  const mergerRows = source.placeFiles.mergers;
  const question = { registry, teams: teamsOf(registry), mergerRows, on };
  const municipalities = byMunicipality(registry.places).map((places) => {
    const province = provinceOf(places[0].nis);
    if (province === null) throw new Error(`Municipality ${places[0].nis} lies in no province`);
    return coverMunicipality(places, province, question);
  });
  return {
    on,
    protocols,
    municipalities: municipalities.sort(byProvinceAndName),
    ending: endingSoon(protocols, on),
    pending: pendingOn(protocols, on),
    unconfirmed: unconfirmedOn(protocols, registry, on),
  };
}

function byMunicipality(places: readonly Place[]): readonly [Place, ...Place[]][] {
  const groups = new Map<string, [Place, ...Place[]]>();
  for (const place of places) {
    const group = groups.get(place.nis);
    if (group === undefined) groups.set(place.nis, [place]);
    else group.push(place);
  }
  return [...groups.values()];
}

/** Does not depend on the machine's locale, as `localeCompare` would. */
const names = new Intl.Collator("nl");

function byProvinceAndName(a: MunicipalityCoverage, b: MunicipalityCoverage): number {
  return (
    PROVINCES.indexOf(a.province) - PROVINCES.indexOf(b.province) || names.compare(a.name, b.name)
  );
}
