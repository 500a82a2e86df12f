import type { PdfProblem } from "./open-pdf.ts";

/** What the import says about a PDF. */
export const pdfWords = {
  refused: {
    empty: "Dit bestand is leeg.",
    "not-a-pdf": "Dit bestand heet een PDF, maar is er geen. Kijk na waar het vandaan komt.",
    broken: "Deze PDF is beschadigd en kan niet gelezen worden. Vraag of download hem opnieuw.",
    password:
      "Deze PDF is met een wachtwoord beveiligd. Bewaar hem zonder wachtwoord en probeer opnieuw.",
    "too-large": "Deze PDF is groter dan 40 MB. Bewaar hem kleiner, of alleen het protocol eruit.",
    "too-many-pages":
      "Deze PDF heeft meer dan 60 bladzijden: te veel voor een protocol. Bewaar alleen het protocol eruit.",
    "no-text":
      "In deze PDF staat geen leesbare tekst, ook niet in de beelden. Scan het protocol opnieuw, scherper.",
  } satisfies Record<PdfProblem["kind"], string>,
  reading: (page: number, pages: number) => `pagina ${page} van ${pages} …`,
  onPage: (article: string, page: number) =>
    article === "" ? `pagina ${page}` : `${article}, pagina ${page}`,
  scannedAddress: (page: number, words: string) =>
    `Pagina ${page} is een scan: vergelijk “${shortened(words)}” letter voor letter met het ondertekende stuk.`,
  scannedUnsure: (page: number, words: string) =>
    `Pagina ${page} is een scan, en “${shortened(words)}” is daar niet scherp: vergelijk met het ondertekende stuk.`,
} as const;

function shortened(words: string): string {
  return words.length <= 120 ? words : `${words.slice(0, 119)}…`;
}
