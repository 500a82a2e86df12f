import { formatDay, type IsoDay } from "../../../src/core/base/day.ts";
import { factLabel } from "./labels.nl.ts";
import type { Json } from "./proposal.ts";

/** A value as a person reads it; null is "niets". */
export function proposedText(value: Json): string {
  if (value === null) return "niets";
  if (Array.isArray(value)) return value.map(proposedText).join(", ");
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

/** Sentences about a draft's facts: why a value differs from its print, and questions. */
export const draftWords = {
  reservedDomain: (address: string) =>
    `Het domein van ${address} bestaat alleen voor voorbeelden. Zet het echte adres in het ontwerp.`,
  reasons: {
    day: "De datum als jaar-maand-dag genoteerd.",
    dayOfSignature: "De dag van de ondertekening, zoals de tekst zegt.",
    kbo: "Dezelfde tien cijfers, gegroepeerd zoals de KBO ze schrijft. Het controlegetal klopt.",
    kboMended:
      "Letters gelezen als cijfers, of een nul vooraan aangevuld. Het controlegetal klopt.",
    months: "Het aantal maanden als getal.",
    years: "Het aantal jaren als getal.",
    topics: "De vijf punten als vaste termen van het register, in de volgorde van de tekst.",
    topicsMissing:
      "Verderop staat niet waarover de cliënt geïnformeerd moet zijn: artikel 3 zwijgt erover.",
    outcome: "De uitkomst als vaste term van het register.",
    noOutcome: "De tekst zegt niet wat de uitkomst was.",
    agreementOpen:
      "De tekst noemt geen einddatum, en er is geen einde van de samenwerkingsovereenkomst bekend.",
    unpublished: "De tekst noemt geen webadres, en waar het protocol staat is niet nagegaan.",
    brokenLine: "In de tekst aan het regeleinde afgebroken.",
    criminalCode:
      "Zonder het artikelnummer van het Strafwetboek, dat met het nieuwe Strafwetboek verandert.",
    address: "Zonder wit en tekens van de opmaak, en in kleine letters.",
    calmName: "Dezelfde naam zonder doorlopende hoofdletters.",
    sender: "Zoals Opgroeien regie in de andere protocollen staat.",
    misread: (address: string) =>
      `${address} lijkt een scanfout. Niets wordt gebruikt zolang niemand een adres bevestigt.`,
    copied: (id: string) =>
      `In gewone taal, overgenomen van protocol "${id}" met hetzelfde doel. Belooft niets meer dan de tekst.`,
    territory: (names: readonly string[]) =>
      `De tekst noemt geen postcodes. Dit zijn de postcodes van ${names.join(", ")} op de dag van de ondertekening.`,
    decided: (by: string, on: IsoDay) =>
      `Bij het nalezen van het concept beslist door ${by} op ${formatDay(on)}.`,
  },
  missing: (path: string, article: string) =>
    `In de tekst is ${factLabel(path)} niet gevonden (${article}). Wat staat er in het ondertekende stuk?`,
  open: (certainty: "repaired" | "guessed", path: string, words: string, value: Json) => {
    if (certainty === "repaired")
      return `Voor ${factLabel(path)} staat er “${words}”, hersteld tot “${proposedText(value)}”. Staat dat zo in het ondertekende stuk?`;
    if (words === value)
      return `Dit is gevonden voor ${factLabel(path)}, niet waar of hoe het verwacht werd. Klopt het?`;
    return `Voor ${factLabel(path)} is ${words === "" ? "" : `uit “${words}” `}afgeleid: “${proposedText(value)}”. Klopt dat?`;
  },
  impossibleDay: (path: string, words: string) =>
    `Voor ${factLabel(path)} staat er “${words}”, en die dag bestaat niet. Welke dag is het?`,
  sender: (path: string, found: string, known: string) =>
    found === ""
      ? `In de tekst is ${factLabel(path)} niet gevonden; gekend is “${known}”. Klopt dat?`
      : `Voor ${factLabel(path)} staat er “${found}”; gekend is “${known}”. Is dat een scanfout?`,
  misread: (address: string) =>
    `Het contactadres ${address} lijkt een scanfout. Welk adres gaf de ontvanger op? Zonder antwoord wordt er geen gebruikt.`,
  outcome: (path: string) =>
    `De tekst zegt niet wat ${factLabel(path)} was. Is het bekend (positive of negative)?`,
  topics:
    "Artikel 3 somt de vijf punten om de cliënt te informeren niet of niet alle op. Staan ze in het ondertekende stuk?",
  clientCopied: (id: string) =>
    `Deze woorden voor de cliënt komen uit protocol "${id}", met hetzelfde doel. Zeggen ze wat hier gedrukt staat?`,
  client:
    "Hoe zeg je dit doel tot de cliënt, met “je”? Het begint met “om” en eindigt zonder punt.",
  territoryUnknown: (names: readonly string[]) =>
    names.length === 0
      ? "In de tekst is geen Vlaamse gemeente herkend. Welke postcodes had het werkgebied op de dag van de ondertekening?"
      : `Welke postcodes had ${names.join(", ")} op de dag van de ondertekening?`,
  territory: (names: readonly string[], value: Json) =>
    `De tekst noemt geen postcodes. Had ${names.join(", ")} op de dag van de ondertekening ${proposedText(value)}?`,
  territoryMerged: (unsure: readonly string[]) =>
    `Na de ondertekening was er een fusie: van ${unsure.join(", ")} is niet bekend of ze erbij hoorden.`,
  allPlaces: "Is elke mailbox voor het hele werkgebied?",
  boxWithoutPlace:
    "De tekst zegt niet voor welke gemeente deze mailbox is. Voor welke postcodes is ze?",
  brokenBox: (words: string) =>
    `“${words}” kan geen mailadres zijn. Welk adres staat er in het ondertekende stuk? Met “-” valt deze mailbox weg.`,
} as const;

/** The text of a decision among the protocol's anomalies. */
export const decisionWords = {
  what: (path: string) => {
    const label = factLabel(path);
    return `${label.charAt(0).toUpperCase()}${label.slice(1)} was niet letterlijk te lezen.`;
  },
  took: (value: Json) => ended(`Het voorstel genomen: ${proposedText(value)}`),
  chose: (value: Json) => ended(`Ingevuld: ${proposedText(value)}`),
  left: "Leeg gelaten.",
} as const;

/** Adds a full stop, unless the value ends with its own. */
function ended(text: string): string {
  return text.endsWith(".") ? text : `${text}.`;
}
