import { formatDay } from "../../core/base/day.ts";
import { dutchList } from "../parts/sentences.nl.ts";

/** Shown where no guard runs at Send. */
export const notWatched =
  "Deze Outlook kijkt bij het verzenden niet mee. Kijk zelf nog eens: ontvangers, bijlage, geen gegevens in de tekst.";

export const reviewWords = {
  title: "Kijk het na",
  forWhom: "Voor",
  receiver: "OCMW",
  follows: { correction: "Vervangt", resend: "Opnieuw" },
  mailboxes: "Mail naar",
  inAttachment: "In de versleutelde bijlage",
  data: "wat in de bijlage staat",
  consent: "Toestemming",
  told: "Verteld",
  toldAll: "5 van 5",
  given: "Gegeven",
  givenHow: (way: "oral" | "written", on: Parameters<typeof formatDay>[0]) =>
    `${way === "oral" ? "mondeling" : "schriftelijk"}, ${formatDay(on)}`,
  firstName: "Voornaam",
  name: "Naam",
  address: "Adres",
  box: "bus",
  telephone: "Telefoon",
  email: "E-mail",
  none: "niet meegedeeld",
  password: "Wachtwoord",
  generated: "Een nieuw, sterk wachtwoord (aanbevolen)",
  agreed: "Een wachtwoord dat je met het OCMW afsprak",
  agreedField: "Afgesproken wachtwoord",
  agreedHint: "16 tot 99 tekens: gewone letters, cijfers en leestekens. Niets van de cliënt erin.",
  everyday: (words: readonly string[]) =>
    words.length === 1
      ? `“${words[0] ?? ""}” is ook een gewoon woord. Staat het in je mail, dan vragen we of dat over de cliënt gaat.`
      : `${dutchList(words.map((word) => `“${word}”`))} zijn ook gewone woorden. Staan ze in je mail, dan vragen we of dat over de cliënt gaat.`,
  referrer: (line: string | null) => `Wie het OCMW kan bellen: ${line ?? "niemand"}`,
  referrerHint: "Komt op het blad in de bijlage. Laat leeg wat je niet wilt zeggen.",
  referrerName: "Je naam",
  referrerTelephone: "Je telefoonnummer",
  referrerInMail: "Zet dit ook in de mail zelf",
  stays:
    "Je handtekening en eigen tekst blijven staan. Staan er al ontvangers of een onderwerp, dan vraagt het paneel eerst of ze weg mogen.",
  textLeft:
    "De mail is teruggezet, maar onze tekst was aangepast en staat er nog. Haal hem zelf weg.",
  undone: "De mail is teruggezet zoals hij was.",
  prepare: "Mail klaarzetten",
  changeWhat: (what: string) => `Wijzig ${what}`,
} as const;
