export const informingWords = {
  title: "Vertel dit aan de cliënt",
  intro: "Duid aan wat je verteld hebt. Zo kun je het zeggen:",
  again: {
    correction:
      "Je deelt opnieuw gegevens. Vertel daarom alles opnieuw, ook dat ze de vorige vervangen.",
    resend: "Je stuurt de gegevens opnieuw. Vertel de cliënt dat, en waarom.",
  },
  told: (count: number) => `${count} van 5 verteld`,
  leaf: "Blad voor de cliënt, om samen te lezen of achter te laten",
  why: "Waar staat dit?",
  source: (article: string | null, page: string | null) =>
    page === null
      ? `Bron: protocol, ${article ?? ""}.`
      : `Bron: protocol, ${article ?? ""}. Dat je dit vooraf vertelt, staat niet in artikel 3 van dit protocol, maar wel op ${page}`,
} as const;
