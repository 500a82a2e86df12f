import { perProtocol } from "../rule.ts";

/** A territory consists of Flemish postcodes that exist; in Brussels CAW Brussel receives. */
export const postcodesKnown = perProtocol((protocol, { registry }) => {
  const known = new Set(
    registry.places.filter(({ region }) => region === "flanders").map(({ postcode }) => postcode),
  );
  return protocol.territory.value
    .filter((postcode) => !known.has(postcode))
    .map((postcode) => ({
      severity: "error",
      fact: "territory",
      problem: `Postcode ${postcode} is geen Vlaamse postcode in registry/places/places.csv.`,
      mend: "Verbeter de postcode, of vul de plaatsen aan.",
    }));
});
