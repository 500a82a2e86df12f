/* The Dutch sentences that the side pages share, and of their menu. They load with those pages. */
import type { Protocol } from "../../core/protocol/protocol.ts";
import type { Reference } from "../../core/mail/reference.ts";
import type { OfficeError } from "../../outlook/compose-item.ts";
import { labels, tell, type Sentences } from "../parts/wording.nl.ts";

export const menuWords = {
  title: "Wat wil je doen?",
  about: (reference: Reference) => `Over ${reference}`,
  breach: "Er ging iets mis",
  breachHint: "Verkeerde ontvanger, wachtwoord in een mail, bijlage niet versleuteld, verloren.",
  correction: "Verbetering doorgeven",
  correctionHint: "Er klopt iets niet in een doorverwijzing die al verzonden is.",
  resend: "Opnieuw versturen",
  resendHint: "Het OCMW kreeg de mail niet of kan de bijlage niet openen.",
  withdrawal: "Toestemming ingetrokken",
  withdrawalHint: "De cliënt wil niet meer dat de gegevens gedeeld zijn.",
  test: labels.test,
  testHint: "Nagaan of je mail aankomt en opengaat, zonder persoonsgegevens.",
  protocol: "Protocol bekijken",
  protocolHint: "Wat erin staat, met het artikel, en wat nog niemand bevestigde.",
  clientPage: "Blad voor de cliënt",
  clientPageHint: "De vijf punten om samen te lezen of achter te laten.",
  toRefer:
    "Wil je doorverwijzen? Dat doe je in een nieuwe mail: klik in Outlook op Nieuwe mail en open dit paneel daar.",
} as const;

export const pickerWords = {
  label: "Welk OCMW?",
  none: "Kies …",
  option: (protocol: Protocol) =>
    `${protocol.receiver.shownName.value} (lokaal team ${protocol.team.value})`,
} as const;

/** A mail that Outlook did not open. */
export const byHandWords = {
  steps: [
    "Laat dit paneel open. Klik in Outlook op Nieuwe mail.",
    "Kopieer hieronder het adres, het onderwerp en de tekst, elk naar zijn plaats.",
    "Kijk de mail na en druk op Verzenden.",
  ],
  address: "Adres",
  copies: "In kopie (Cc)",
  subject: "Onderwerp",
  text: "Tekst",
} as const;

const whyNotOpened: Sentences<OfficeError> = {
  "office-failed": () => "Outlook wilde de mail hier niet openen.",
  "office-threw": () => "Outlook wilde de mail hier niet openen.",
  "office-silent": () =>
    "Outlook antwoordt niet. Komt het venster met de mail toch nog, gebruik dan dat.",
  "office-wrong-shape": () =>
    "Outlook gaf een antwoord dat we niet begrijpen. Zie je een venster met de mail, gebruik dan dat.",
  "office-missing": () => "Van hieruit kan Outlook geen nieuwe mail openen.",
};

export const notOpenedText = (error: OfficeError): string => tell(whyNotOpened, error);
