/** The Dutch that the pages of the desk share. */
export const deskWords = {
  name: "Register van protocollen",
  skip: "Naar de inhoud",
  nav: "Pagina's",
  today: "Vandaag",
  fresh: "Protocol uit een tekst",
  publish: "Publiceren",
  waiting: "Even geduld …",
  busy: "Wordt bewaard …",
  noAnswer:
    "Het bureau antwoordt niet. Loopt het nog in de terminal? Wat je invulde, staat er nog: start het bureau opnieuw en bewaar dan.",
  closed: "Dit venster is nog niet open",
  closedHow: "Open het adres dat de terminal toont. Elk adres werkt één keer.",
  unknown: "Deze pagina bestaat niet",
  toToday: "Naar Vandaag",
  refresh: "Vernieuw",
} as const;
