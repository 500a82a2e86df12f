import type { FactName } from "./outcome.ts";

/** What the import says of a text. Each sentence says what is the case and what to look at. */
export const importWords = {
  facts: {
    receiverName: "de naam van de ontvanger",
    receiverKind: "de soort ontvanger",
    municipalities: "de gemeente",
    team: "het lokaal team",
    kbo: "het KBO-nummer van de ontvanger",
    kboValid: "het controlegetal van het KBO-nummer",
    seatPostcode: "de postcode van de zetel",
    signedOn: "de datum van ondertekening",
    inForceFrom: "de datum van inwerkingtreding",
    endsOn: "de einddatum",
    cooperationAgreementOn: "de datum van de samenwerkingsovereenkomst",
    noticeMonths: "de opzegtermijn",
    mailboxes: "de mailbox van artikel 6",
    mailboxFor: "welke mailbox voor welke gemeente is",
    senderDpoMailbox: "het contactadres van Opgroeien regie",
    receiverDpoMailbox: "het contactadres van de ontvanger",
    dpoAdviceSenderOn: "de datum van het advies bij Opgroeien regie",
    dpoAdviceReceiverOn: "de datum van het advies bij de ontvanger",
    informationDutyPresent: "de informatieplicht",
    explicitConsentPresent: "de uitdrukkelijke toestemming",
  } satisfies Record<FactName, string>,
  rejections: {
    empty: "Dit bestand is leeg.",
    "not-text": "Dit is geen tekstbestand. Zet het protocol eerst om naar tekst.",
    "too-long": "Deze tekst is veel te lang voor een protocol.",
    addendum:
      "Dit is een addendum bij een protocol, geen protocol. Lees het na en pas het bestaande protocol aan.",
    "cooperation-agreement":
      "Dit is een samenwerkingsovereenkomst, geen protocol. Zoek het protocol dat erbij hoort.",
    "processor-agreement":
      "Dit is een verwerkersovereenkomst (artikel 28 AVG): de ene partij verwerkt er voor de andere. Zoek het protocol zelf.",
    "council-decision":
      "Dit is een besluit of een uittreksel uit de notulen dat een protocol goedkeurt, niet het protocol zelf. Vraag de ondertekende tekst.",
    "other-document":
      "Dit is een ander document over gegevens of over een protocol, niet het protocol zelf. Vraag de ondertekende tekst.",
    unfilled:
      "Bij de partijen staan nog lege plekken: dit is het sjabloon, geen ondertekend protocol. Vraag de ondertekende tekst.",
    "other-direction":
      "In dit protocol deelt de andere partij gegevens mee aan Opgroeien regie, en niet omgekeerd. De mailbox erin is die van het lokaal team.",
    "direction-unclear":
      "De tekst zegt niet eenduidig wie de gegevens verstuurt en wie ze ontvangt. Kijk dat na in de titel, artikel 1 en artikel 6.",
    "parties-unclear":
      "In deze tekst zijn de twee partijen niet gevonden. Kijk na of het begin van het protocol erbij staat.",
    "not-a-protocol": "Dit is geen protocol voor de elektronische mededeling van persoonsgegevens.",
    "other-agency": "Dit is een protocol van een andere instantie dan Opgroeien regie.",
    "other-receiver": "De ontvanger van dit protocol is geen OCMW of gelijkaardige dienst.",
    "other-sharing": "Dit protocol gaat niet over de lokale teams Kind en Gezin en het OCMW.",
  },
  missing: (fact: FactName) => `In de tekst is ${importWords.facts[fact]} niet gevonden.`,
  impossibleDay: (fact: FactName, words: string) =>
    `Voor ${importWords.facts[fact]} staat er “${words}”: die dag bestaat niet.`,
  repaired: (fact: FactName, words: string) =>
    `Voor ${importWords.facts[fact]} staat er “${words}”. Dat is hersteld: kijk na in het origineel.`,
  bulletMisread: (line: string, times: number) =>
    times === 1
      ? `Bij “${line.slice(0, 80)}” is een opsommingsteken als een ander teken gelezen. Dat is hersteld: kijk na of er niets ontbreekt.`
      : `Op ${times} plaatsen is een opsommingsteken als een ander teken gelezen, eerst bij “${line.slice(0, 80)}”. Dat is hersteld: kijk na of er niets ontbreekt.`,
  sentenceBroken: (times: number) =>
    `Op ${times} ${times === 1 ? "plaats" : "plaatsen"} breekt een lege regel een zin af. De zin is doorgelezen: kijk na of er niets tussenuit viel.`,
  guessed: (fact: FactName, words: string) =>
    `${sentenceStart(importWords.facts[fact])} is afgeleid uit “${words}”: kijk na.`,
} as const;

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
