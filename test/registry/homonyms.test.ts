import { findPlaces } from "../../src/core/protocol/places.ts";
import { realRegistry } from "./load.ts";

const { places } = realRegistry();

/** Names of places that occur in more than one municipality, with where. */
const HOMONYMS: readonly [string, readonly string[]][] = [
  ["Berchem", ["2600 Antwerpen", "9690 Kluisbergen"]],
  ["Berg", ["1910 Kampenhout", "3700 Tongeren-Borgloon"]],
  ["Beveren", ["8791 Waregem", "8800 Roeselare"]],
  ["Deurne", ["2100 Antwerpen", "3290 Diest"]],
  ["Halle", ["1500 Halle", "2980 Zoersel"]],
  ["Hamme", ["1785 Merchtem", "9220 Hamme"]],
  ["Heusden", ["3550 Heusden-Zolder", "9070 Destelbergen"]],
  ["Hofstade", ["1981 Zemst", "9308 Aalst"]],
  ["Kapellen", ["2950 Kapellen", "3381 Glabbeek"]],
  ["Machelen", ["1830 Machelen", "9870 Zulte"]],
  ["Meldert", ["3320 Hoegaarden", "3560 Lummen", "9310 Aalst"]],
  ["Muizen", ["2812 Mechelen", "3891 Gingelom"]],
  ["Nieuwerkerken", ["3850 Nieuwerkerken", "9320 Aalst"]],
  ["Ooike", ["9700 Oudenaarde", "9790 Wortegem-Petegem"]],
  ["Oombergen", ["9520 Sint-Lievens-Houtem", "9620 Zottegem"]],
  ["Oostkerke", ["8340 Damme", "8600 Diksmuide"]],
  ["Ramskapelle", ["8301 Knokke-Heist", "8620 Nieuwpoort"]],
  ["Ruisbroek", ["1601 Sint-Pieters-Leeuw", "2870 Puurs-Sint-Amands"]],
  ["Sint-Joris", ["8620 Nieuwpoort", "8730 Beernem"]],
  ["Sint-Margriete-Houtem", ["3300 Tienen", "3470 Kortenaken"]],
  ["Sint-Maria-Oudenhove", ["9620 Zottegem", "9660 Brakel"]],
  ["Sint-Pieters-Kapelle", ["1541 Pajottegem", "8433 Middelkerke"]],
  ["Tielt", ["3390 Tielt-Winge", "8700 Tielt"]],
  ["Tongerlo", ["2260 Westerlo", "3960 Bree"]],
  ["Zandvoorde", ["8400 Oostende", "8980 Zonnebeke"]],
  ["Aalst", ["3800 Sint-Truiden", "9300 Aalst"]],
];

describe("the place names that occur in more than one municipality", () => {
  it.each(HOMONYMS)("keeps every %s apart: %j", (name, expected) => {
    const found = findPlaces(name, places)
      .filter((place) => place.name === name)
      .map(({ postcode, municipality }) => `${postcode} ${municipality}`);
    expect([...new Set(found)].sort()).toEqual(expected);
  });

  it("are these 26 and no others in Flanders", () => {
    const municipalitiesOf = new Map<string, Set<string>>();
    for (const { name, nis, region } of places)
      if (region === "flanders")
        municipalitiesOf.set(name, (municipalitiesOf.get(name) ?? new Set()).add(nis));
    const found = [...municipalitiesOf].filter(([, all]) => all.size > 1).map(([name]) => name);
    expect(found.sort()).toEqual(HOMONYMS.map(([name]) => name).sort());
  });
});
