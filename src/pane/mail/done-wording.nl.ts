/* *Klaar*, and what to say on the telephone. */
import type { MailKind, WordsOnlyKind } from "../../core/base/mail-kind.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";
import { receiverName } from "../parts/sentences.nl.ts";

const doneTitles: Readonly<Record<MailKind, string>> = {
  referral: "De mail staat klaar",
  correction: "De verbetering staat klaar",
  resend: "De nieuwe zending staat klaar",
  test: "Het testpakket staat klaar",
  "reply-correct": "Het antwoord staat klaar",
  "reply-changed": "Het antwoord staat klaar",
  "reply-erased": "Het antwoord staat klaar",
  withdrawal: "De mail over de intrekking staat klaar",
};

/** What a receiver hears on the telephone. */
const scriptMails: Readonly<Record<Exclude<MailKind, WordsOnlyKind>, string>> = {
  referral: "een mail met een versleutelde bijlage",
  correction: "een mail met verbeterde gegevens, in een versleutelde bijlage",
  resend: "de doorverwijzing opnieuw, in een versleutelde bijlage met een nieuw wachtwoord",
  test: "een testmail met een versleutelde bijlage, zonder persoonsgegevens",
};

export const doneWords = {
  eyebrow: "Klaar",
  titles: doneTitles,
  checked: "Ontvangers, onderwerp, tekst en bijlage zijn nagelezen in Outlook. Referentie",
  checkedWithoutAttachment: "Ontvangers, onderwerp en tekst zijn nagelezen in Outlook. Referentie",
  password: "Wachtwoord",
  spelling: "Zo spel je het",
  first: "Doe dit in deze volgorde. Verzenden sluit het paneel, en dan is het wachtwoord weg.",
  firstWithoutPassword: "Doe dit in deze volgorde. Verzenden sluit het paneel.",
  call: (protocol: Protocol) =>
    `Bel ${receiverName(protocol)} en zeg het wachtwoord, of noteer het om straks te bellen. Nooit in een mail.`,
  called: "Ik heb het wachtwoord doorgegeven of genoteerd.",
  phone: (protocol: Protocol) =>
    protocol.receiver.phone.value === null
      ? "In het protocol staat geen telefoonnummer. Gebruik een nummer dat je kent, nooit een nummer uit een mail."
      : `Telefoon volgens het protocol: ${protocol.receiver.phone.value}.`,
  script: "Zo zeg je het aan de telefoon",
  scriptLines: (protocol: Protocol, reference: string, kind: keyof typeof scriptMails) => [
    `“Dag, ik ben … van lokaal team Kind en Gezin ${protocol.team.value}. Spreek ik met een maatschappelijk werker van ${receiverName(protocol)}?”`,
    `“Je krijgt zo ${scriptMails[kind]}. De referentie is ${reference}.”`,
    "“Open de bijlage met 7-Zip, niet met Windows Verkenner. Noteer het wachtwoord; de streepjes horen erbij.”",
    "“Lees je het even terug?”",
    ...(kind === "test" ? ["“Met wie spreek ik? Mogen we je volgende keer ook bellen?”"] : []),
  ],
  note: (forFile: boolean) =>
    forFile
      ? "Bewaar de tekst voor het dossier en de regel voor het register van je team. Er staan geen gegevens van de cliënt in."
      : "Bewaar de regel voor het register van je team.",
  copyAll: (forFile: boolean) =>
    forFile ? "Kopieer voor dossier en register" : "Kopieer voor het register",
  copied: "Wat je kopieert",
  forKeeper: "Regel voor wie de protocollen bijhoudt",
  notAfterAll: "Toch niet versturen?",
  registerCsv: "Dezelfde regel als CSV, voor Excel",
  withdrawn:
    "Ongedaan maken zet de mail terug. Trekt de cliënt de toestemming in, dan wordt ook alles in dit paneel gewist.",
  withdraw: "De cliënt trekt de toestemming in",
  send: "Druk dan in Outlook op Verzenden.",
  noEncrypting:
    "Druk niet op Versleutelen en kies geen label dat versleutelt: dan kan de mail ongecontroleerd vertrekken.",
  watched:
    "Normaal leest Outlook de mail bij het verzenden nog eens na. Verander er nu niets meer aan.",
  unwatched:
    "Deze Outlook kijkt bij het verzenden niet mee. Verander nu niets meer aan de mail. Deed je het toch? Laat hem dan nog eens nakijken.",
  lookAgain: "Mail nog eens nakijken",
  unsaved:
    "Outlook kon dit vinkje niet bewaren. Duid het nog eens aan; lukt het niet, dan kan bij het verzenden een herinnering komen.",
  undo: "Ongedaan maken",
} as const;
