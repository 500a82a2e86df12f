/* The page after a stop. The findings have the guard's own words (guard/finding-wording.nl.ts). */
import type { Mend, MendFailure } from "../../preparing/stopped.ts";
import { failedWords, undoActs } from "./mail-wording.nl.ts";

export const stoppedWords = {
  readingTitle: "De mail wordt nagekeken",
  reading: "Even alles lezen in Outlook …",
  notReadTitle: "Nakijken is niet gelukt",
  notRead:
    "Een deel van het paneel kon niet laden. Kijk of je verbinding hebt en probeer opnieuw. Verstuur de mail nog niet.",
  foundTitle: "De mail klopt nog niet",
  almostTitle: "De mail staat bijna klaar",
  almost: "Verstuur hem nog niet. Los eerst dit op; daarna krijg je het wachtwoord.",
  list: "Wat nog niet klopt",
  mending: "Even bezig in de mail …",
  again: "Opnieuw nakijken",
  rightTitle: "De mail is nagekeken",
  right: "Alles klopt. Druk op Verzenden.",
  lifted: "Druk opnieuw op Verzenden: Outlook verstuurt de mail nu. Dit keek je zelf na:",
  backToDone: "Terug naar Klaar",
  passwordTitle: "Nog één ding: het wachtwoord",
  passwordGone:
    "Het paneel was gesloten en kent het wachtwoord niet meer. Zonder wachtwoord kan het OCMW de bijlage niet openen. Heb je het niet meer? Zet de mail dan opnieuw klaar, met een nieuw wachtwoord, of haal de doorverwijzing uit de mail.",
  stillHave: "Ik heb het nog: ik gaf het door of noteerde het.",
  prepareAgain: "Opnieuw klaarzetten",
  takenOutTitle: "De doorverwijzing is weg",
  takenOut: "Ontvangers, onderwerp, tekst en bijlage zijn uit deze mail gehaald.",
  textLeft:
    "Ontvangers, onderwerp en bijlage zijn uit deze mail gehaald. Onze tekst herkennen we niet meer: haal hem zelf weg.",
  startOver: "Opnieuw beginnen",
} as const;

/** The label of each mend, on its button or beside its tick. */
export const mendLabels: Readonly<Record<Mend, string>> = {
  recipients: "Ontvangers terugzetten",
  "other-attachments": "Andere bijlagen weghalen",
  subject: "Onderwerp terugzetten",
  referral: "Doorverwijzing uit deze mail halen",
  "hand-over": "Ik heb het wachtwoord doorgegeven of genoteerd.",
  lift: "Ik heb dit nagekeken, verzenden mag",
};

/** The act at which a mend stopped. */
export function mendStoppedAt({ mend, act }: MendFailure): string {
  return failedWords.during(act === null ? mendLabels[mend] : undoActs[act]);
}
