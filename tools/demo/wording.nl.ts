import type { Place } from "../../src/core/protocol/place.ts";
import { clientProblemText, fieldNames } from "../../src/pane/steps/client-wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import { usageLines } from "../command-line/command-shape.ts";
import { commands } from "../command-line/commands.nl.ts";
import type { HelpAsked } from "../command-line/read-command-line.ts";
import type { DemoArgumentProblem } from "./arguments.ts";
import type { ClientFileProblem } from "./client-file.ts";
import type { PlaceProblem } from "./find-place.ts";
import type { DemoOutProblem } from "./out-folder.ts";

/** Every sentence of the demonstration; what the pane says is printed as it stands there. */

type Unfit = Exclude<DemoArgumentProblem, HelpAsked>;

const argumentSentences: Readonly<Record<Unfit["kind"], string>> = {
  "arguments-unreadable": "Een van de opties is onbekend of heeft geen waarde.",
  "place-missing": 'Zeg voor welke plaats: --place "9120 Melsele".',
  "out-missing": "Zeg in welke map de mail moet komen: --out MAP.",
  "day-unreadable": "De dag bij --on bestaat niet. Schrijf ze als 2026-11-21.",
};

export const demoArgumentLines = ({ kind }: Unfit): readonly string[] => [
  argumentSentences[kind],
  ...usageLines(commands.demo),
];

const listOf = (choices: readonly Place[]): readonly string[] =>
  choices.map((place) => `    ${place.postcode} ${place.name} (${placeWords.municipality(place)})`);

export function placeLines({ kind, choices }: PlaceProblem): readonly string[] {
  if (kind === "place-ambiguous")
    return ["Dat zijn meer plaatsen. Kies er een van bij --place:", ...listOf(choices)];
  if (choices.length === 0) return [placeWords.found([], false)];
  return ["Die plaats kennen we niet. Bedoel je een van deze?", ...listOf(choices)];
}

const fieldList = Object.keys(fieldNames).join(", ");

export function clientFileLine(problem: ClientFileProblem): string {
  switch (problem.kind) {
    case "client-file-missing":
      return "Het bestand bij --client kan niet gelezen worden.";
    case "client-file-not-json":
      return "Het bestand bij --client is geen JSON.";
    case "client-file-no-object":
      return `Het bestand bij --client moet een object zijn met deze velden: ${fieldList}.`;
    case "client-field-unknown":
      return `In het bestand bij --client staat een veld dat niet bestaat. Alleen deze mogen: ${fieldList}.`;
    case "client-field-no-text":
      return `In het bestand bij --client moet het veld ${problem.field} tekst zijn, tussen aanhalingstekens.`;
    case "line-break":
      return `${fieldNames[problem.field]}: ${clientProblemText(problem)}`;
  }
}

export const demoOutLine = ({ kind }: DemoOutProblem): string =>
  ({
    "out-not-writable": "In de map bij --out kan niet geschreven worden.",
    "out-no-folder": "Bij --out staat een bestand. Kies een map.",
  })[kind];

export const demoWords = {
  building: "De productieversie wordt gebouwd …",
  buildFailed: "Bouwen is mislukt.",
  notBuilt: "Er is nog niets gebouwd: laat --no-build weg.",
  stuck: "De demonstratie liep vast. Dat hoort niet: er is geen mail gemaakt.",
  done: (reference: string, folder: string) =>
    `De mail met referentie ${reference} staat klaar in ${folder}:`,
} as const;
