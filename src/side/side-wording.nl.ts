/* The Dutch sentences that the side pages share, and of their menu. They load with those pages. */
import type { Protocol } from "../core/protocol.ts";
import type { Reference } from "../core/reference.ts";

export const menuWords = {
  title: "Wat wil je doen?",
  about: (reference: Reference) => `Over ${reference}`,
  breach: "Er ging iets mis",
  breachHint: "Verkeerde ontvanger, wachtwoord in een mail, bijlage niet versleuteld, verloren.",
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
