import type { ClientPart, Finding, FindingKind, UnreadPart } from "./finding.ts";

/*
 * What the guard says at Send, and the pane after it. Each sentence says what is wrong and what to do,
 * and repeats no personal data.
 */

/** The most characters that Outlook shows. */
export const longestText = 500;

const clientParts: Readonly<Record<ClientPart, string>> = {
  name: "de naam",
  telephone: "het telefoonnummer",
  email: "het e-mailadres",
  address: "het adres",
};

const mailParts: Readonly<Record<UnreadPart, string>> = {
  recipients: "de ontvangers",
  subject: "het onderwerp",
  text: "de tekst",
  attachments: "de bijlagen",
};

const listed = (all: readonly string[]): string => all.join(", ").replace(/, ([^,]*)$/, " en $1");

const named = (where: readonly UnreadPart[]): string => listed(where.map((one) => mailParts[one]));

/** The mailboxes by name, or their number when the names would be too long to show. */
const byName = (mailboxes: readonly string[]): string => {
  const all = listed(mailboxes);
  return all.length <= 300 ? all : `${mailboxes.length} mailboxen van het protocol`;
};

const notInForce = {
  ended: "niet meer van kracht",
  pending: "nog niet in werking",
  held: "opgeschort: er mag voorlopig niets onder gedeeld worden",
} as const;

const putBack = "Zet de ontvangers terug.";
const prepareAnew = "Maak de mail opnieuw klaar.";
const tryAgain =
  "Wacht even en druk opnieuw op Verzenden. Lukt het niet, maak dan een nieuwe mail klaar.";

const sentences: {
  readonly [Kind in FindingKind]: string | ((finding: Extract<Finding, { kind: Kind }>) => string);
} = {
  "message-unread": ({ parts }) => `Outlook liet ${named(parts)} niet nalezen. ${tryAgain}`,
  "seal-unread": `Deze mail lijkt een doorverwijzing, maar hij kan niet nagelezen worden. ${tryAgain}`,
  "still-preparing":
    "De mail staat nog niet klaar. Wacht tot het paneel “Klaar” zegt, of maak het daar ongedaan.",
  "password-in-text": ({ where }) =>
    `In ${named(where)} staat een wachtwoord. Haal het weg en geef het telefonisch door.`,
  "national-number": ({ where }) =>
    `In ${named(where)} staat een rijksregisternummer. Haal het weg.`,
  "client-in-text": ({ where, what }) =>
    `In ${named(where)} ${what.length === 1 ? "staat" : "staan"} ${listed(what.map((part) => clientParts[part]))} van de cliënt. Haal dat weg: de gegevens mogen alleen in de versleutelde bijlage staan.`,
  "everyday-name": ({ where }) =>
    `In ${named(where)} staat een gewoon woord dat ook in de naam van de cliënt staat. Gaat het over de cliënt, haal het dan weg.`,
  "birth-date": ({ where }) =>
    `In ${named(where)} staat een geboortedatum. Haal ze weg: het protocol laat ze niet toe.`,
  "protocol-unknown":
    "Deze versie kent het protocol van deze mail niet. Sluit Outlook, open het opnieuw en maak de mail opnieuw klaar.",
  "protocol-not-in-force": ({ when }) =>
    `Het protocol is ${notInForce[when]}. Verstuur deze mail niet. Vraag je teamverantwoordelijke wat nu kan.`,
  "mailboxes-changed": `De mailbox van het OCMW is intussen gewijzigd. ${prepareAnew}`,
  "recipient-look-alike": ({ mailbox, differs }) =>
    `Een ontvanger lijkt op ${mailbox}, maar ${
      differs === "domain" ? "wat na de @ staat verschilt" : "enkele letters verschillen"
    }. ${putBack}`,
  "recipient-list": `Een ontvanger is een distributielijst: niemand weet wie daarin staat. ${putBack}`,
  "recipient-hidden": `Outlook toont het adres van een ontvanger niet, zoals bij een collega uit het adresboek. ${putBack}`,
  "recipient-added": `Bij Aan staat iemand die het protocol niet noemt. ${putBack}`,
  "copied-in": ({ fields }) => `In ${listed(fields)} staat iemand die daar niet hoort. ${putBack}`,
  "recipient-missing": ({ mailboxes }) =>
    `Er ${mailboxes.length === 1 ? "ontbreekt" : "ontbreken"} ${byName(mailboxes)}. ${putBack}`,
  "attachment-changed": `De bijlage is niet meer die van het paneel. ${prepareAnew}`,
  "attachment-missing": `De versleutelde bijlage zit niet meer bij de mail. ${prepareAnew}`,
  "other-attachments": ({ cloud }) =>
    `Alleen de versleutelde bijlage mag mee. Haal andere bijlagen weg${cloud ? ", ook de link naar de cloud" : ""}.`,
  "our-words-gone": `De tekst en het onderwerp van de doorverwijzing zijn weg. ${prepareAnew}`,
  "draft-reopened":
    "Deze mail is gesloten en opnieuw geopend. Daarom kan niet meer nagekeken worden of er gegevens van de cliënt in het onderwerp of de tekst staan. Kijk dat zelf na.",
  "other-day":
    "Deze mail is op een andere dag klaargezet. Kijk na of de toestemming en de gegevens nog kloppen.",
  "other-sender":
    "Deze mail vertrekt van een ander adres dan toen hij werd klaargezet. Kijk na of het adres bij Van klopt.",
  "password-not-handed-over":
    "Je duidde nog niet aan dat je het wachtwoord doorgaf of noteerde. Na het verzenden is het weg. Bel eerst, of noteer het.",
  "referral-elsewhere": ({ mailboxes }) =>
    mailboxes.length === 0
      ? "In deze mail zit een doorverwijzing. Die mag alleen naar de mailboxen die een protocol noemt. Haal de bijlage weg, of verstuur deze mail niet."
      : `In deze mail zit een doorverwijzing. Die mag alleen naar ${byName(mailboxes)}. Haal de andere ontvangers weg.`,
  "prepared-elsewhere":
    "In deze mail zit een doorverwijzing die niet in dit venster is klaargezet. Daarom kan niet nagekeken worden of er gegevens van de cliënt in het onderwerp of de tekst staan. Kijk dat zelf na, of maak een nieuwe mail klaar.",
  "self-check":
    "Dit is de proef van “Deze Outlook nakijken”; de mail vertrekt niet. De controle bij het verzenden werkt in deze Outlook.",
  "password-in-next-mail": ({ where }) =>
    `In ${named(where)} staat iets in de vorm van een wachtwoord voor het OCMW. Haal het weg en geef het telefonisch door.`,
};

/** One finding in a sentence or two. */
export function findingText(finding: Finding): string {
  const sentence = sentences[finding.kind] as string | ((told: Finding) => string);
  return typeof sentence === "string" ? sentence : sentence(finding);
}

const more = "Er is nog meer: kijk in het paneel.";

/**
 * All findings in one text of at most 500 characters, in their order. Whole sentences are left out at
 * the end where they do not fit, and the text then says that there is more.
 */
export function verdictText(findings: readonly Finding[]): string {
  const told = findings.map(findingText);
  let text = told.join(" ");
  while (text.length > longestText) {
    told.pop();
    text = [...told, more].join(" ");
  }
  return text;
}
