import { findingText } from "../../guard/finding-wording.nl.ts";
import { dutchList } from "../parts/sentences.nl.ts";
import { menuWords } from "../menu/menu-wording.nl.ts";
import type { CheckOutcome } from "./check.ts";
import type { SendAnswer } from "./report-text.ts";
import type { TrialRefusal, TrialPart } from "./trial-mail.ts";

export const selfCheckWords = {
  title: menuWords.selfCheck,
  intro:
    "Het paneel probeert in deze mail alles uit wat het nodig heeft. Dat duurt ongeveer een minuut.",
  points: [
    "Doe dit in een nieuwe, lege mail. Een handtekening mag er staan.",
    "Er komt niets van een cliënt in: alleen een proefzin, een leeg bestand en je eigen adres.",
    "Er kan een venster om af te drukken opengaan: klik het weg.",
    "Wat je laatst kopieerde, wordt vervangen.",
    "Daarna druk je één keer op Verzenden. De mail hoort niet te vertrekken.",
  ],
  inNewMail:
    "Dit kan alleen in een nieuwe mail: klik in Outlook op Nieuwe mail en open dit paneel daar.",
  start: "Nakijken",
  lastOnly: "Ging het venster dicht na Verzenden? Noteer dan alleen de laatste controle.",
  running: "Bezig met nakijken. Verander niets in de mail.",
  progress: (done: number, all: number) => `${done} van ${all}`,
  resultTitle: "Outlook is nagekeken",
  lastOnlyTitle: "De laatste controle noteren",
  text: "De tekst met het resultaat",
  textNote:
    "Zonder namen, adressen of tekst uit je mail. Bezorg ze aan wie je vroeg om dit na te kijken.",
  lastTitle: "De laatste controle",
  sendSteps: [
    "Kopieer eerst de tekst hierboven, voor het geval het venster dichtgaat.",
    "Druk in deze mail op Verzenden. Ze is aan jezelf gericht.",
    "Kies hieronder wat er gebeurde.",
  ],
  closed:
    "Gaat het venster dicht? Dan is de mail vertrokken: de controle draait hier niet. Open het paneel dan in een nieuwe mail en noteer het daar.",
  expected: `Je hoort deze zin te zien: “${findingText({ kind: "self-check" })}”`,
  cannotSend:
    "De laatste controle kan hier niet: het paneel kon de mail niet aan jezelf richten of niet als proef merken. Druk niet op Verzenden.",
  unwatched:
    "Deze Outlook heeft geen controle bij het verzenden. Druk niet op Verzenden: de mail zou vertrekken.",
  question: "Wat gebeurde er toen je op Verzenden drukte?",
  notTried: "Stoppen zonder te verzenden",
  cameBack: "Outlook opende dit paneel vanuit de melding.",
  reloaded:
    "Outlook opende het paneel opnieuw. De resultaten van daarnet zijn hier weg; heb je de tekst gekopieerd, dan is dat geen probleem. Noteer hier alleen de laatste controle.",
  copied: "De tekst is gekopieerd. Plak ze in een mail.",
  notCopied: "De tekst is niet gekopieerd. Gebruik de knop Kopiëren.",
  emptying: "De proef wordt uit de mail gehaald …",
  emptied: "De proef is uit de mail gehaald. Sluit de mail en kies om ze niet te bewaren.",
  noTrial: "In deze mail staat geen proef. Je kunt ze gewoon gebruiken of sluiten.",
  left: (parts: readonly TrialPart[]) =>
    `Dit bleef staan of kon niet nagelezen worden: ${dutchList(parts.map((part) => partWords[part]))}. Verstuur deze mail niet: gooi ze weg.`,
  emptyAgain: "Opnieuw leegmaken",
  showText: "De tekst tonen",
  measured: (ms: number, detail: string | null) =>
    detail === null ? `(${ms} ms)` : `(${ms} ms; ${detail})`,
  counts: ({ ok, different, broken }: Readonly<Record<CheckOutcome, number>>) =>
    `${ok} in orde, ${different} ${different === 1 ? "werkt" : "werken"} anders, ${broken} ${broken === 1 ? "werkt" : "werken"} niet.`,
} as const;

export const groupWords: Readonly<Record<CheckOutcome, (count: number) => string>> = {
  broken: (count) => `Werkt niet (${count})`,
  different: (count) => `Werkt anders (${count})`,
  ok: (count) => `In orde (${count})`,
};

export const answerWords: Readonly<Record<Exclude<SendAnswer, "not-tried">, string>> = {
  stopped: "Tegengehouden met die zin",
  "other-sentence": "Tegengehouden met een andere zin",
  left: "De mail is vertrokken",
};

export const answerMeans: Readonly<Record<SendAnswer, string>> = {
  stopped: "De controle bij het verzenden werkt in deze Outlook.",
  "other-sentence":
    "Er is een controle, maar ze zegt iets anders dan verwacht. Schrijf de zin bij de tekst die je bezorgt.",
  left: "De controle bij het verzenden draait hier niet. Kijk elke doorverwijzing zelf twee keer na.",
  "not-tried": "Of de controle bij het verzenden hier werkt, is niet bekend.",
};

export const refusalWords: Readonly<Record<TrialRefusal, string>> = {
  "not-new":
    "Dit is een antwoord of een doorgestuurde mail. Open een nieuwe mail en begin daar. Er is niets veranderd.",
  "not-empty":
    "Deze mail is niet leeg: er staat een ontvanger, een onderwerp of een bijlage. Open een nieuwe mail en begin daar. Er is niets veranderd.",
  ours: "In deze mail staat al een doorverwijzing of een proef. Open een nieuwe mail en begin daar. Er is niets veranderd.",
  unreadable:
    "Outlook laat deze mail niet lezen. Open een nieuwe mail en probeer het daar. Er is niets veranderd.",
};

const partWords: Readonly<Record<TrialPart, string>> = {
  recipients: "de ontvangers",
  attachment: "de bijlage",
  text: "de tekst",
  properties: "het kenmerk",
  subject: "het onderwerp",
  session: "het geheugen van het venster",
};
