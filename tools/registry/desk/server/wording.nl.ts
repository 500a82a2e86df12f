/** What the desk's server says. */
export const serverWords = {
  building: "Het bureau wordt gebouwd; dat gebeurt alleen als er iets aan veranderd is …",
  ready: (address: string) => `
Het bureau staat klaar. Open dit adres in je browser:

    ${address}

Het adres werkt één keer, en alleen op deze computer. Stoppen: Ctrl+C. Wat je bewaarde, staat in het register.`,
  next: (address: string) => `Nog een venster, of de browser gesloten? Open dan: ${address}`,
  stopped: "\nGestopt.",
  portTaken: (port: number) =>
    `Poort ${port} is al in gebruik. Sluit het andere programma, of kies een andere poort met --port.`,
  portUnusable: "Een poort is een getal van 1024 tot 65535.",
  noRegistry: "In die map staat geen register met protocols en places.",
  broken:
    "Er ging iets mis bij het bureau zelf. Er is niets bewaard. Vernieuw de pagina en probeer opnieuw.",
  noKey:
    "Dit venster hoort niet bij het bureau dat nu loopt. Open het adres dat de terminal toont.",
  usedUp: "Dit adres is al gebruikt. De terminal toont er een nieuw.",
  tooLarge: "Dat is te groot: een bestand mag hoogstens 40 MB zijn.",
  unreadableAsk: "De vraag van de pagina is niet te lezen. Vernieuw de pagina.",
  unreadable: "Het register is niet te lezen: kijk na of de map er nog staat.",
} as const;
