/* The pages for a correction, a resend, a test and a withdrawal. */
import type { ReplyKind } from "../../core/base/mail-kind.ts";
import { formatDay } from "../../core/base/day.ts";
import type { Correction } from "../../core/mail/occasion.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { receiverName, tell, type Sentences } from "../parts/sentences.nl.ts";
import type { FollowUpProblem } from "./follow-up.ts";

export const followUpWords = {
  reference: "Referentie van de eerste mail",
  referenceHint: "Ze begint met KG en staat in het onderwerp.",
  begin: "Verder",
  inNewMail:
    "Dit doe je in een nieuwe mail: klik in Outlook op Nieuwe mail, open dit paneel daar en kies opnieuw.",
  copyReference: "Referentie om mee te nemen",
  referenceUnknown:
    "Je hebt daar de referentie nodig. Ze begint met KG en staat in het onderwerp van de eerste mail.",
} as const;

export const correctionWords = {
  title: "Verbetering doorgeven",
  intro:
    "Klopt er iets niet in een doorverwijzing die al verzonden is, of staat er iets te veel in? Dan geef je de juiste gegevens door, op dezelfde manier: vertellen, toestemming, versleutelde bijlage. Op het blad staat dat het vorige blad niet meer geldt.",
  reason: "Wat klopt er niet?",
  reportedBy: "Wie merkte dat?",
  thenReply: "Meldde het OCMW het? Laat dan ook weten wat je deed (artikel 7).",
  onlyTelephone:
    "Ging de eerste mail naar een verkeerde ontvanger? Dat is een gegevenslek, geen verbetering.",
} as const;

export const reasonLabels: Readonly<Record<Correction["reason"], string>> = {
  wrong: "Er is iets fout, onvolledig of verouderd",
  superfluous: "Er stonden gegevens te veel in",
};

export const reporterLabels: Readonly<Record<Correction["reportedBy"], string>> = {
  receiver: "Het OCMW",
  client: "De cliënt",
  sender: "Ikzelf",
};

export const resendWords = {
  title: "Opnieuw versturen",
  tryFirst: "Probeer dit eerst",
  tries: [
    "Gaat de bijlage niet open? Vraag om ze te bewaren en te openen met 7-Zip, niet met Windows Verkenner.",
    "Werkt het wachtwoord niet? De streepjes horen erbij. Lees het nog eens voor, groep per groep.",
    "Kreeg het OCMW de mail niet? Laat in de map ongewenste mail kijken, en kijk of je een foutmelding kreeg.",
    "Wachtwoord kwijt? Dan moet je opnieuw versturen: het staat nergens bewaard.",
  ],
  then: "Lukt het niet? Dan verstuur je opnieuw, met een nieuwe referentie en een nieuw wachtwoord. Je doorloopt dezelfde stappen.",
  secondParent:
    "Is het voor een tweede ouder? Die is een cliënt op zich: maak een gewone doorverwijzing in een nieuwe mail.",
} as const;

export const testWords = {
  title: "Testpakket sturen",
  intro:
    "Een mail met een versleutelde bijlage zonder persoonsgegevens. Zo weet je of hij aankomt, of 7-Zip de bijlage opent, en of een beveiliging iets tegenhoudt.",
  mailboxes: "De test gaat naar",
  never: "Nog nooit bevestigd: een test is aangeraden.",
  confirmed: (by: string, on: string) => `Laatst bevestigd door ${by} op ${on}.`,
  after:
    "Bel daarna voor het wachtwoord, en vraag met wie je spreekt. Bevestigt het OCMW, meld dat dan aan wie het register beheert: pas dan staat het adres hier als bevestigd.",
  prepare: "Testpakket klaarzetten",
} as const;

/** What the two pages for a mail of words alone have in common. */
export const wordsOnlyWords = {
  postcode: "Postcode waar de cliënt woont",
  postcodeNone: "Kies …",
  prepare: "Mail klaarzetten",
  open: "Mail openen",
  opening: "Even wachten op Outlook …",
  opened:
    "De mail staat open in een eigen venster. Kijk hem na en druk daar op Verzenden. De controle bij het verzenden kijkt hier niet mee.",
  notOpened: "Maak de mail zelf. De tekst om te kopiëren staat hierboven.",
} as const;

export const withdrawalWords = {
  title: "Toestemming ingetrokken",
  intro:
    "De cliënt mag de toestemming altijd intrekken. Wat al gedeeld is, wordt daar niet onwettig door. Het protocol zegt niets over intrekken: de mail steunt op artikel 7, lid 3, van de AVG.",
  before:
    "Is de mail nog niet verzonden? Kies dan in het paneel, op de pagina Klaar: De cliënt trekt de toestemming in. Alles gaat dan uit de mail.",
  mail: "De mail noemt alleen de referentie, en vraagt wat er met de gegevens gebeurt. Je DPO krijgt een kopie.",
} as const;

export const replyWords = {
  title: "Antwoorden op een melding",
  intro:
    "Meldde het OCMW dat er iets niet klopt in een doorverwijzing? Dan onderzoekt Opgroeien dat binnen redelijke termijn, en laat weten wat eraan gedaan is (artikel 7).",
  mail: "De mail noemt alleen de referentie en wat je deed. Er komen geen gegevens van de cliënt in.",
  outcome: "Wat deed je?",
  then: "Heeft het OCMW de juiste gegevens nodig? Geef ze dan apart door, met Verbetering doorgeven: vertellen, toestemming, versleutelde bijlage.",
} as const;

export const replyLabels: Readonly<Record<ReplyKind, string>> = {
  "reply-correct": "Onderzocht: de gegevens kloppen",
  "reply-changed": "Onderzocht: aangepast bij ons",
  "reply-erased": "Onderzocht: gewist bij ons wat niet nodig was",
};

const problems: Sentences<FollowUpProblem> = {
  "reference-missing": () => "Vul de referentie in. Ze staat in het onderwerp van de eerste mail.",
  "not-a-reference": () =>
    "Dit kan geen referentie zijn. Kijk ze letter voor letter na in het onderwerp van de mail.",
  "reason-missing": () => "Kies wat er niet klopt.",
  "reporter-missing": () => "Kies wie merkte dat er iets niet klopt.",
  "protocol-missing": () => "Kies voor welk OCMW het is.",
  "outcome-missing": () => "Kies wat je deed met de melding.",
  "postcode-missing": () => "Kies de postcode: dit OCMW heeft meer dan één mailbox.",
  "protocol-ended": ({ protocol, lastDay }) =>
    `Het protocol met ${receiverName(protocol)} gold tot en met ${formatDay(lastDay)}. Een test heeft geen zin meer.`,
  "other-team": ({ protocol }) =>
    `Dit protocol is van lokaal team ${protocol.team.value}. Pas je team aan bij stap 1, of vraag een collega van dat team.`,
  "mail-in-hand": () =>
    "In deze mail staat al iets klaar. Maak een nieuwe mail en open dit paneel daar.",
};

export const followUpProblemText = (problem: FollowUpProblem): string => tell(problems, problem);

export const confirmedText = (address: Protocol["mailboxes"][number]["address"]): string =>
  address.confirmed === null
    ? testWords.never
    : testWords.confirmed(address.confirmed.by, formatDay(address.confirmed.on));
