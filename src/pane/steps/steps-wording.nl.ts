/*
 * The Dutch sentences of the steps from informing to looking over. They load with those steps; only these
 * may import them. See wording.nl.ts.
 */
import type {
  ClientField,
  ClientProblem,
  TelephoneRefusal,
} from "../../core/client/client-data.ts";
import { formatDay } from "../../core/base/day.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { receiverOf, tell, type Sentences } from "../parts/wording.nl.ts";

export const informingWords = {
  title: "Vertel dit aan de cliënt",
  intro: "Duid aan wat je verteld hebt. Zo kun je het zeggen:",
  again: {
    correction:
      "Je deelt opnieuw gegevens. Vertel daarom alles opnieuw, ook dat ze de vorige vervangen.",
    resend: "Je stuurt de gegevens opnieuw. Vertel de cliënt dat, en waarom.",
  },
  told: (count: number) => `${count} van 5 verteld`,
  leaf: "Blad voor de cliënt, om samen te lezen of achter te laten",
  why: "Waar staat dit?",
  source: (article: string | null, page: string | null) =>
    page === null
      ? `Bron: protocol, ${article ?? ""}.`
      : `Bron: protocol, ${article ?? ""}. Dat je dit vooraf vertelt, staat niet in artikel 3 van dit protocol, maar wel op ${page}`,
} as const;

export const consentWords = {
  title: "Geeft de cliënt toestemming?",
  intro: "Delen is vrijwillig. Zonder toestemming deel je niets.",
  free: (protocol: Protocol) =>
    `De cliënt geeft vrij en uitdrukkelijk toestemming om deze gegevens met ${receiverOf(protocol)} te delen.`,
  way: "Hoe gaf de cliënt toestemming?",
  oral: "Mondeling",
  written: "Schriftelijk",
  on: "Op welke dag?",
  secrecy: "Ik ben gebonden door het beroepsgeheim.",
  refused: "De cliënt geeft geen toestemming",
} as const;

export const noConsentWords = {
  title: "Er wordt niets gedeeld",
  takenOut:
    "Alles wat je in dit paneel invulde, is gewist. De mail is teruggezet zoals hij was: er staat niets van de cliënt meer in.",
  textLeft:
    "Onze tekst was aangepast en staat nog in de mail. Haal hem zelf weg, of sluit de mail zonder te bewaren.",
  noteIt: "Noteer in het dossier dat de cliënt de toestemming introk voor er iets verzonden was.",
  text: "Alles wat je in dit paneel invulde, is gewist. De mail is gebleven zoals hij was.",
  instead:
    "Je mag de cliënt altijd vertellen hoe die zelf contact kan opnemen met het OCMW. Van gedacht veranderen kan later nog.",
  again: "Opnieuw beginnen",
} as const;

export const clientWords = {
  title: "De twee gegevens",
  intro: "Alleen deze twee. Vul in wat je hebt: minstens één manier om de cliënt te bereiken.",
  second: "Eén mail is voor één cliënt. Voor een tweede ouder maak je een andere mail.",
  nameGroup: "1. Voornaam en naam",
  contactGroup: "2. Contactgegevens",
} as const;

export const fieldNames: Readonly<Record<ClientField, string>> = {
  firstName: "Voornaam",
  name: "Naam",
  street: "Straat",
  number: "Nr.",
  box: "Bus",
  postcode: "Postcode",
  place: "Plaats",
  telephone: "Telefoon",
  email: "E-mail",
};

const telephoneRefusals: Readonly<Record<TelephoneRefusal, string>> = {
  "too-short": "Dit nummer is te kort. Een Belgisch gsm-nummer heeft 10 cijfers.",
  "too-long": "Dit nummer is te lang. Een Belgisch gsm-nummer heeft 10 cijfers.",
  "not-a-number": "Dit is geen telefoonnummer. Typ alleen het nummer.",
  invalid: "Dit nummer bestaat niet. Kijk het na, of zet de landcode ervoor, zoals +31.",
};

const clientSentences: Sentences<ClientProblem> = {
  "national-number": () =>
    "Hier staat een rijksregisternummer. Dat mag je niet delen: haal het weg.",
  "birth-date": () => "Hier staat een geboortedatum. Die mag je niet delen: haal ze weg.",
  "line-break": () => "Zet alles op één regel.",
  "control-character": () => "Hier staat een onzichtbaar teken. Wis het veld en typ het opnieuw.",
  "too-long": ({ limitCharacters }) =>
    `Dit is te lang (hoogstens ${limitCharacters} tekens). Typ alleen wat het veld vraagt, geen opmerking.`,
  "name-missing": () => "Vul de naam in.",
  "not-a-name": () =>
    "Dit lijkt geen naam. Typ alleen de naam: geen cijfers, haakjes of opmerking.",
  "street-missing": () => "Vul de straat in, of wis nummer en bus.",
  "not-a-street": () => "Dit lijkt geen straatnaam. Typ alleen de straat, geen opmerking.",
  "number-missing": () => "Vul het huisnummer in. Is er geen, typ dan z/n.",
  "not-a-house-number": () => "Dit lijkt geen huisnummer, zoals 12, 12A of 12-14.",
  "not-a-box": () => "Dit lijkt geen busnummer, zoals 3 of B201.",
  "postcode-missing": () => "Vul de postcode in.",
  "place-missing": () => "Vul de plaats in.",
  "outside-territory": ({ field }) =>
    field === "postcode"
      ? "Deze postcode valt buiten het gebied van dit OCMW. Woont de cliënt daar, kies dan eerst een andere gemeente."
      : "Deze plaats hoort niet bij de postcode. Kijk ze na.",
  "not-a-telephone-number": ({ reason }) => telephoneRefusals[reason],
  "not-an-email-address": () => "Dit is geen e-mailadres, zoals naam@voorbeeld.be.",
  "no-contact": () => "Vul minstens één in: telefoon, e-mail, of een straat met nummer.",
};

export const clientProblemText = (problem: ClientProblem): string => tell(clientSentences, problem);

/** Where no guard runs at Send. */
export const notWatched =
  "Deze Outlook kijkt bij het verzenden niet mee. Kijk zelf nog eens: ontvangers, bijlage, geen gegevens in de tekst.";

export const reviewWords = {
  title: "Kijk het na",
  forWhom: "Voor",
  receiver: "OCMW",
  follows: { correction: "Vervangt", resend: "Opnieuw" },
  mailboxes: "Mail naar",
  inAttachment: "In de versleutelde bijlage",
  consent: "Toestemming",
  told: "Verteld",
  toldAll: "5 van 5",
  given: "Gegeven",
  givenHow: (way: "oral" | "written", on: Parameters<typeof formatDay>[0]) =>
    `${way === "oral" ? "mondeling" : "schriftelijk"}, ${formatDay(on)}`,
  firstName: "Voornaam",
  name: "Naam",
  address: "Adres",
  box: "bus",
  telephone: "Telefoon",
  email: "E-mail",
  none: "geen",
  password: "Wachtwoord",
  generated: "Een nieuw, sterk wachtwoord (aanbevolen)",
  agreed: "Een wachtwoord dat je met het OCMW afsprak",
  agreedField: "Afgesproken wachtwoord",
  agreedHint: "16 tot 99 tekens: gewone letters, cijfers en leestekens. Niets van de cliënt erin.",
  stays:
    "Je handtekening en eigen tekst blijven staan. Staan er al ontvangers of een onderwerp, dan vraagt het paneel eerst of ze weg mogen.",
  textLeft:
    "De mail is teruggezet, maar onze tekst was aangepast en staat er nog. Haal hem zelf weg.",
  undone: "De mail is teruggezet zoals hij was.",
  prepare: "Mail klaarzetten",
  changeWhat: (what: string) => `Wijzig ${what}`,
} as const;
