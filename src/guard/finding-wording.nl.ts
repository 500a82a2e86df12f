import type { ClientPart, Finding, FindingKind, UnreadPart } from "./finding.ts";

/*
 * What the guard says at Send, and the pane after it. Plain Dutch; each sentence says what is wrong
 * and what to do, and repeats no personal data. Apart from the pane's words, since the guard must
 * stay one small file.
 */

/** The most that Outlook shows. */
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

/** By name as long as the sentence stays short enough to be shown whole. */
const missing = (mailboxes: readonly string[]): string => {
  const all = listed(mailboxes);
  return all.length <= 300 ? all : `${mailboxes.length} mailboxen van het protocol`;
};

const putBack = "Zet de ontvangers terug.";
const prepareAnew = "Maak de mail opnieuw klaar.";
const tryAgain =
  "Wacht even en druk opnieuw op Verzenden. Lukt het niet, maak dan een nieuwe mail klaar.";

const sentences: {
  readonly [Kind in FindingKind]: string | ((finding: Extract<Finding, { kind: Kind }>) => string);
} = {
  "message-unread": ({ parts }) => `Outlook liet ${named(parts)} niet nalezen. ${tryAgain}`,
  "seal-unread": `Outlook liet deze mail niet nalezen, en ze lijkt een doorverwijzing. ${tryAgain}`,
  "still-preparing":
    "De mail staat nog niet klaar. Wacht tot het paneel “Klaar” zegt, of maak het daar ongedaan.",
  "password-in-text": ({ where }) =>
    `In ${named(where)} staat een wachtwoord. Haal het weg en geef het telefonisch door.`,
  "national-number": ({ where }) =>
    `In ${named(where)} staat een rijksregisternummer. Haal het weg.`,
  "client-in-text": ({ where, what }) =>
    `In ${named(where)} staat van de cliënt: ${listed(what.map((part) => clientParts[part]))}. Haal het weg. Het mag alleen in de versleutelde bijlage.`,
  "protocol-unknown": `Deze versie kent het protocol van de mail niet. Sluit Outlook en open het opnieuw. ${prepareAnew}`,
  "protocol-not-in-force": ({ when }) =>
    `Het protocol is ${when === "ended" ? "niet meer van kracht" : "nog niet in werking"}. Verstuur de mail niet. Vraag je teamverantwoordelijke wat nu kan.`,
  "mailboxes-changed": `De mailbox van het OCMW is intussen gewijzigd. ${prepareAnew}`,
  "recipient-look-alike": ({ mailbox, differs }) =>
    `Een ontvanger lijkt op ${mailbox}, maar ${
      differs === "domain" ? "wat na de @ staat verschilt" : "enkele letters verschillen"
    }. ${putBack}`,
  "recipient-list": `Een ontvanger is een distributielijst: niemand weet wie daarin staat. ${putBack}`,
  "recipient-added": `Bij Aan staat iemand die het protocol niet noemt. ${putBack}`,
  "copied-in": ({ fields }) => `In ${listed(fields)} staat iemand die daar niet hoort. ${putBack}`,
  "recipient-missing": ({ mailboxes }) => `Er ontbreekt ${missing(mailboxes)}. ${putBack}`,
  "attachment-changed": `De bijlage is niet meer die van het paneel. ${prepareAnew}`,
  "attachment-missing": `De versleutelde bijlage zit niet meer bij de mail. ${prepareAnew}`,
  "other-attachments": ({ cloud }) =>
    `Alleen de versleutelde bijlage mag mee. Haal andere bijlagen weg${cloud ? ", ook de link naar de cloud" : ""}.`,
  "draft-reopened":
    "De mail is opnieuw geopend en kan niet meer nagelezen worden. Kijk na of in het onderwerp en de tekst niets van de cliënt staat.",
  "other-day":
    "De mail is op een andere dag klaargezet. Kijk na of de toestemming en de gegevens nog kloppen.",
  "password-not-handed-over":
    "Je duidde nog niet aan dat je het wachtwoord doorgaf of noteerde. Na het verzenden is het weg. Bel eerst, of noteer het.",
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
 * All findings in one text of at most 500 characters, in their order. What does not fit is announced,
 * never cut in the middle.
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
