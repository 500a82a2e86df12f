import { readCompiledRegistry, teamsOf } from "../../../../src/core/protocol/registry.ts";
import { madeProtocol, madeRegistry } from "./made-protocol.ts";

const ofTeam = (id: string, team: string) =>
  madeProtocol((draft) => {
    draft.id = id;
    draft.team.value = team;
  });

describe("teamsOf", () => {
  it("names each team once, sorted", () => {
    const protocols = [ofTeam("a", "Ieper"), ofTeam("b", "Duinstreek"), ofTeam("c", "Ieper")];
    expect(teamsOf(madeRegistry(protocols))).toEqual(["Duinstreek", "Ieper"]);
  });

  it("names none where there is no protocol", () => expect(teamsOf(madeRegistry([]))).toEqual([]));
});

describe("readCompiledRegistry", () => {
  it("unfolds places with their municipality, region and other names", () => {
    const places = [
      "46030|Beveren-Kruibeke-Zwijndrecht|Beveren|9120 Kallo,Melsele;9130 Doel",
      "33016|Mesen|Messines|8957 =",
      "21004|Brussel|Bruxelles|1000 =;1020 =",
      "46025|Temse||9140 =",
    ].join("\n");
    const registry = readCompiledRegistry({
      protocols: [],
      mergers: [],
      places,
      frenchFacilities: [],
    });
    const bkz = {
      municipality: "Beveren-Kruibeke-Zwijndrecht",
      nis: "46030",
      region: "flanders",
      otherNames: ["Beveren"],
    };
    const brussels = {
      name: "Brussel",
      municipality: "Brussel",
      nis: "21004",
      region: "brussels",
      otherNames: ["Bruxelles"],
    };
    expect(registry.places).toEqual([
      { postcode: "9120", name: "Kallo", ...bkz },
      { postcode: "9120", name: "Melsele", ...bkz },
      { postcode: "9130", name: "Doel", ...bkz },
      {
        postcode: "8957",
        name: "Mesen",
        municipality: "Mesen",
        nis: "33016",
        region: "flanders",
        otherNames: ["Messines"],
      },
      { postcode: "1000", ...brussels },
      { postcode: "1020", ...brussels },
      { postcode: "9140", name: "Temse", municipality: "Temse", nis: "46025", region: "flanders" },
    ]);
  });
});
