import type { OfficeError } from "../../outlook/compose-item.ts";
import { type Sentences, tell } from "../parts/sentences.nl.ts";

/** How to make the mail by hand, when Outlook did not open it. */
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
  "office-no-item": () => "Er staat geen mail open.",
  "office-missing": () => "Van hieruit kan Outlook geen nieuwe mail openen.",
};

export const notOpenedText = (error: OfficeError): string => tell(whyNotOpened, error);
