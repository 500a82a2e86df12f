import { formatDay, type IsoDay } from "../../src/core/base/day.ts";

export const leavesWords = {
  title: "Bladen voor de cliënt",
  intro:
    "Om samen te lezen of achter te laten, voor of tijdens een huisbezoek. Er staat niets van een cliënt op. Vul de stippellijnen met de hand in.",
  page: "Op het scherm",
  pdf: "Om af te drukken (PDF, A4)",
  madeOn: (on: IsoDay) =>
    `Gemaakt op ${formatDay(on)}. Kijk in het paneel of het protocol vandaag geldt voor je iets deelt.`,
  nothing: (receiver: string) =>
    `Deel niets met ${receiver}: dit protocol geldt niet of is opgeschort.`,
  until: (lastDay: IsoDay) => `Gebruik dit blad niet na ${formatDay(lastDay)}.`,
  from: (first: IsoDay) => `Deel niets vóór ${formatDay(first)}: dit protocol geldt dan nog niet.`,
  team: (team: string) => `Lokaal team ${team}`,
  all: "Alle bladen",
} as const;
