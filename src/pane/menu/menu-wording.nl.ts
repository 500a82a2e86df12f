/* The menu of the side pages. */
import type { Reference } from "../../core/mail/reference.ts";
import { labels } from "../parts/wording.nl.ts";

export const menuWords = {
  title: "Wat wil je doen?",
  about: (reference: Reference) => `Over ${reference}`,
  breach: "Er ging iets mis",
  breachHint: "Verkeerde ontvanger, wachtwoord in een mail, bijlage niet versleuteld, verloren.",
  correction: "Verbetering doorgeven",
  correctionHint: "Er klopt iets niet in een doorverwijzing die al verzonden is.",
  reply: "Antwoorden op een melding",
  replyHint: "Het OCMW meldde dat er iets niet klopt. Laat weten wat je ermee deed.",
  resend: "Opnieuw versturen",
  resendHint: "Het OCMW kreeg de mail niet of kan de bijlage niet openen.",
  withdrawal: "Toestemming ingetrokken",
  withdrawalHint: "De cliënt wil niet meer dat de gegevens gedeeld worden.",
  test: labels.test,
  testHint: "Nagaan of je mail aankomt en opengaat, zonder persoonsgegevens.",
  protocol: "Protocol bekijken",
  protocolHint: "Wat erin staat, met het artikel, en wat nog niemand bevestigde.",
  clientPage: "Blad voor de cliënt",
  clientPageHint: "De vijf punten om samen te lezen of achter te laten.",
  selfCheck: "Deze Outlook nakijken",
  selfCheckHint: "Nagaan of alles werkt in jouw Outlook, in een lege mail en zonder gegevens.",
  accessibility: "Toegankelijkheid van dit paneel",
  notices: "Wat in dit paneel van anderen is (licenties)",
  toRefer:
    "Wil je doorverwijzen? Dat doe je in een nieuwe mail: klik in Outlook op Nieuwe mail en open dit paneel daar.",
} as const;
