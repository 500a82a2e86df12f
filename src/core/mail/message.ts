import { plainReferral, type Occasion } from "./occasion.ts";
import { type MailKind } from "../base/mail-kind.ts";
import type { Protocol } from "../protocol/protocol.ts";
import { archiveName } from "./our-marks.ts";
import type { Reference } from "./reference.ts";

/** What the mail says, outside the encrypted attachment. Holds nothing about the client. */
export interface MailText {
  readonly subject: string;
  /** The body, a paragraph an entry; the user's own text and signature come below. */
  readonly paragraphs: readonly string[];
}

/**
 * The neutral subject and body of a mail.
 *
 * The same protocol, reference and occasion always give the same words, so that they can be
 * recognised and taken out again. Source: protocol, art. 6 (encryption through 7-Zip), art. 7
 * (correction); article 7(3) of the GDPR (withdrawal, of which no protocol speaks). That the password
 * comes by telephone is this product's own rule; no protocol says it.
 */
export function mailText(
  protocol: Protocol,
  reference: Reference,
  occasion: Occasion = plainReferral,
): MailText {
  const follows = occasion.follows ?? "";
  const { subject, paragraphs } = textOf[occasion.kind]({ protocol, reference, follows });
  return { subject, paragraphs: ["Beste collega", ...paragraphs] };
}

interface About {
  readonly protocol: Protocol;
  readonly reference: Reference;
  /** The referral that this mail follows; empty where there is none. */
  readonly follows: string;
}

const teamOf = ({ team }: Protocol): string =>
  `lokaal team Kind en Gezin ${team.value} (Opgroeien regie)`;

const howToOpen =
  "Bewaar de bijlage en open ze met 7-Zip, niet met Windows Verkenner. Je krijgt het wachtwoord per telefoon, nooit per mail. De streepjes horen bij het wachtwoord.";

const notRight =
  "Klopt er iets niet, of is deze mail niet voor jou? Antwoord dan op deze mail. Stuur hem niet door en wis hem. Zet geen persoonsgegevens in je antwoord.";

const textOf: Readonly<Record<MailKind, (about: About) => MailText>> = {
  referral: ({ protocol, reference }) => ({
    subject: `Doorverwijzing Kind en Gezin - referentie ${reference}`,
    paragraphs: [
      `Het ${teamOf(protocol)} stuurt je een doorverwijzing voor een maatschappelijk werker van ${protocol.receiver.shownName.value}. Referentie: ${reference}.`,
      `De gegevens staan in de bijlage ${archiveName(reference)}. ${howToOpen}`,
      notRight,
    ],
  }),
  correction: ({ protocol, reference, follows }) => ({
    subject: `Verbetering doorverwijzing Kind en Gezin - referentie ${reference} (bij ${follows})`,
    paragraphs: [
      `Het ${teamOf(protocol)} stuurt je verbeterde gegevens bij de doorverwijzing ${follows}, voor een maatschappelijk werker van ${protocol.receiver.shownName.value} (${protocol.correction.article} van het protocol). Nieuwe referentie: ${reference}.`,
      `De gegevens in de bijlage ${archiveName(reference)} vervangen die van ${follows}. Gebruik de vorige niet meer. ${howToOpen}`,
      notRight,
    ],
  }),
  resend: ({ protocol, reference, follows }) => ({
    subject: `Doorverwijzing Kind en Gezin opnieuw - referentie ${reference} (bij ${follows})`,
    paragraphs: [
      `Het ${teamOf(protocol)} stuurt je de doorverwijzing ${follows} opnieuw, voor een maatschappelijk werker van ${protocol.receiver.shownName.value}. Nieuwe referentie: ${reference}.`,
      `De gegevens staan in de bijlage ${archiveName(reference)}, met een nieuw wachtwoord. De vorige bijlage heb je niet meer nodig. ${howToOpen}`,
      notRight,
    ],
  }),
  test: ({ protocol, reference }) => ({
    subject: `Testpakket Kind en Gezin - referentie ${reference}`,
    paragraphs: [
      `Dit is een test van het ${teamOf(protocol)}, voor ${protocol.receiver.shownName.value}. Er staan geen persoonsgegevens in. Met deze test gaan we na of onze mail aankomt en of de bijlage opengaat. Referentie: ${reference}.`,
      `Bij deze mail hoort de bijlage ${archiveName(reference)}. ${howToOpen}`,
      "Wil je kort antwoorden op deze mail? Zeg in welke mailbox hij aankwam, of de bijlage openging, en of een beveiliging iets tegenhield. Heb je geen bijlage gekregen, zeg dat dan ook.",
    ],
  }),
  "reply-correct": (about) =>
    reply(about, [
      "De gegevens van deze doorverwijzing kloppen, zo blijkt uit ons onderzoek. We lieten ze zoals ze waren.",
    ]),
  "reply-changed": (about) =>
    reply(about, [
      "We pasten de gegevens van deze doorverwijzing bij ons aan. Gebruik de vorige niet meer. Heb je de juiste nodig, dan krijg je ze in een aparte mail, met een versleutelde bijlage.",
    ]),
  "reply-erased": (about) =>
    reply(about, [
      "We wisten bij ons wat in deze doorverwijzing niet nodig was. Gebruik het niet verder. Laat je weten of je het ook wist?",
    ]),
  withdrawal: ({ protocol, reference }) => ({
    subject: `Toestemming ingetrokken - doorverwijzing Kind en Gezin ${reference}`,
    paragraphs: [
      `De cliënt van de doorverwijzing ${reference} heeft de toestemming ingetrokken om gegevens te delen met ${protocol.receiver.shownName.value}. Dat is een recht van de cliënt (artikel 7, lid 3, van de AVG). Het protocol zegt niet wat er dan met de gegevens gebeurt.`,
      "Gebruik de gegevens van deze doorverwijzing niet verder. Laat je weten of je ze wist? Zo niet, waarom niet? En aan wie gaf je ze door?",
      `De functionaris voor gegevensbescherming van ${protocol.sender.name.value} krijgt deze mail in kopie. Zet geen persoonsgegevens in je antwoord: de referentie is genoeg.`,
    ],
  }),
};

/** What was done about data that the receiver reported; article 7 wants that it is told. */
function reply({ protocol, reference }: About, outcome: readonly string[]): MailText {
  return {
    subject: `Antwoord op je melding - doorverwijzing Kind en Gezin ${reference}`,
    paragraphs: [
      `Je meldde dat er iets niet klopt in de doorverwijzing ${reference}. Het ${teamOf(protocol)} onderzocht dat (${protocol.correction.article} van het protocol).`,
      ...outcome,
      "Zet geen persoonsgegevens in je antwoord: de referentie is genoeg.",
    ],
  };
}

/** The body as HTML, with an empty line at the end to write on. */
export function mailHtml(text: MailText): string {
  const paragraphs = text.paragraphs.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
  return `<div>${paragraphs}</div><div><br></div>`;
}

/** The body as plain text, with an empty line at the end to write on. */
export function mailPlainText(text: MailText): string {
  return `${text.paragraphs.join("\n\n")}\n\n`;
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
