/*
 * The page for the client, around the five points (core/protocol/information.ts). Spoken by the
 * team member ("ik") to the client ("je").
 *
 * The right to withdraw consent is article 7(3) of the GDPR; no protocol has a clause on it.
 */
import { formatDay } from "../../core/base/day.ts";
import type { LeafFacts } from "./leaf-facts.ts";

export const leafDutch = {
  title: "Mag ik je gegevens doorgeven?",
  from: ({ team, receiver }: LeafFacts) =>
    `Dit blad krijg je van lokaal team Kind en Gezin ${team}. Het gaat over het doorgeven van je gegevens aan ${receiver}.`,
  choice: ({ receiver }: LeafFacts) => ({
    title: "Jij kiest",
    text:
      "Delen is vrijwillig. Je mag nee zeggen. Zei je ja, dan mag je dat altijd weer intrekken: zeg het mij of bel mij. " +
      `Had ik je gegevens al doorgegeven, dan laat ik aan ${receiver} weten dat je je toestemming introk. Wat daarvoor met je toestemming gebeurde, blijft in orde.`,
  }),
  call: ({ receiver }: LeafFacts) => [
    { title: "Wie ben ik?", lines: ["Naam", "Telefoon"] },
    { title: `Wie kun je bellen bij ${receiver}?`, lines: ["Naam", "Telefoon"] },
  ],
  source: ({ receiver, signedOn }: LeafFacts) =>
    `Volgens het protocol tussen Opgroeien regie en ${receiver}, ondertekend op ${formatDay(signedOn)}. ` +
    "Je toestemming intrekken: artikel 7, lid 3, van de Europese privacywet (AVG).",
} as const;
