/* What a message says about *Er ging iets mis*, where that page itself cannot be shown. */

/** @param dpo - null: the protocols name different ones. */
export const tellDpo = (dpo: string | null): string =>
  `Ging er iets mis met een mail? Bel wie hem kreeg, en mail meteen je DPO${dpo === null ? "" : `: ${dpo}`}.`;

export const messageWords = {
  "too-old": {
    title: "Deze Outlook is te oud",
    text: "Deze versie van Outlook kan de doorverwijzing niet veilig klaarzetten. Werk Outlook bij, of gebruik Outlook op het web of de nieuwe Outlook.",
  },
  "no-item": {
    title: "Outlook toont deze mail niet",
    text: "Het paneel ziet geen mail. Schrijf je vanuit een gedeelde mailbox? Begin dan een nieuwe mail in je eigen mailbox: een gedeelde mailbox die niet in de adreslijst staat, laat Outlook niet zien. Schrijf je in je eigen mailbox, sluit dit paneel dan en open het opnieuw in de mail.",
  },
  silent: {
    title: "Outlook antwoordt niet",
    text: "Er kwam geen verbinding met Outlook. Sluit dit paneel en open het opnieuw. Er is niets in je mail veranderd.",
  },
  "code-missing": {
    title: "Een deel van het paneel ontbreekt",
    text: "Het kon niet laden. Kijk of je verbinding hebt en probeer opnieuw. Wat je invulde, is er nog.",
  },
  broken: {
    title: "Er ging bij ons iets mis",
    text: "Dit had niet mogen gebeuren. Verstuur deze mail niet. Sluit het paneel en begin opnieuw in een nieuwe mail.",
  },
} as const;
