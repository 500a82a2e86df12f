import { registryCommands } from "../commands/commands.nl.ts";
import { factLabel } from "./labels.nl.ts";
import type { OpenFact } from "./draft.ts";
import type { DraftUnreadable } from "./draft-files.ts";
import type { PublishProblem } from "./publish.ts";
import { proposedText } from "./wording.nl.ts";

/** What `import --write` and `publish` say. */
export const draftCommandWords = {
  importUsage: `Zeg welk bestand: ${registryCommands.import.usage.join("")}`,
  unreadable: (file: string) => `Het bestand ${file} kan niet gelezen worden. Kijk de naam na.`,
  noRegistry: (folder: string) =>
    `In ${folder} staat geen register: protocols en places ontbreken.`,
  noId: "Uit deze tekst volgt geen naam voor het concept. Geef er een: --id ID.",
  wrongId: (id: string) =>
    `“${id}” kan geen naam zijn: kleine letters, cijfers en koppeltekens, hoogstens 60 tekens.`,
  idTaken: (id: string) =>
    `Er is al een protocol “${id}” in het register. Kies een andere naam met --id ID.`,
  draftTaken: (id: string) =>
    `Er is al een concept “${id}”. Kies een andere naam met --id ID, of vervang het met --force.`,
  written: (path: string, open: number) =>
    `Concept geschreven: ${path}. ${open} feit(en) wachten op een beslissing. Lees het na naast het ondertekende stuk, en dan: npm run registry -- publish`,
  publishUsage: `Zeg wat en wie: ${registryCommands.publish.usage.join("")}`,
  notADay: (text: string) => `“${text}” is geen bestaande dag in de vorm 2026-11-24.`,
  inFuture: (day: string) => `De dag van de beslissing (${day}) ligt in de toekomst.`,
  decideShape: (text: string) =>
    `“${text}” zegt niet welk feit wat wordt. Schrijf --decide FEIT=WAARDE, met FEIT=ok voor het voorstel en FEIT=- voor niets.`,
  decidedTwice: (fact: string) => `Over ${fact} staan er twee beslissingen.`,
  published: (path: string) =>
    `Gepubliceerd: ${path}. Het concept is weg. Niemand bevestigde dit protocol al bij de ontvanger: het deelvenster toont dat.`,
  stopped: "Gestopt: er is niets gewijzigd.",
  ask: ({ fact, certainty, words, article, proposed, question }: OpenFact, left: number) =>
    [
      "",
      `[nog ${left}] ${fact} – ${factLabel(fact)} (${article}, ${certaintyWords[certainty]})`,
      ...(words === "" ? [] : [`  Er staat: “${words}”`]),
      `  Voorstel: ${proposedText(proposed)}`,
      `  ${question}`,
      "  Enter = het voorstel, - = niets, of typ een andere waarde.",
    ].join("\n"),
} as const;

const certaintyWords = {
  read: "gelezen",
  repaired: "hersteld",
  guessed: "afgeleid",
  missing: "ontbreekt",
} as const;

/** Why a draft is not published, one reason per line. */
export function publishProblemLines(problem: PublishProblem | DraftUnreadable): readonly string[] {
  switch (problem.kind) {
    case "no-draft":
      return [`Er is geen concept “${problem.id}” in registry/drafts.`];
    case "draft-broken":
      return [
        `Het concept “${problem.id}” heeft niet de vorm die import --write schrijft. Lees de tekst opnieuw in.`,
      ];
    case "not-open":
      return [`Over ${problem.fact} is er in dit concept niets te beslissen.`];
    case "nothing-proposed":
      return [
        `Voor ${problem.fact} is er geen bruikbaar voorstel: “ok” kan hier niet. Geef een waarde.`,
      ];
    case "cannot-be-empty":
      return [`${problem.fact} kan niet leeg blijven. Geef een waarde.`];
    case "value-wrong":
      return [`De waarde voor ${problem.fact} ${problem.issue}.`];
    case "undecided":
      return [
        `${problem.open.length} feit(en) wachten nog op een beslissing:`,
        ...problem.open.map(
          ({ fact, proposed, question }) =>
            `  --decide "${fact}=…"  voorstel: ${proposedText(proposed)}\n      ${question}`,
        ),
      ];
    case "breaks-rule":
      return ["Met dit protocol erbij klopt het register niet:", ...problem.findings];
  }
}
