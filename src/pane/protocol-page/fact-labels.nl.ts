/** The label of each fact, in sections, in their order; "*" stands for an index in a list. */
export interface SectionLabels {
  readonly title: string;
  readonly facts: Readonly<Record<string, string>>;
}

export const sections: readonly SectionLabels[] = [
  {
    title: "Partijen",
    facts: {
      team: "Lokaal team",
      "sender.name": "Verzender",
      "sender.kbo": "KBO-nummer van de verzender",
      "sender.seat": "Zetel van de verzender",
      "receiver.definedName": "Ontvanger, zoals de tekst hem noemt",
      "receiver.shownName": "Ontvanger, zoals het product hem toont",
      "receiver.kbo": "KBO-nummer van de ontvanger",
      "receiver.seat": "Zetel van de ontvanger",
      "receiver.phone": "Telefoonnummer van de ontvanger",
    },
  },
  {
    title: "Grondgebied en mailboxen",
    facts: { territory: "Postcodes van het grondgebied", "mailboxes.*.address": "Mailbox" },
  },
  {
    title: "Wie een gegevenslek verneemt",
    facts: {
      "sender.dpoMailbox": "Functionaris van de verzender",
      "receiver.dpoMailbox": "Functionaris van de ontvanger",
      breach: "Afspraak bij een gegevenslek",
    },
  },
  {
    title: "Looptijd",
    facts: {
      "agreement.concludedOn": "Samenwerkingsovereenkomst gesloten op",
      "agreement.lastDay": "Laatste dag van de samenwerkingsovereenkomst",
      signedOn: "Ondertekend op",
      appliesFrom: "In werking vanaf",
      lastDay: "Laatste dag volgens de tekst",
      noticeMonths: "Opzegtermijn",
      noticeRule: "Hoe er opgezegd wordt",
      duration: "Duur",
      endAtOnceRule: "Wanneer het meteen kan eindigen",
      groundRule: "Wanneer de rechtsgrond wegvalt",
    },
  },
  {
    title: "Adviezen van de functionarissen",
    facts: {
      "dpoAdvice.sender.on": "Advies van de functionaris van de verzender",
      "dpoAdvice.sender.outcome": "Uitkomst van dat advies",
      "dpoAdvice.receiver.on": "Advies van de functionaris van de ontvanger",
      "dpoAdvice.receiver.outcome": "Uitkomst van dat advies",
    },
  },
  {
    title: "Doel en gegevens",
    facts: {
      originalPurpose: "Waarvoor Opgroeien de gegevens eerst verzamelde",
      legalBasis: "Op welke wetten de ontvanger steunt",
      purpose: "Doel",
      purposeForClient: "Doel, in woorden voor de cliënt",
      "dataItems.*.what": "Gegeven",
      "dataItems.*.why": "Waarom dat nodig is",
      occasion: "Wanneer gedeeld wordt",
    },
  },
  {
    title: "Informeren en toestemming",
    facts: {
      informationDuty: "Waarover de cliënt vooraf geïnformeerd wordt",
      consent: "Toestemming",
      sharing: "Wie deelt, en met wie",
    },
  },
  {
    title: "Bewaren en verder delen",
    facts: {
      "retention.floor": "Minstens bewaard tot",
      "retention.file": "In het dossier",
      "retention.fileYears": "Bewaring na het afsluiten van het dossier",
      "onward.socialWorker": "Bij de ontvanger",
      "onward.partners": "Verder met",
    },
  },
  {
    title: "Beveiliging en verbetering",
    facts: {
      encryption: "Versleuteling",
      "measures.*": "Maatregel",
      proofOnRequest: "Bewijs van die maatregelen",
      processors: "Verwerkers van de ontvanger",
      correction: "Foute gegevens",
      correctionContact: "Waar foute gegevens gemeld worden",
    },
  },
  {
    title: "Recht en bekendmaking",
    facts: {
      law: "Recht",
      courts: "Rechtbank",
      publishedAt: "Bekendgemaakt op",
    },
  },
];

/** For facts that no section names. */
export const otherFacts = "Andere feiten";

/** "mailboxes.1.address" as "mailboxes.*.address". */
export function kindOfPath(path: string): string {
  return path.replace(/\.\d+(?=\.|$)/g, ".*");
}
