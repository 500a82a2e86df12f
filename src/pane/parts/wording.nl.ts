/*
 * The words that pages share. Plain Dutch (B1), "je" for the team member. A problem says what happened
 * and what to do next, and never repeats what was typed.
 *
 * Each page has its own words in a file beside it. What leaves the pane has its words beside the law that
 * it follows: core/protocol/information.ts, core/mail/message.ts, and the sheet in attachment/.
 */

export const labels = {
  product: "Doorverwijzing OCMW",
  next: "Verder",
  back: "Terug",
  change: "Wijzig",
  copy: "Kopiëren",
  copied: "Gekopieerd.",
  copySelected: "Outlook laat kopiëren niet toe. De tekst is geselecteerd: druk op Ctrl+C.",
  stepOf: (step: number) => `Stap ${step} van 5`,
  opening: "Even verbinden met Outlook …",
  loading: "Even laden …",
  retry: "Opnieuw proberen",
  wentWrong: "Iets misgelopen? Meld het",
  test: "Testpakket sturen",
  otherTasks: "Iets anders doen",
  protocol: "Protocol bekijken",
  version: (version: string) => `Versie ${version}`,
} as const;

/** On the first and the last page of a pilot. */
export const pilotWarning =
  "Dit is een pilot: de controle bij het verzenden draait misschien niet. Kijk dus zelf twee keer voor je verzendt.";
