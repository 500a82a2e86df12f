const format = new Intl.DateTimeFormat("nl-BE", {
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
  hour: "2-digit",
  minute: "2-digit",
  timeZone: "Europe/Brussels",
});

/** As Outlook writes it: "dinsdag 1 december 2026 om 11:02". `ms` is since 1970. */
export const momentText = (ms: number): string => format.format(ms);
