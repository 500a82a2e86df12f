import { developmentOrigin } from "../hosting/origin.ts";

/** What stands in the zip for who puts it on a server, without Node. */
export function readMe(version: string, origin: string): string {
  const forOwnAddress =
    origin === developmentOrigin
      ? [
          `Deze bestanden noemen nog het adres ${developmentOrigin}. Vervang dat door jouw adres, in`,
          "hosting/manifest.xml en, als het er is, in",
          "hosting/.well-known/microsoft-officeaddins-allowed.json. Alleen die twee bestanden kloppen daarna niet",
          "meer met SHA256SUMS.",
        ]
      : [`Deze bestanden zijn gemaakt voor ${origin}.`];
  return `${[
    `Doorverwijzing OCMW ${version}`,
    "",
    "1. Zet de inhoud van de map hosting op je webserver, met https. Azure Static Web Apps en IIS lezen hun",
    "   instellingen daaruit; voor nginx staat nginx.conf naast die map.",
    `2. ${forOwnAddress.join("\n   ")}`,
    "3. Voeg hosting/manifest.xml toe in het Microsoft 365-beheercentrum.",
    "",
    "Klopt alles? sha256sum -c SHA256SUMS in de map hosting. Wat van anderen is, staat in",
    "hosting/THIRD-PARTY-NOTICES.txt, en elk onderdeel in hosting/sbom.json (CycloneDX).",
    "",
    "Deze versie is door geen OCMW en geen team gebruikt. Lees eerst docs/beheer.md van het project.",
  ].join("\r\n")}\r\n`;
}
