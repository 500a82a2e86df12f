/** The Dutch of drafts on the desk. */
import type { ReadingCertainty } from "../../import/outcome.ts";
import { counted } from "../../coverage/wording.nl.ts";

export const draftDeskWords = {
  title: "Een protocol uit een tekst",
  draftTitle: (id: string) => `Concept ${id}`,
  choose: "Kies het bestand met de tekst",
  chooseHint: "Een tekstbestand (.txt) in UTF-8. Er verlaat niets deze computer.",
  id: "Naam van het concept",
  idHint: "Leeg: naar de gemeente genoemd.",
  read: "Lees het bestand",
  nothingChosen: "Kies eerst een bestand.",
  waiting: "Concepten",
  none: "Er zijn geen concepten.",
  open: (count: number | null) =>
    count === null
      ? "niet te lezen"
      : count === 0
        ? "klaar om te publiceren"
        : `nog ${counted(count, "feit", "feiten")} te beslissen`,
  text: "De tekst",
  noText: "De tekst is niet bewaard: dit concept werd met een opdracht gemaakt.",
  facts: "De feiten",
  onlyOpen: "Toon alleen wat nog open is",
  certainties: {
    read: "gelezen",
    repaired: "hersteld",
    guessed: "afgeleid",
    missing: "ontbreekt",
  } satisfies Readonly<Record<ReadingCertainty, string>>,
  nothing: "niets",
  where: (article: string) => (article === "" ? "" : `Staat in: ${article}`),
  show: "Toon in de tekst",
  notInText: "Deze woorden staan niet letterlijk in de tekst.",
  asPrinted: "Zoals voorgesteld",
  other: "Iets anders",
  ask: "Na te vragen",
  undo: "Maak ongedaan",
  value: "Wat het moet zijn",
  valueHint: "Leeg: er is er geen.",
  reason: "Waarom",
  save: "Bewaar",
  waits: "Na te vragen voor er gepubliceerd wordt.",
  decided: (value: string | null) => `Beslist: ${value ?? "niets"}.`,
  because: (reason: string) => `Waarom: ${reason}`,
  warnings: "Om na te kijken",
  questioned: "Dit werd met zekerheid gelezen, maar iemand twijfelde. Wat is juist?",
  publish: "Publiceer in het register",
  publishHow:
    "Het protocol komt in het register als over alles beslist is. Niemand bij de ontvanger bevestigde het dan al: dat vraag je daarna.",
  by: "Wie beslist",
  on: "Op welke dag",
  published: (id: string) => `Protocol “${id}” staat in het register. Het concept is weg.`,
  drop: "Gooi het concept weg",
  dropSure: "Ja, gooi het weg",
  dropped: (id: string) => `Concept “${id}” is weg.`,
  problems: {
    "file-empty": "Dit bestand is leeg.",
    "file-is-pdf":
      "Een PDF kan hier nog niet gelezen worden: bewaar hem als tekst (.txt), en kies dat bestand.",
    "file-no-text": "Dit is geen tekstbestand in UTF-8. Bewaar het opnieuw als tekst.",
    "no-draft": "Er is geen concept met die naam, of het is niet te lezen.",
    "draft-changed":
      "Het concept is intussen gewijzigd, misschien in een ander venster; er is niets bewaard. Vernieuw de pagina.",
    "draft-not-written":
      "Het concept kon niet bewaard worden: is de schijf vol, of mag je in die map niet schrijven? Wat er al bewaard was, staat er nog.",
    "protocol-not-written":
      "Het protocol kon niet geschreven worden: is de schijf vol, of mag je in die map niet schrijven? Het concept staat er nog, met al je beslissingen.",
    "reason-missing": "Zeg waarom het iets anders is.",
    "by-missing": "Vul in wie beslist.",
    "day-wrong": "Vul een bestaande dag in, vandaag ten laatste.",
  },
  publishedAlready: (id: string) =>
    `Er staat al een protocol “${id}” in het register; er is niets overschreven.`,
  stillOpen: (count: number) =>
    `${counted(count, "feit wacht", "feiten wachten")} nog op een beslissing.`,
  noProposal: "Er is geen bruikbaar voorstel: vul een waarde in.",
  cannotBeEmpty: "Dit kan niet leeg blijven: vul een waarde in.",
  valueWrong: (issue: string) => `Die waarde ${issue}.`,
  notOpen: "Hierover is er niets te beslissen.",
  breaksRule: "Met dit protocol erbij klopt het register niet; er is niets gewijzigd.",
  noId: "Uit deze tekst volgt geen naam: vul er zelf een in.",
  wrongId: (id: string) =>
    `“${id}” kan geen naam zijn: kleine letters, cijfers en koppeltekens, hoogstens 60 tekens.`,
  idTaken: (id: string) => `Er is al een protocol “${id}”: vul een andere naam in.`,
  draftTaken: (id: string) =>
    `Er is al een concept “${id}”: vul een andere naam in, of gooi dat eerst weg.`,
} as const;
