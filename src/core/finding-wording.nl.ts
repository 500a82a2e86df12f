import type { ClientPart, Finding, UnreadPart, Where } from "./finding.ts";

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

const unreadParts: Readonly<Record<UnreadPart, string>> = {
  recipients: "de ontvangers",
  subject: "het onderwerp",
  text: "de tekst",
  attachments: "de bijlagen",
};

const places: Readonly<Record<Where, string>> = { subject: "het onderwerp", text: "de tekst" };

const named = (where: readonly Where[]): string => where.map((one) => places[one]).join(" en ");

const listed = (all: readonly string[]): string =>
  all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} en ${all[all.length - 1] ?? ""}`;

/** By name as long as the sentence stays short enough to be shown whole. */
const missing = (mailboxes: readonly string[]): string => {
  const all = listed(mailboxes);
  return all.length <= 300 ? all : `${mailboxes.length} mailboxen van het protocol`;
};

const putBack = "Zet de ontvangers terug.";

/** One finding in a sentence or two. */
export function findingText(finding: Finding): string {
  switch (finding.kind) {
    case "message-unread":
      return `Outlook liet ${listed(finding.parts.map((part) => unreadParts[part]))} niet nalezen. Wacht even en druk opnieuw op Verzenden. Lukt het niet, maak de mail dan opnieuw klaar.`;
    case "seal-unread":
      return "Dit lijkt een doorverwijzing, maar ze kan niet nagelezen worden. Wacht even en druk opnieuw op Verzenden. Lukt het niet, maak dan een nieuwe mail klaar.";
    case "still-preparing":
      return "De mail staat nog niet klaar. Wacht tot het paneel “Klaar” zegt, of maak het daar ongedaan.";
    case "password-in-text":
      return `In ${named(finding.where)} staat een wachtwoord. Haal het weg en geef het telefonisch door.`;
    case "national-number":
      return `In ${named(finding.where)} staat een rijksregisternummer. Haal het weg.`;
    case "client-in-text":
      return `In ${named(finding.where)} ${finding.what.length === 1 ? "staat" : "staan"} ${listed(finding.what.map((part) => clientParts[part]))} van de cliënt. Haal dat weg: de gegevens mogen alleen in de versleutelde bijlage staan.`;
    case "protocol-unknown":
      return "Deze versie kent het protocol van deze mail niet. Sluit Outlook, open het opnieuw en maak de mail opnieuw klaar.";
    case "protocol-not-in-force":
      return finding.when === "ended"
        ? "Het protocol is niet meer van kracht. Verstuur deze mail niet. Vraag je teamverantwoordelijke wat nu kan."
        : "Het protocol is nog niet in werking. Verstuur deze mail niet. Vraag je teamverantwoordelijke wat nu kan.";
    case "mailboxes-changed":
      return "De mailbox van het OCMW is intussen gewijzigd. Maak de mail opnieuw klaar.";
    case "recipient-look-alike":
      return `Een ontvanger lijkt op ${finding.mailbox}, maar ${
        finding.differs === "domain" ? "wat na de @ staat verschilt" : "enkele letters verschillen"
      }. ${putBack}`;
    case "recipient-list":
      return "Een ontvanger is een distributielijst: niemand weet wie daarachter zit. Haal ze weg.";
    case "recipient-added":
      return `Bij Aan ${finding.count === 1 ? "staat iemand" : "staan ontvangers"} die het protocol niet noemt. ${putBack}`;
    case "copied-in":
      return `In ${listed(finding.fields.map((field) => (field === "cc" ? "Cc" : "Bcc")))} mag niemand staan. Maak dat leeg.`;
    case "recipient-missing":
      return `Bij Aan ${finding.mailboxes.length === 1 ? "ontbreekt" : "ontbreken"} ${missing(finding.mailboxes)}. ${putBack}`;
    case "attachment-changed":
      return "De bijlage is niet meer die van het paneel. Maak de mail opnieuw klaar.";
    case "attachment-missing":
      return "De versleutelde bijlage zit niet meer bij de mail. Maak de mail opnieuw klaar.";
    case "other-attachments":
      return `Er ${finding.count === 1 ? "zit een andere bijlage" : "zitten andere bijlagen"} bij${finding.cloud ? ` (${finding.count === 1 ? "" : "ook "}een link naar de cloud)` : ""}. Haal ${finding.count === 1 ? "die" : "ze"} weg: alleen de versleutelde bijlage mag mee.`;
    case "draft-reopened":
      return "Deze mail is gesloten en opnieuw geopend. Daarom kan niet meer nagekeken worden of er gegevens van de cliënt in het onderwerp of de tekst staan. Kijk dat zelf na.";
    case "other-day":
      return "Deze mail is op een andere dag klaargezet. Kijk na of de toestemming en de gegevens nog kloppen.";
    case "password-not-handed-over":
      return "Je duidde nog niet aan dat je het wachtwoord doorgaf of noteerde. Na het verzenden is het weg. Bel eerst, of noteer het.";
    case "password-in-next-mail":
      return `In ${named(finding.where)} staat iets in de vorm van een wachtwoord voor het OCMW. Geef het wachtwoord telefonisch door, nooit per mail.`;
  }
}

const more = "Er is nog meer: kijk in het paneel.";

/**
 * All findings in one text of at most 500 characters, in their order. What does not fit is announced,
 * never cut in the middle.
 */
export function verdictText(findings: readonly Finding[]): string {
  const sentences = findings.map(findingText);
  const whole = sentences.join(" ");
  if (whole.length <= longestText) return whole;
  let text = "";
  for (const sentence of sentences) {
    if (`${text}${sentence} ${more}`.length > longestText) break;
    text += `${sentence} `;
  }
  return text + more;
}
