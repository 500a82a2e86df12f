/** Where to find each fact in prose: the opening of its sentence, and its extent. */
export interface ProseRow {
  readonly path: string;
  /** The sections to look in, best first. A fact from a later one is guessed. */
  readonly places: readonly (readonly [section: string, openings: readonly string[]])[];
  /** `back`: the opening is inside the sentence. */
  readonly starts: "here" | "back";
  /** The number of sentences, or the rest of a list item. */
  readonly ends: number | "paragraph";
  /** The text that follows, when no full stop need precede it. */
  readonly before?: readonly string[];
}

const row = (
  path: string,
  section: string,
  openings: readonly string[],
  more: Partial<ProseRow> = {},
): ProseRow => ({ path, places: [[section, openings]], starts: "here", ends: 1, ...more });

const informed = ["de cliënt moet voldoende geïnformeerd zijn", "de cliënt moet geïnformeerd"];

/** Every fact in prose, by article, except the purpose for the client and the two data items. */
export const proseRows = {
  originalPurpose: row("originalPurpose", "artikel 2", [
    "opgroeien regie heeft de opgevraagde gegevens oorspronkelijk",
    "opgroeien regie heeft de gegevens oorspronkelijk",
  ]),
  legalBasis: row("legalBasis", "artikel 2", [
    "de wettelijke/decretale basis",
    "de decretale basis",
    "de wettelijke basis",
  ]),
  purpose: row("purpose", "artikel 2", ["zal de opgevraagde gegevens verwerken"], {
    starts: "back",
  }),
  consent: row("consent", "artikel 3", [], {
    places: [
      ["artikel 3", ["het delen van de betreffende gegevens is", "het delen van deze gegevens is"]],
      ["overweging C", informed],
    ],
  }),
  sharing: row("sharing", "artikel 3", [], {
    places: [
      ["artikel 3", ["de gegevensdeling kan gebeuren"]],
      ["overweging C", ["hierdoor kunnen lokale teamleden"]],
    ],
  }),
  floor: row("retention.floor", "artikel 3", [
    "de meegedeelde gegevens zullen",
    "de meegedeelde gegevens worden",
  ]),
  file: row(
    "retention.file",
    "artikel 3",
    ["als de cliënt een verdere hulp", "indien de cliënt een verdere hulp"],
    { ends: 2 },
  ),
  socialWorker: row("onward.socialWorker", "artikel 4", ["de maatschappelijk werker van"], {
    before: ["daarnaast kunnen"],
  }),
  partners: row("onward.partners", "artikel 4", ["daarnaast kunnen de gegevens"]),
  occasion: row("occasion", "artikel 5", ["de persoonsgegevens zullen permanent"]),
  duration: row("duration", "artikel 5", ["de mededeling van de persoonsgegevens gebeurt"]),
  securityPlan: row("measures.0", "artikel 6", ["heeft een veiligheidsbeleid"], {
    starts: "back",
    ends: "paragraph",
  }),
  officer: row("measures.1", "artikel 6", ["heeft een functionaris"], {
    starts: "back",
    ends: "paragraph",
  }),
  register: row("measures.2", "artikel 6", ["de bekomen en verwerkte gegevens"], {
    ends: "paragraph",
  }),
  proofOnRequest: row("proofOnRequest", "artikel 6", ["op eenvoudig verzoek van"]),
  processors: row("processors", "artikel 6", ["beroep doet op een verwerker"], {
    starts: "back",
    ends: 3,
  }),
  correction: row("correction", "artikel 7", ["zodra"]),
  endAtOnceRule: row("endAtOnceRule", "artikel 8", ["onverminderd"]),
  breach: row("breach", "artikel 9", ["partijen engageren zich"]),
  law: row("law", "artikel 10", ["dit protocol wordt beheerst"]),
  courts: row("courts", "artikel 10", ["alle geschillen"]),
  noticeRule: row("noticeRule", "artikel 11", ["partijen kunnen dit protocol"]),
  groundRule: row("groundRule", "artikel 11", ["het protocol eindigt tevens van rechtswege"]),
} as const satisfies Readonly<Record<string, ProseRow>>;

/** Sentences that print a fact rather than are one. */
export const printRows = {
  published: row("publishedAt", "overweging D", ["dat protocol wordt bekendgemaakt"]),
  informed: row("informationDuty", "overweging C", informed),
  fileYears: row("retention.fileYears", "artikel 3", []),
} as const;
