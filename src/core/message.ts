import type { ClientData } from "./client-data.ts";
import { formatDay } from "./day.ts";
import { informationFor } from "./information.ts";
import type { Protocol } from "./protocol.ts";
import type { Referral } from "./referral.ts";
import { archiveName, type Reference } from "./reference.ts";

/** What the mail says, outside the encrypted attachment. Holds nothing about the client. */
export interface MailText {
  readonly subject: string;
  /** The body, a paragraph an entry; the user's own text and signature come below. */
  readonly paragraphs: readonly string[];
}

/**
 * The neutral subject and body of a referral.
 *
 * The same protocol and reference always give the same words, so that they can be recognised and
 * taken out again. Source: protocol, art. 6 (encryption through 7-Zip). That the password comes by
 * telephone is this product's own rule; no protocol says it.
 */
export function mailText(protocol: Protocol, reference: Reference): MailText {
  const receiver = protocol.receiver.shownName.value;
  return {
    subject: `Doorverwijzing Kind en Gezin - referentie ${reference}`,
    paragraphs: [
      "Beste collega",
      `Het lokaal team Kind en Gezin ${protocol.team.value} (Opgroeien regie) stuurt je een doorverwijzing voor een maatschappelijk werker van ${receiver}. Referentie: ${reference}.`,
      `De gegevens staan in de bijlage ${archiveName(reference)}. Bewaar de bijlage en open ze met 7-Zip, niet met Windows Verkenner. Je krijgt het wachtwoord per telefoon, nooit per mail. De streepjes horen bij het wachtwoord.`,
      "Klopt er iets niet, of is deze mail niet voor jou? Antwoord dan op deze mail of bel de afzender. Zet geen persoonsgegevens in je antwoord.",
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

/**
 * The text for the client's file: what was done, by which protocol, and nothing about the client.
 *
 * Names the data items, never their values, and not the password.
 */
export function fileNote({ choice, consent, client, on }: Referral, reference: Reference): string {
  const { protocol, mailboxes, status } = choice;
  const receiver = protocol.receiver.shownName.value;
  const told = informationFor(protocol).map(({ title }) => title.toLowerCase());
  const way = consent.way === "oral" ? "mondeling" : "schriftelijk";
  return [
    `Doorverwijzing naar ${receiver}`,
    `Klaargezet op: ${formatDay(on)}`,
    `Referentie: ${reference}`,
    `Protocol: Opgroeien regie (lokaal team Kind en Gezin ${protocol.team.value}) en ${receiver}, in werking sinds ${formatDay(status.since)}`,
    `Vooraf aan de cliënt verteld: ${told.join("; ")}`,
    `Toestemming van de cliënt: vrij en uitdrukkelijk, ${way}, op ${formatDay(consent.givenOn)}`,
    `Gedeelde gegevens: ${sharedItems(client).join(", ")}`,
    `Per mail naar: ${mailboxes.join(", ")}`,
    "Beveiliging: bijlage versleuteld met AES-256, wachtwoord per telefoon",
  ].join("\n");
}

function sharedItems({ firstName, address, telephone, email }: ClientData): readonly string[] {
  return [
    firstName === null ? "naam" : "voornaam en naam",
    ...(address === null ? [] : ["adres"]),
    ...(telephone === null ? [] : ["telefoonnummer"]),
    ...(email === null ? [] : ["e-mailadres"]),
  ];
}
