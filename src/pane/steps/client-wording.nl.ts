import type {
  ClientField,
  TelephoneRefusal,
  ClientProblem,
} from "../../core/client/client-data.ts";
import { type Sentences, tell } from "../parts/sentences.nl.ts";

export const clientWords = {
  title: "De twee gegevens",
  intro: "Alleen deze twee. Vul in wat je hebt: minstens één manier om de cliënt te bereiken.",
  second: "Eén mail is voor één cliënt. Voor een tweede ouder maak je een andere mail.",
  nameGroup: "1. Voornaam en naam",
  at: (field: string, problem: string) => `${field}: ${problem}`,
  contact: "de contactgegevens",
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
  invalid: "Dit nummer herkennen we niet. Kijk het na, of zet de landcode ervoor, zoals +31.",
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
  "not-a-street": () =>
    "Dit lijkt geen straatnaam. Typ alleen de straat: geen haakjes en geen opmerking.",
  "number-in-street": () =>
    "Hier staat ook een nummer. Zet het huisnummer alleen bij Nr., en typ hier enkel de straat.",
  "no-glyph": ({ character }) =>
    `Het teken “${character}” kunnen we niet drukken. Schrijf het zonder dat teken.`,
  "number-missing": () => "Vul het huisnummer in. Is er geen, typ dan z/n.",
  "not-a-house-number": () =>
    "Een huisnummer ziet eruit als 12, 12A of 12-14. Zet een busnummer bij Bus.",
  "not-a-box": () => "Een busnummer ziet eruit als 3 of B201. Laat een verdieping weg.",
  "postcode-missing": () => "Vul de postcode in.",
  "place-missing": () => "Vul de plaats in.",
  "outside-territory": ({ field }) =>
    field === "postcode"
      ? "Deze postcode valt buiten het gebied van dit OCMW. Woont de cliënt daar, kies dan eerst een andere gemeente."
      : "Deze plaats hoort niet bij de postcode. Kijk ze na.",
  "not-a-telephone-number": ({ reason }) => telephoneRefusals[reason],
  "not-an-email-address": () => "Een e-mailadres ziet eruit als naam@voorbeeld.be.",
  "no-contact": () => "Vul minstens één in: telefoon, e-mail, of een straat met nummer.",
};

export const clientProblemText = (problem: ClientProblem): string => tell(clientSentences, problem);
