/** What is left of a referral once it was sent: what was done, and nothing about the client. */
import type { ClientData } from "../client/client-data.ts";
import { formatDay, type IsoDay } from "../base/day.ts";
import { informationFor, informationVersion } from "../protocol/information.ts";
import { settledLines } from "./doubt-lines.ts";
import type { Correction, Errand } from "./occasion.ts";
import type { MailKind, WordsOnlyKind } from "../base/mail-kind.ts";
import type { Protocol } from "../protocol/protocol.ts";
import type { Referral } from "./referral.ts";
import type { Reference } from "./reference.ts";
import type { Person } from "../base/person.ts";

interface ProofOfReferral {
  readonly referral: Referral;
  readonly errand: Errand;
  readonly reference: Reference;
  /** Who prepared it. Null where Outlook does not tell. */
  readonly sender: Person | null;
  /** Of this product. */
  readonly version: string;
}

/**
 * The text for the client's file: who did what, when, under which protocol, and how consent was
 * given. Names the data items, never their values, and not the password.
 *
 * That the client may withdraw is article 7(3) of the GDPR; no protocol has a clause on it.
 */
export function fileNote({
  referral,
  errand,
  reference,
  sender,
  version,
}: ProofOfReferral): string {
  const { choice, consent, client, settled, on } = referral;
  const { protocol, mailboxes, status } = choice;
  const receiver = protocol.receiver.shownName.value;
  const told = informationFor(protocol, errand.kind).map(({ title }) => title.toLowerCase());
  const way = consent.way === "oral" ? "mondeling" : "schriftelijk";
  return [
    heading(errand, receiver),
    `Klaargezet op: ${formatDay(on)}`,
    `Door: ${byWhom(sender)}, lokaal team Kind en Gezin ${protocol.team.value}`,
    `Referentie: ${reference}`,
    ...followed(errand),
    `Protocol: Opgroeien regie (lokaal team Kind en Gezin ${protocol.team.value}) en ${receiver}, in werking sinds ${formatDay(status.since)} (in het register: ${protocol.id}; versie ${version})`,
    ...settledLines(protocol, settled),
    `Vooraf aan de cliënt verteld: ${told.join("; ")} (tekst van ${formatDay(informationVersion)})`,
    `Toestemming van de cliënt: vrij en uitdrukkelijk, ${way}, op ${formatDay(consent.givenOn)}`,
    `Gedeelde gegevens: ${sharedItems(client).join(", ")}`,
    `Per mail naar: ${mailboxes.join(", ")}`,
    "Beveiliging: bijlage versleuteld met AES-256, wachtwoord per telefoon",
    `Intrekken: de cliënt mag de toestemming altijd intrekken (artikel 7, lid 3, van de AVG), door het aan het lokaal team te zeggen. Het team laat dat weten aan ${receiver}, met deze referentie.`,
  ].join("\n");
}

/** The text for the client's file about a mail of words alone, on a referral that was sent. */
export function wordsOnlyNote(of: {
  readonly kind: WordsOnlyKind;
  readonly protocol: Protocol;
  readonly mailboxes: readonly string[];
  readonly on: IsoDay;
  readonly reference: Reference;
  readonly sender: Person | null;
}): string {
  const { kind, protocol, mailboxes, on, reference, sender } = of;
  const { title, told } = wordsOnly[kind](protocol);
  const copy = kind === "withdrawal" ? [`In kopie: ${protocol.sender.dpoMailbox.value}`] : [];
  return [
    title,
    `Klaargezet op: ${formatDay(on)}`,
    `Door: ${byWhom(sender)}, lokaal team Kind en Gezin ${protocol.team.value}`,
    `Referentie van de doorverwijzing: ${reference}`,
    told,
    `Per mail naar: ${mailboxes.join(", ")}`,
    ...copy,
  ].join("\n");
}

type WordsOnlyLines = (protocol: Protocol) => { readonly title: string; readonly told: string };

const replyLines =
  (outcome: string): WordsOnlyLines =>
  ({ receiver, correction }) => ({
    title: `Antwoord op een melding van ${receiver.shownName.value} over een doorverwijzing`,
    told: `Onderzocht en gemeld (${correction.article} van het protocol): ${outcome}`,
  });

const wordsOnly: Readonly<Record<WordsOnlyKind, WordsOnlyLines>> = {
  withdrawal: ({ receiver }) => ({
    title: `Toestemming ingetrokken na een doorverwijzing naar ${receiver.shownName.value}`,
    told: `Gevraagd aan ${receiver.shownName.value}: de gegevens niet verder gebruiken, en laten weten wat ermee gebeurt (artikel 7, lid 3, van de AVG; het protocol zegt er niets over)`,
  }),
  "reply-correct": replyLines("de gegevens kloppen"),
  "reply-changed": replyLines("de gegevens zijn aangepast"),
  "reply-erased": replyLines("wat niet nodig was, is gewist"),
};

function heading({ kind }: Errand, receiver: string): string {
  switch (kind) {
    case "referral":
      return `Doorverwijzing naar ${receiver}`;
    case "correction":
      return `Verbeterde gegevens van een doorverwijzing naar ${receiver}`;
    case "resend":
      return `Doorverwijzing naar ${receiver}, opnieuw verstuurd`;
  }
}

const whatWasNotRight = {
  wrong: "dat iets niet klopte",
  superfluous: "dat er gegevens te veel in stonden",
} as const satisfies Record<Correction["reason"], string>;

const noticedBy = {
  receiver: "meldde het OCMW",
  client: "meldde de cliënt",
  sender: "merkte het lokaal team zelf",
} as const satisfies Record<Correction["reportedBy"], string>;

function followed(errand: Errand): readonly string[] {
  switch (errand.kind) {
    case "referral":
      return [];
    case "correction":
      return [
        `Vervangt: ${errand.follows}; ${whatWasNotRight[errand.reason]}, ${noticedBy[errand.reportedBy]}`,
      ];
    case "resend":
      return [`Hoort bij: ${errand.follows}`];
  }
}

function byWhom(sender: Person | null): string {
  const name = sender?.name.trim() ?? "";
  return name === "" ? "(vul je naam in)" : name;
}

function sharedItems({ firstName, address, telephone, email }: ClientData): readonly string[] {
  return [
    firstName === null ? "naam" : "voornaam en naam",
    ...(address === null ? [] : ["adres"]),
    ...(telephone === null ? [] : ["telefoonnummer"]),
    ...(email === null ? [] : ["e-mailadres"]),
  ];
}

/** A line for the team's register, as a person reads it and as a spreadsheet does. */
interface RegisterLine {
  readonly text: string;
  /** Fields between quotes, parted by semicolons, as a Belgian Excel expects. */
  readonly csv: string;
}

/** In quotes; what a spreadsheet would take for a formula is marked as text. */
function csvField(field: string): string {
  const text = /^[=+\-@\t\r]/.test(field) ? `'${field}` : field;
  return `"${text.replace(/"/g, '""')}"`;
}

const kindNames: Readonly<Record<MailKind, string>> = {
  referral: "doorverwijzing",
  correction: "verbetering",
  resend: "opnieuw verstuurd",
  test: "testpakket",
  withdrawal: "toestemming ingetrokken",
  "reply-correct": "antwoord op melding: klopt",
  "reply-changed": "antwoord op melding: aangepast",
  "reply-erased": "antwoord op melding: gewist",
};

/** Day, reference, protocol, OCMW, and what kind of mail it was. */
export function registerLine(of: {
  readonly kind: MailKind;
  readonly on: IsoDay;
  readonly reference: Reference;
  readonly protocol: Protocol;
}): RegisterLine {
  const { kind, on, reference, protocol } = of;
  const receiver = protocol.receiver.shownName.value;
  const rest = [reference, protocol.id, receiver, kindNames[kind]];
  return {
    text: [formatDay(on), ...rest].join(" | "),
    csv: [on, ...rest].map(csvField).join(";"),
  };
}
