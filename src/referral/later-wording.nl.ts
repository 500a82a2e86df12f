/*
 * The Dutch sentences of every page after the first: of the steps from informing on, and of what is done
 * in the mail. They load with those pages; only these may import them. See wording.nl.ts.
 */
import type { AttachmentError } from "../attachment/attachment.ts";
import type { ClientField, ClientProblem, TelephoneRefusal } from "../core/client-data.ts";
import { formatDay } from "../core/day.ts";
import type { MailKind } from "../core/occasion.ts";
import type { Protocol } from "../core/protocol.ts";
import type { ComposeType, OfficeError } from "../outlook/compose-item.ts";
import type { InTheWay } from "./inspect-mail.ts";
import type { MailCause, NotAsPut, PrepareAct, UndoAct } from "./mail-failure.ts";
import type { MailNow } from "./read-mail.ts";
import { listed, receiverOf, tell, type Sentences } from "./wording.nl.ts";

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

export const prepareActs: Readonly<Record<PrepareAct, string>> = {
  "look-at-mail": "De mail nakijken",
  "make-attachment": "De versleutelde bijlage maken",
  "seal-preparing": "De mail vergrendelen tot alles klaar is",
  "take-earlier-out": "De vorige doorverwijzing weghalen",
  "fill-recipients": "De ontvangers invullen",
  "fill-subject": "Het onderwerp invullen",
  "put-text": "De tekst invullen",
  attach: "De bijlage toevoegen",
  save: "De mail bewaren",
  "read-back": "Alles nalezen in Outlook",
  "seal-prepared": "De mail vrijgeven",
};

export const undoActs: Readonly<Record<UndoAct, string>> = {
  "seal-preparing": "De mail vergrendelen",
  "take-attachment-out": "De bijlage weghalen",
  "put-recipients-back": "De vorige ontvangers terugzetten",
  "put-subject-back": "Het vorige onderwerp terugzetten",
  "take-text-out": "Onze tekst weghalen",
  save: "De mail bewaren",
  "seal-removed": "De mail vrijgeven",
};

export const preparingWords = {
  title: "De mail wordt klaargezet",
  undoing: "De mail wordt teruggezet",
  wait: "Wacht met verzenden tot het paneel zegt dat de mail klaarstaat.",
} as const;

const composeTypes: Readonly<Record<Exclude<ComposeType, "new-mail">, string>> = {
  reply: "een antwoord",
  forward: "een doorgestuurde mail",
};

const inTheWaySentences: Sentences<InTheWay> = {
  "not-a-new-mail": ({ composeType }) =>
    `Dit is ${composeTypes[composeType]}. Daarin reist de eerdere tekst mee. Maak een nieuwe mail en begin daar opnieuw.`,
  "other-attachments": ({ names }) =>
    `Er ${names.length === 1 ? "zit al een bijlage" : "zitten al bijlagen"} in deze mail: ${listed(names)}. Haal ze weg, of begin in een nieuwe mail.`,
  "other-recipients": ({ recipients }) =>
    `${recipients.length === 1 ? "Deze ontvanger wordt" : "Deze ontvangers worden"} weggehaald: ${listed(recipients.map(({ address }) => address))}. Het protocol noemt ${recipients.length === 1 ? "die" : "hen"} niet.`,
  "other-subject": ({ subject }) => `Het onderwerp wordt vervangen: “${subject}”.`,
  "earlier-referral": ({ reference }) =>
    `In deze mail staat al een doorverwijzing${reference === null ? "" : ` (${reference})`}. Die wordt vervangen, en haar wachtwoord geldt dan niet meer.`,
};

export const inTheWayText = (finding: InTheWay): string => tell(inTheWaySentences, finding);

export const inTheWayWords = {
  title: "Er staat al iets in deze mail",
  replace: "Vervangen en klaarzetten",
  lookAgain: "Opnieuw kijken",
} as const;

const notAsPut: Readonly<Record<NotAsPut["what"], string>> = {
  seal: "De vergrendeling staat niet zoals ze moet.",
  lift: "Wat je nakeek, is niet bewaard zoals het moet.",
  recipients: "De ontvangers staan niet zoals ze moeten.",
  subject: "Het onderwerp staat niet zoals het moet.",
  text: "De tekst staat niet zoals hij moet.",
  attachment: "De bijlage staat niet zoals ze moet.",
  "other-attachments": "Er is intussen een andere bijlage bijgekomen. Haal die weg.",
};

const officeFailed = "Outlook kon dit niet doen";

const causeSentences: Sentences<Exclude<MailCause, AttachmentError>> & Sentences<AttachmentError> =
  {
    "office-failed": ({ code }) =>
      code === null ? officeFailed : `${officeFailed} (code ${code})`,
    "office-threw": () => `${officeFailed}.`,
    "office-silent": ({ limitMs }: Extract<OfficeError, { kind: "office-silent" }>) =>
      `Outlook gaf na ${Math.round(limitMs / 1000)} seconden geen antwoord.`,
    "office-wrong-shape": () => "Outlook gaf een antwoord dat niet kan kloppen.",
    "office-missing": () => "Deze versie van Outlook kan dit niet. Werk Outlook bij.",
    "not-as-put": ({ what }) =>
      `Outlook zei dat het gelukt was, maar bij het nalezen klopt het niet. ${notAsPut[what]}`,
    "code-missing": () =>
      "Een deel van het paneel kon niet laden. Kijk of je verbinding hebt en probeer opnieuw.",
    "character-without-glyph": ({ field, character }) =>
      field === "protocol"
        ? "In het protocol staat een teken dat we niet kunnen drukken. Meld dit aan wie de invoegtoepassing beheert."
        : `Het teken “${character}” in het veld ${fieldNames[field]} kunnen we niet drukken. Schrijf het zonder dat teken: ga terug en pas het veld aan.`,
    "password-unusable": () =>
      "Met dit wachtwoord kan de bijlage niet versleuteld worden. Ga terug en kies een ander.",
    "archive-not-encrypted": () =>
      "De bijlage was niet juist versleuteld en is daarom niet gebruikt.",
    "archive-not-openable": () =>
      "De bijlage ging niet open met het wachtwoord en is daarom niet gebruikt.",
    "archive-content-differs": () =>
      "De inhoud van de bijlage klopte niet en is daarom niet gebruikt.",
    "sheet-failed": () => "Het blad met de gegevens kon niet gemaakt worden.",
  };

export const causeText = (cause: MailCause): string => tell<MailCause>(causeSentences, cause);

export const failedWords = {
  title: "De mail staat niet klaar",
  undoTitle: "De mail is niet teruggezet",
  during: (act: string) => `Misgelopen bij: ${act.charAt(0).toLowerCase()}${act.slice(1)}.`,
  doNotSend: "Verstuur deze mail zo niet.",
  nothingChanged: "In de mail is niets veranderd.",
  now: "Wat er nu in de mail staat",
  reading: "Even nalezen …",
  retry: "Opnieuw proberen",
  undo: "Ongedaan maken",
} as const;

/** One line a thing that the mail may hold. */
export function mailNowLines(now: MailNow): readonly string[] {
  const unreadable = "konden we niet lezen";
  const { recipients, subject, text, attachment } = now;
  return [
    `Ontvangers: ${
      recipients.kind === "unreadable"
        ? unreadable
        : recipients.value.length === 0
          ? "geen"
          : recipients.value.join(", ")
    }`,
    `Onderwerp: ${subject.kind === "unreadable" ? unreadable : subject.value.trim() || "leeg"}`,
    `Onze tekst: ${text.kind === "unreadable" ? unreadable : text.value ? "staat erin" : "staat er niet in"}`,
    `Onze bijlage: ${attachment.kind === "unreadable" ? unreadable : attachment.value ? "zit erbij" : "zit er niet bij"}`,
  ];
}

const doneTitles: Readonly<Record<MailKind, string>> = {
  referral: "De mail staat klaar",
  correction: "De verbetering staat klaar",
  resend: "De nieuwe zending staat klaar",
  test: "Het testpakket staat klaar",
  withdrawal: "De mail over de intrekking staat klaar",
};

/** What a receiver hears on the telephone. */
const scriptMails: Readonly<Record<MailKind, string>> = {
  referral: "een mail met een versleutelde bijlage",
  correction: "een mail met verbeterde gegevens, in een versleutelde bijlage",
  resend: "de doorverwijzing opnieuw, in een versleutelde bijlage met een nieuw wachtwoord",
  test: "een testmail met een versleutelde bijlage, zonder persoonsgegevens",
  withdrawal: "een mail over een toestemming die is ingetrokken",
};

export const doneWords = {
  eyebrow: "Klaar",
  titles: doneTitles,
  checked: "Ontvangers, onderwerp, tekst en bijlage zijn nagelezen in Outlook. Referentie",
  checkedWithoutAttachment: "Ontvangers, onderwerp en tekst zijn nagelezen in Outlook. Referentie",
  password: "Wachtwoord",
  spelling: "Zo zeg je het aan de telefoon",
  first: "Verzenden sluit dit paneel, en dan is het wachtwoord weg. Doe dus eerst dit:",
  firstWithoutPassword: "Verzenden sluit dit paneel. Doe dus eerst dit:",
  call: (protocol: Protocol) =>
    `Bel ${receiverOf(protocol)} en zeg het wachtwoord, of noteer het om straks te bellen. Nooit in een mail.`,
  called: "Ik heb het wachtwoord doorgegeven of genoteerd.",
  phone: (protocol: Protocol) =>
    protocol.receiver.phone.value === null
      ? "In het protocol staat geen telefoonnummer. Gebruik een nummer dat je kent, nooit een nummer uit een mail."
      : `Telefoon volgens het protocol: ${protocol.receiver.phone.value}.`,
  script: "Wat je kunt zeggen",
  scriptLines: (protocol: Protocol, reference: string, kind: MailKind) => [
    `“Dag, ik ben … van lokaal team Kind en Gezin ${protocol.team.value}. Spreek ik met een maatschappelijk werker van ${receiverOf(protocol)}?”`,
    `“Je krijgt zo ${scriptMails[kind]}. De referentie is ${reference}.”`,
    "“Open de bijlage met 7-Zip, niet met Windows Verkenner. Noteer het wachtwoord; de streepjes horen erbij.”",
    "“Lees je het even terug?”",
    ...(kind === "test" ? ["“Met wie spreek ik? Mogen we je volgende keer ook bellen?”"] : []),
  ],
  note: (forFile: boolean) =>
    forFile
      ? "Kopieer de tekst voor het dossier en de regel voor het register van je team. Er staan geen gegevens van de cliënt in."
      : "Kopieer de regel voor het register van je team.",
  register: "Regel voor het register",
  registerCsv: "Dezelfde regel als CSV, voor Excel",
  withdrawn: "Trekt de cliënt de toestemming in? Dan gaat alles uit de mail en uit dit paneel.",
  withdraw: "De cliënt trekt de toestemming in",
  noteShow: "Tekst voor het dossier",
  noted: "Ik heb dit gekopieerd.",
  send: "Druk dan in Outlook op Verzenden.",
  watched: "Bij het verzenden wordt de mail nog eens nagelezen.",
  lookAgain: "Mail nog eens nakijken",
  unsaved:
    "Outlook kon dit vinkje niet bewaren. Duid het nog eens aan; lukt het niet, dan kan bij het verzenden een herinnering komen.",
  undo: "Ongedaan maken",
} as const;
