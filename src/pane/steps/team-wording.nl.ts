export const teamWords = {
  title: "Voor welk lokaal team werk je?",
  intro:
    "Een protocol geldt voor één lokaal team Kind en Gezin. Werk je voor meer teams, duid ze dan allemaal aan. Outlook onthoudt je keuze.",
  group: "Lokaal team",
  filter: "Zoek een team",
  noMatch: "Geen team met die naam. Staat je team er niet bij, dan is er nog geen protocol voor.",
  save: "Bewaren",
  saving: "Bewaren …",
} as const;
