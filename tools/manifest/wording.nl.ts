import { usageLines } from "../command-line/command-shape.ts";
import { commands } from "../command-line/commands.nl.ts";
import type { HelpAsked } from "../command-line/read-command-line.ts";
import { originSentence, type OriginProblem } from "../hosting/origin.ts";
import type { ManifestArgumentProblem } from "./arguments.ts";
import type { MakeProblem } from "./make-manifest.ts";
import type { ReadProblem } from "./read-manifest.ts";
import type { TeamUnknown } from "./teams.ts";
import type { WriteProblem } from "./write-new.ts";

/** Every sentence about manifests, but for what the rules find. */

const argumentSentences: Readonly<
  Record<Exclude<ManifestArgumentProblem, OriginProblem | TeamUnknown | HelpAsked>["kind"], string>
> = {
  "arguments-unreadable":
    "Een van de opties is onbekend, past niet bij de rest of heeft geen waarde.",
  "origin-missing":
    "Zeg waar de invoegtoepassing staat: --origin https://doorverwijzing.example.be.",
  "out-missing": "Zeg waar het bestand moet komen: --out BESTAND.",
  "channel-unknown": "Bij --channel kan alleen production of pilot staan.",
  "pilot-without-team": 'Een pilot is voor één team. Zeg welk: --team "Ieper".',
  "send-mode-unknown": "Bij --send-mode kan alleen soft-block of block staan.",
  "id-not-a-guid":
    "Wat bij --id staat, is geen GUID. Schrijf het als fd6d3e55-2d4c-4dd8-9a61-07b1cbcd0a4b, of laat --id weg.",
};

export const teamLine = ({ teams }: TeamUnknown): string =>
  `Dat team kennen we niet. Er is een protocol voor: ${teams.join(", ")}.`;

export function manifestArgumentLines(
  problem: Exclude<ManifestArgumentProblem, HelpAsked>,
): readonly string[] {
  switch (problem.kind) {
    case "team-unknown":
      return [teamLine(problem)];
    case "not-an-address":
    case "not-https":
    case "more-than-origin":
      return [originSentence(problem)];
    case "arguments-unreadable":
    case "origin-missing":
    case "out-missing":
      return [argumentSentences[problem.kind], ...usageLines(commands.manifest)];
    default:
      return [argumentSentences[problem.kind]];
  }
}

export const makeLine = ({ kind }: MakeProblem): string =>
  ({
    "source-unreadable": "manifest.xml is geen geldige XML. Herstel het eerst.",
    "no-send-event":
      "manifest.xml heeft geen gebeurtenis OnMessageSend, dus --send-mode heeft niets om in te stellen. Laat --send-mode weg.",
  })[kind];

export const writeLine = ({ kind }: WriteProblem): string =>
  ({
    "out-exists":
      "Het bestand bij --out bestaat al. Kies een ander, of overschrijf het met --force.",
    "out-is-a-folder": "Bij --out staat een map. Zeg ook hoe het bestand moet heten.",
    "out-not-writable": "Het bestand bij --out kan niet geschreven worden.",
  })[kind];

export const readLine = ({ kind }: ReadProblem): string =>
  ({
    "file-missing": "Het bestand bij --check kan niet gelezen worden.",
    "file-not-named-xml": "Een manifest heet iets als naam.xml: alleen dan kan het gelezen worden.",
    "newer-than-unreadable":
      "Wat bij --newer-than staat, is geen versie zoals 1.2.3.0 en geen manifest dat gelezen kan worden.",
    "reader-missing":
      "office-addin-manifest kan niet laden. Gebruik Node 20.19 of nieuwer, en installeer met npm ci.",
  })[kind];

export const manifestWords = {
  versionUnusable:
    "De versie in package.json heeft geen vorm die Outlook kent. Schrijf ze als 1.2.3.",
  notWritten: "Dit manifest is niet geschreven: het haalt onze eigen controle niet.",
  written: (name: string, file: string) => `${name} staat in ${file}.`,
  unreadable: (said: string) => `Het bestand: Microsofts lezer kan het niet lezen. ${said}`,
  found: (count: number) =>
    count === 0
      ? "Niets gevonden."
      : count === 1
        ? "1 fout gevonden."
        : `${count} fouten gevonden.`,
  read: (name: string, version: string, id: string) => `Nagelezen: ${name} ${version} (${id}).`,
  online: {
    accepted: "Microsofts controle keurt het manifest goed.",
    refused: "Microsofts controle keurt het manifest af:",
    noReason: "Er werd geen reden gegeven.",
    unreachable:
      "Microsofts controle kon niet bereikt worden. Dit manifest is dus alleen door onze eigen controle nagekeken. Probeer --online later opnieuw, met toegang tot validationgateway.omex.office.net.",
  },
} as const;
