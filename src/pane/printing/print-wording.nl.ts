export const printWords = {
  print: "Afdrukken",
  /** After each press: no script can tell whether a print window opened. */
  asked: "Kwam er geen venster om af te drukken? Kopieer dan de tekst en plak hem in Word.",
  refused:
    "Outlook laat hier niet afdrukken. Kopieer de tekst, plak hem in Word en druk hem daar af.",
  text: "De tekst van deze pagina",
} as const;
