/** A day, as it is asked for. */
export const dayWords = {
  today: "Vandaag",
  yesterday: "Gisteren",
  other: "Andere dag",
  date: "Dag",
  month: "Maand",
  year: "Jaar",
} as const;
