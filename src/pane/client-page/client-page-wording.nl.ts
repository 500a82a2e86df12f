import { type IsoDay, formatDay } from "../../core/base/day.ts";

/** What the pane says to the team member about the sheet. */
export const clientPageWords = {
  title: "Blad voor de cliënt",
  intro:
    "Lees het samen, of laat het achter. Vul de stippellijnen met de hand in. Er staat niets van de cliënt op.",
  allSheets: "Alle bladen, ook om af te drukken zonder Outlook",
  french: "Franse leeshulp erbij",
  frenchHint:
    "Hier gelden taalfaciliteiten. Het Franse blad is een leeshulp: alleen de Nederlandse tekst telt. Ze worden samen afgedrukt.",
  frenchUnchecked: "De vertaling is van dit product. Nog door niemand nagekeken.",
  frenchMissing:
    "Hier gelden taalfaciliteiten voor Franstaligen, maar voor dit protocol is er nog geen Franse leeshulp. Overleg met je teamverantwoordelijke als de cliënt Frans spreekt.",
  ended: (lastDay: IsoDay) =>
    `Dit protocol gold tot en met ${formatDay(lastDay)}. Je mag met dit OCMW geen gegevens meer delen, dus er is geen blad.`,
  suspended: (from: IsoDay) =>
    `Dit protocol is opgeschort sinds ${formatDay(from)}. Je mag met dit OCMW voorlopig niets delen, dus er is geen blad.`,
  pending: (from: IsoDay) =>
    `Dit protocol geldt pas vanaf ${formatDay(from)}. Deel vóór die dag niets.`,
} as const;
