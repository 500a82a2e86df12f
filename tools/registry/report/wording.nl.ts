/** The Dutch of the report, beside what it shares with the coverage. */
import { formatDay, type IsoDay } from "../../../src/core/base/day.ts";
import { counted, municipalityStates } from "../coverage/wording.nl.ts";
import type { Count } from "../coverage/count.ts";
import { MUNICIPALITY_STATES } from "../coverage/municipality.ts";
import type { Unconfirmed } from "../coverage/unconfirmed.ts";
import type { ReportOutProblem } from "./out-folder.ts";

export const reportWords = {
  skip: "Naar de inhoud",
  backLabel: "Terug",
  back: "Naar het overzicht",
  title: "Dekking door protocollen",
  on: (day: IsoDay) => `op ${formatDay(day)}`,
  licence:
    "Plaatsen: BeST Address, FPS BOSA, CC BY 4.0, adapted. Fusies en NIS-codes: bron Statbel, CC BY 4.0, adapted.",
  inShort: (count: Count) =>
    `${count.municipalities.covered} van de ${count.municipalities.total} Vlaamse gemeenten ` +
    `${count.municipalities.covered === 1 ? "is" : "zijn"} gedekt, ${count.municipalities.partly} deels. ` +
    `Samen ${counted(count.postcodes.covered, "postcode", "postcodes")} van de ${count.postcodes.total}.`,
  howCounted:
    "Gedekt is een postcode waarvoor op die dag een protocol in werking is; een gemeente is gedekt als al haar postcodes het zijn. " +
    "Geteld zijn de gemeenten en postcodes in registry/places, zoals ze vandaag bestaan. Brussel telt apart: daar ontvangt CAW Brussel, niet het OCMW. " +
    "Feiten staan er zoals ze op die dag golden; hoe en wanneer een protocol eindigt, zoals het nu vastligt.",
  contents: "Op deze pagina",
  provinces: "Per provincie",
  legend: "Elk blokje is een gemeente",
  figures: "Aantal gemeenten en gedekte postcodes per provincie",
  province: "Provincie",
  municipalities: "Gemeenten",
  postcodesCovered: "Postcodes gedekt",
  outOf: (part: number, whole: number) => `${part} van ${whole}`,
  coveredOf: ({ municipalities: { covered, partly, total } }: Count) =>
    `${covered} van ${total} gedekt${partly === 0 ? "" : `, ${partly} deels`}`,
  attention: "Wat aandacht vraagt",
  none: "Niets.",
  protocols: "Protocollen",
  protocolList: "Alle protocollen, met hun stand op die dag",
  everySheet: "Alle bladen op één pagina, om af te drukken",
  noProtocols: "Er staat geen enkel protocol in het register.",
  receiver: "Ontvanger",
  team: "Lokaal team",
  status: "Stand",
  toAsk: "Na te vragen",
  places: "Gemeenten en postcodes",
  placesIn: (province: string) => `Gemeenten en postcodes in ${province}`,
  municipality: "Gemeente",
  postcode: "Postcode",
  placeNames: "Plaatsen",
  coverage: "Dekking",
  searchLabel: "Zoek een gemeente, plaats, postcode, team of ontvanger",
  allSheets: "Alle protocollen",
} as const;

/** "Limburg: 38 gemeenten. 2 gedekt, 36 geen protocol." */
export function provinceText(province: string, { municipalities }: Count): string {
  const states = MUNICIPALITY_STATES.filter((state) => municipalities[state] > 0).map(
    (state) => `${municipalities[state]} ${municipalityStates[state]}`,
  );
  return `${province}: ${counted(municipalities.total, "gemeente", "gemeenten")}. ${states.join(", ")}.`;
}

export const sheetWords = {
  team: (team: string) => `Protocol met lokaal team Kind en Gezin ${team}`,
  id: (id: string) => `In het register: ${id}`,
  on: (day: IsoDay) => `Op ${formatDay(day)}`,
  covers: "Dekt op die dag",
  coversNothing: "niets",
  inPart: "deels",
  toAsk: "Na te vragen",
  nothingToAsk: "Niets: alles wat nagevraagd moet worden, is bevestigd of beslist.",
  notAsked: "Dit protocol is afgelopen: er is niets meer na te vragen.",
  heldThen: "Zo gold het op die dag.",
  history: "Andere waarden",
  since: (value: string, since: IsoDay) => `Sinds ${formatDay(since)}: ${value}.`,
} as const;

export const reportOutLine = ({ kind }: ReportOutProblem): string =>
  ({
    "out-not-writable": "In de map bij --out kan niet geschreven worden.",
    "out-no-folder": "Bij --out staat een bestand. Kies een map.",
    "out-not-ours":
      "De map bij --out is niet leeg en bevat geen eerder rapport. Kies een andere map, of schrijf er toch bij met --force.",
  })[kind];

export const writtenLine = (folder: string, protocols: number): string =>
  `Het rapport over ${counted(protocols, "protocol", "protocollen")} staat in ${folder}: open index.html.`;

export const reportAskWords = {
  title: "Door niemand bevestigd",
  /** "2 mailboxen, 1 functionaris, 12 eigenaardigheden". */
  counts: (found: readonly Unconfirmed[]): string => {
    const count = (kind: Unconfirmed["kind"]) => found.filter((one) => one.kind === kind).length;
    const parts: readonly (readonly [number, string, string])[] = [
      [count("mailbox"), "mailbox", "mailboxen"],
      [count("dpo-contact"), "functionaris", "functionarissen"],
      [count("territory"), "fusie", "fusies"],
      [count("anomaly"), "eigenaardigheid", "eigenaardigheden"],
    ];
    const named = parts.filter(([number]) => number > 0).map((part) => counted(...part));
    return named.length === 0 ? "niets" : named.join(", ");
  },
} as const;
