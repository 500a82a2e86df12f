/*
 * The page for the client, around the five points (core/protocol/information.ts). Spoken by the
 * team member ("ik") to the client ("je").
 *
 * The right to withdraw consent is article 7(3) of the GDPR, and the other rights are articles 13, 15, 16
 * and 77; no protocol has a clause on them.
 */
import { formatDay } from "../../core/base/day.ts";
import type { LeafFacts } from "./leaf-facts.ts";

export const leafDutch = {
  title: "Mag ik je gegevens doorgeven?",
  from: ({ team, receiver }: LeafFacts) =>
    `Dit blad krijg je van lokaal team Kind en Gezin ${team}. Hier lees je wat er gebeurt als ik je gegevens doorgeef aan ${receiver}.`,
  choice: ({ again }: LeafFacts) => ({
    title: "Jij kiest",
    text:
      "Delen is vrijwillig. Je mag nee zeggen. Zei je ja? Dan mag je je toestemming altijd intrekken: zeg het mij of bel mij. " +
      `Heb ik je gegevens al doorgegeven? Dan laat ik aan ${again} weten dat je je toestemming hebt ingetrokken. Wat ervóór gebeurde, blijft geldig.`,
  }),
  call: ({ again }: LeafFacts) => [
    { title: "Wie ben ik?", lines: ["Naam", "Telefoon"] },
    { title: `Wie kun je bellen bij ${again}?`, lines: ["Naam", "Telefoon"] },
  ],
  rights: ({ dpo }: LeafFacts) => ({
    title: "Je rechten",
    text:
      "Elke organisatie is verantwoordelijk voor wat ze zelf met je gegevens doet. Je mag je gegevens inkijken en laten verbeteren: " +
      `vraag het mij, of mail ${dpo}. Een klacht? Die kan bij de Gegevensbeschermingsautoriteit (www.gegevensbeschermingsautoriteit.be).`,
  }),
  source: ({ receiver, signedOn }: LeafFacts) =>
    `Volgens het protocol tussen Opgroeien regie en ${receiver}, ondertekend op ${formatDay(signedOn)}. ` +
    "Je toestemming intrekken: artikel 7, lid 3, van de Europese privacywet (AVG). Je rechten: artikelen 13, 15, 16 en 77.",
} as const;
