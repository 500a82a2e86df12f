/** Every Dutch sentence of the made registries and of the command that makes them. */

const slip = "Een verschrijving uit het model.";

/** Why a made record uses another value than its text prints. */
export const recordWords = {
  day: "De datum als jaar-maand-dag genoteerd.",
  outcome: "De uitkomst als vaste term van het register.",
  outcomeUnknown: "De tekst zegt niet wat de uitkomst was.",
  kbo: "Dezelfde tien cijfers, gegroepeerd zoals de KBO ze schrijft. Het controlegetal klopt.",
  shownName: "Dezelfde naam zonder doorlopende hoofdletters.",
  territory:
    "De tekst noemt geen postcodes. Dit zijn de postcodes van de gemeente op de dag van de ondertekening.",
  agreementOpen:
    "De tekst noemt geen einddatum, en er is geen einde van de samenwerkingsovereenkomst bekend.",
  months: "Het aantal maanden als getal.",
  years: "Het aantal jaren als getal.",
  notPublished: "De tekst noemt geen webadres.",
  plainPurpose: "In gewone taal, gesproken tot de cliënt. Belooft niets meer dan de tekst.",
  duty: "De vijf punten als vaste termen van het register, in de volgorde van de tekst.",
  dutyMissing:
    "Verderop staat niet waarover de cliënt geïnformeerd moet zijn: artikel 3 zwijgt erover.",
  criminalCode:
    "Zonder het artikelnummer van het Strafwetboek, dat met het nieuwe Strafwetboek verandert.",
  notice: "Verzonnen brief",
  ended: "Verzonnen kennisgeving",
};

export const madeAnomalyWords = {
  "receiver-advice-after-signature": {
    what: "Het advies van de functionaris van de ontvanger dateert van na de ondertekening.",
    why: "Een advies over een ontwerp kan niet na de ondertekening komen.",
  },
  "advice-without-outcome": {
    what: "Geen van beide adviezen wordt positief genoemd.",
    why: "Of de functionarissen akkoord gingen, blijkt niet uit de tekst.",
  },
  "information-duty-missing": {
    what: "Artikel 3 zegt niet waarover de cliënt vooraf geïnformeerd moet zijn, en niet dat de toestemming vrij en uitdrukkelijk is.",
    why: "Overweging C verwijst ernaar.",
  },
  "mailbox-without-dot": {
    what: "Een mailadres mist waarschijnlijk een punt.",
    why: "Dit adres staat zo in het protocol, maar mist waarschijnlijk een punt door het inscannen.",
  },
  "reference-article-4": {
    what: "Artikel 4 verwijst naar artikel 2, 2°, maar artikel 2 heeft geen genummerde punten.",
    why: slip,
  },
  "reference-article-8": {
    what: "Artikel 8 wijkt af van artikel 5, 2°, maar de opzegging staat in artikel 11.",
    why: slip,
  },
};

/** What the command says. */
export const simulateWords = {
  range: (most: number) =>
    `Het aantal gaat van 1 tot ${most}, het getal is een geheel getal vanaf 0.`,
  "out-not-empty": (out: string) =>
    `De map ${out} is niet leeg. Er is niets geschreven: kies een lege of een nieuwe map.`,
  "out-not-a-folder": (out: string) => `${out} is geen map. Er is niets geschreven.`,
  done: (protocols: number, out: string) =>
    `${protocols} verzonnen protocollen staan in ${out}/protocols, en hun teksten in ${out}/texts.\nDe tekst voor CAW Brussel heeft geen bestand: het register kent alleen Vlaamse postcodes.\nNalezen: npm run registry -- check ${out}`,
  readMe: (protocols: number, seed: number) =>
    `Alles hier is verzonnen: ${protocols} protocollen, gemaakt met getal ${seed}.\nDe gemeenten en postcodes bestaan, de protocollen, nummers, namen en mailadressen niet.\nGebruik dit alleen om het product en de werkwijze te beproeven.\n`,
};
