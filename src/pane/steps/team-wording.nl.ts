export const teamWords = {
  title: "Voor welk lokaal team werk je?",
  intro:
    "Een protocol geldt voor één lokaal team Kind en Gezin. Werk je voor meer teams, duid ze dan allemaal aan. Outlook onthoudt je keuze.",
  notListed: "Staat je team er niet bij? Dan is er nog geen protocol. Deel niets.",
  group: "Lokaal team",
  filter: "Zoek een team",
  noMatch: "Geen team met die naam.",
  save: "Bewaren",
  saving: "Bewaren …",
} as const;
