import { formatDay, type IsoDay } from "../../core/base/day.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { receiverName } from "../parts/sentences.nl.ts";

export const consentWords = {
  title: "Geeft de cliënt toestemming?",
  intro: "Delen is vrijwillig. Zonder toestemming deel je niets.",
  free: (protocol: Protocol) =>
    `De cliënt geeft vrij en uitdrukkelijk toestemming om deze gegevens met ${receiverName(protocol)} te delen.`,
  way: "Hoe gaf de cliënt toestemming?",
  oral: "Mondeling",
  written: "Schriftelijk",
  on: "Op welke dag?",
  stillHolds: (on: IsoDay) => `De toestemming van ${formatDay(on)} geldt nog.`,
  secrecy: "Je bent gebonden door het beroepsgeheim.",
  refused: "De cliënt geeft geen toestemming",
  wipe: "Alles wissen? Wat je van de cliënt invulde, ben je dan kwijt.",
  wipeYes: "Ja, alles wissen",
  wipeNo: "Nee, terug",
} as const;

export const noConsentWords = {
  title: "Er wordt niets gedeeld",
  takenOut:
    "Alles wat je in dit paneel invulde, is gewist. De mail is teruggezet zoals hij was: er staat niets van de cliënt meer in.",
  textLeft:
    "Onze tekst was aangepast en staat nog in de mail. Haal hem zelf weg, of sluit de mail zonder te bewaren.",
  noteIt:
    "Noteer in het dossier dat de cliënt de toestemming heeft ingetrokken voor er iets verzonden was.",
  text: "Alles wat je in dit paneel invulde, is gewist. De mail is gebleven zoals hij was.",
  instead:
    "Je mag de cliënt altijd vertellen hoe die zelf contact kan opnemen met het OCMW. Zich bedenken kan later nog.",
  again: "Opnieuw beginnen",
} as const;
