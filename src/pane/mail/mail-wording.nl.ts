/* Preparing the mail, what stands in the way, and what went wrong. */
import type { ReferralKind } from "../../core/base/mail-kind.ts";
import type { InTheWay } from "../../preparing/inspect-mail.ts";
import type { FoundAtStart } from "../../preparing/look-at-start.ts";
import type { NotNewWitness } from "../../preparing/not-new.ts";
import type { MailCause, NotAsPut, PrepareAct, UndoAct } from "../../preparing/mail-failure.ts";
import type { MailNow } from "../../preparing/read-mail.ts";
import { dutchList, tell, type Sentences } from "../parts/sentences.nl.ts";
import { fieldNames } from "../steps/client-wording.nl.ts";

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
  long: "Dit duurt langer dan anders. Outlook antwoordt traag; het paneel wacht nog even.",
  wait: "Wacht met verzenden tot het paneel zegt dat de mail klaarstaat.",
} as const;

const witnesses: Readonly<Record<NotNewWitness, string>> = {
  reply: "Dit is een antwoord.",
  forward: "Dit is een doorgestuurde mail.",
  answers: "Outlook weet op welke mail dit een antwoord is.",
  conversation: "Outlook rekent deze mail bij een gesprek dat al liep.",
  "subject-prefix": "Het onderwerp begint zoals bij een antwoord of een doorgestuurde mail.",
  "quoted-mail": "In de tekst staat een eerdere mail.",
};

const begun: Readonly<Record<ReferralKind, string>> = {
  referral: "een doorverwijzing",
  correction: "een verbetering",
  resend: "een nieuwe zending",
};

const inTheWaySentences: Sentences<InTheWay> = {
  "not-a-new-mail": ({ seen }) =>
    `${seen.map((one) => witnesses[one]).join(" ")} Zo kan een eerdere tekst meereizen. Open met “Nieuwe e-mail” een nieuwe mail en begin daar opnieuw.`,
  "other-attachments": ({ names }) =>
    `Er ${names.length === 1 ? "zit al een bijlage" : "zitten al bijlagen"} in deze mail: ${dutchList(names)}. Haal ze weg, of begin in een nieuwe mail.`,
  "other-recipients": ({ recipients }) =>
    `${recipients.length === 1 ? "Deze ontvanger wordt" : "Deze ontvangers worden"} weggehaald: ${dutchList(recipients.map(({ address }) => address))}. Het protocol noemt ${recipients.length === 1 ? "die" : "hen"} niet.`,
  "other-subject": ({ subject }) => `Het onderwerp wordt vervangen: “${subject}”.`,
  "earlier-referral": ({ reference }) =>
    `In deze mail staat al een doorverwijzing${reference === null ? "" : ` (${reference})`}. Die wordt vervangen, en haar wachtwoord geldt dan niet meer.`,
  "other-begun": ({ errand }) =>
    `Je begon in dit paneel aan ${begun[errand]}. Wat je daarvoor invulde, wordt gewist: één mail, één doorverwijzing. Wil je het houden? Ga terug, en doe dit in een nieuwe mail.`,
};

export const inTheWayText = (finding: InTheWay): string => tell(inTheWaySentences, finding);

const foundSentences: Sentences<FoundAtStart> = {
  "not-a-new-mail": inTheWaySentences["not-a-new-mail"],
  "other-attachments": inTheWaySentences["other-attachments"],
  "other-recipients": ({ recipients }) =>
    `In deze mail ${recipients.length === 1 ? "staat al een ontvanger" : "staan al ontvangers"}: ${dutchList(recipients.map(({ address }) => address))}. Een doorverwijzing gaat alleen naar de mailboxen van het protocol. Wat er nu staat, gaat later weg.`,
};

/** What stands in the way, told on the first step. */
export const foundAtStartText = (finding: FoundAtStart): string => tell(foundSentences, finding);

export const foundWords = { lookAgain: "Opnieuw kijken" } as const;

export const inTheWayWords = {
  title: "Er staat al iets in deze mail",
  titleBegun: "Je was al aan iets begonnen",
  replace: "Vervangen en klaarzetten",
  lookAgain: "Opnieuw kijken",
} as const;

export const inTheWayTitle = (findings: readonly InTheWay[]): string =>
  findings.every(({ kind }) => kind === "other-begun")
    ? inTheWayWords.titleBegun
    : inTheWayWords.title;

const notAsPut: Readonly<Record<NotAsPut["what"], string>> = {
  seal: "De vergrendeling staat niet zoals ze moet.",
  lift: "Wat je nakeek, is niet bewaard zoals het moet.",
  recipients: "De ontvangers staan niet zoals ze moeten.",
  subject: "Het onderwerp staat niet zoals het moet.",
  text: "De tekst staat niet zoals hij moet.",
  attachment: "De bijlage staat niet zoals ze moet.",
  "other-attachments": "Er is intussen een andere bijlage bijgekomen. Haal die weg.",
};

/** The mail that was prepared made place for another, or for none. */
export const goneWords = {
  title: "De mail is hier niet meer",
  text: "De mail die dit paneel klaarzette, staat hier niet meer: hij is verzonden of gesloten, of er staat nu een andere. Aan wat nu openstaat, is niets veranderd. Dit paneel vergat alles, ook het wachtwoord.",
  stillThere:
    "Zie je hier toch nog een doorverwijzing? Verstuur die niet, en begin in een nieuwe mail.",
  again: "Nieuwe doorverwijzing beginnen",
} as const;

const officeFailed = "Outlook kon dit niet doen";

const causeSentences: Sentences<MailCause> = {
  "office-failed": ({ code }) => (code === null ? officeFailed : `${officeFailed} (code ${code})`),
  "office-threw": () => `${officeFailed}.`,
  "office-silent": ({ limitMs }) =>
    `Outlook gaf na ${Math.round(limitMs / 1000)} seconden geen antwoord.`,
  "office-wrong-shape": () => "Outlook gaf een antwoord dat niet kan kloppen.",
  "office-missing": () => "Deze versie van Outlook kan dit niet. Werk Outlook bij.",
  "office-no-item": () => "In dit venster staat geen mail meer die je schrijft.",
  "mail-gone": () => goneWords.text,
  "not-as-put": ({ what }) =>
    `Outlook zei dat het gelukt was, maar bij het nalezen klopt het niet. ${notAsPut[what]}`,
  "code-missing": () =>
    "Een deel van het paneel kon niet laden. Kijk of je verbinding hebt en probeer opnieuw.",
  "character-without-glyph": ({ field, character }) =>
    field === "protocol"
      ? "In het protocol staat een teken dat we niet kunnen drukken. Meld dit aan wie de invoegtoepassing beheert."
      : field === "referrer"
        ? `Het teken “${character}” in je eigen naam kunnen we niet drukken. Ga terug, en pas bij Kijk het na aan wie het OCMW kan bellen.`
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

export const causeText = (cause: MailCause): string => tell(causeSentences, cause);

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

/** One line for each part of the mail. */
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
