/** The Dutch of the coverage, on the command line and in the report. */
import { formatDay } from "../../../src/core/base/day.ts";
import { endReasons } from "../../../src/pane/protocol-page/fact-wording.nl.ts";
import { findingSentence } from "../check/finding.ts";
import type { RegistryProblem } from "../files/open-registry.ts";
import { usageLines, type CommandShape } from "../../command-line/command-shape.ts";
import type { HelpAsked } from "../../command-line/read-command-line.ts";
import type { CountArgumentProblem } from "./arguments.ts";
import { SOON_DAYS, type Ending, type Pending } from "./ending.ts";
import type { MergedSince, MunicipalityState, PostcodeState } from "./municipality.ts";
import type { ProtocolRef } from "./protocol-ref.ts";
import type { Unconfirmed } from "./unconfirmed.ts";

export const municipalityStates: Readonly<Record<MunicipalityState, string>> = {
  covered: "gedekt",
  partly: "deels gedekt",
  suspended: "opgeschort",
  pending: "begint later",
  ended: "afgelopen",
  none: "geen protocol",
  brussels: "CAW Brussel",
};

export const postcodeStates: Readonly<Record<PostcodeState, string>> = {
  covered: "gedekt",
  suspended: "opgeschort",
  pending: "begint later",
  ended: "afgelopen",
  "outside-territory": "buiten het grondgebied",
  "no-protocol": "geen protocol",
  brussels: "CAW Brussel",
};

/** "a, b en c". */
function listed(all: readonly string[]): string {
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} en ${all.at(-1) ?? ""}`;
}

export const counted = (count: number, one: string, more: string): string =>
  `${count} ${count === 1 ? one : more}`;

export const protocolName = ({ receiver, team }: ProtocolRef): string =>
  `${receiver} (lokaal team ${team})`;

export const mergedText = ({ effectiveFrom, from, protocol }: MergedSince): string =>
  `Het protocol met ${protocol.receiver} is getekend voor het grondgebied van vóór de fusie van ` +
  `${listed(from)} op ${formatDay(effectiveFrom)}.`;

export function endingText({ lastDay, daysLeft, reason, successor }: Ending): string {
  const left = daysLeft === 0 ? "vandaag" : `nog ${counted(daysLeft, "dag", "dagen")}`;
  const next =
    successor === null
      ? "Er is geen opvolger."
      : `Opvolger: protocol "${successor.protocol.id}", vanaf ${formatDay(successor.from)}.`;
  return `laatste dag ${formatDay(lastDay)} (${left}): ${endReasons[reason]}. ${next}`;
}

export const pendingText = ({ from }: Pending): string => `begint op ${formatDay(from)}`;

const parties = { sender: "Opgroeien regie", receiver: "de ontvanger" } as const;

export function unconfirmedText(found: Unconfirmed): string {
  switch (found.kind) {
    case "mailbox":
      return `Niemand bevestigde mailbox ${found.address}.${found.doubt === null ? "" : ` ${found.doubt}`}`;
    case "dpo-contact":
      return found.address === null
        ? `Er is geen bruikbaar adres om een gegevenslek te melden aan ${parties[found.party]}.`
        : `Niemand bevestigde ${found.address}, waar ${parties[found.party]} een gegevenslek verneemt.`;
    case "territory":
      return (
        `Sinds ${formatDay(found.mergedOn)} ligt het grondgebied in de nieuwe gemeente ${found.mergedInto}. ` +
        "Niemand bevestigde dat het protocol nog geldt."
      );
    case "anomaly":
      return `${found.what} Nog niet beslist.`;
  }
}

export const coverageWords = {
  title: (day: string) => `Dekking op ${day}`,
  countedAs: (municipalities: number, postcodes: number) =>
    `Geteld: de ${municipalities} Vlaamse gemeenten en de ${postcodes} Vlaamse postcodes in registry/places. ` +
    "Brussel telt apart: daar ontvangt CAW Brussel, niet het OCMW.",
  coveredTitle: "Gedekt",
  endingTitle: `Eindigt binnen ${SOON_DAYS} dagen, wat het eerst eindigt bovenaan`,
  pendingTitle: "Begint later",
  unconfirmedTitle: "Nog na te vragen",
  nothing: "niets",
  notCovered: (count: number) =>
    `${counted(count, "gemeente is", "gemeenten zijn")} niet gedekt: met --json, of in het rapport, staan ze er alle bij.`,
  undecided: (count: number, ids: readonly string[]) =>
    `${counted(count, "eigenaardigheid", "eigenaardigheden")} zonder beslissing: ${ids.join(", ")}`,
} as const;

type Unfit = Exclude<CountArgumentProblem, HelpAsked>;

const argumentSentences: Readonly<Record<Unfit["kind"], string>> = {
  "arguments-unreadable": "Een van de opties is onbekend, heeft geen waarde of staat er te veel.",
  "day-unreadable": "De dag bij --on bestaat niet. Schrijf ze als 2026-11-21.",
  "out-missing": "Zeg in welke map het rapport moet komen: --out MAP.",
};

/** What is wrong with the command line of `coverage` or `report`, and how to call it. */
export const countArgumentLines =
  (command: CommandShape) =>
  ({ kind }: Unfit): readonly string[] => [argumentSentences[kind], ...usageLines(command)];

export function registryLines(problem: RegistryProblem): readonly string[] {
  switch (problem.kind) {
    case "registry-unreadable":
      return ["In die map staat geen register: er horen protocols/ en places/ in te staan."];
    case "registry-has-errors":
      return [
        "Het register heeft fouten. Wat fout is, wordt niet geteld of getoond: verbeter dit eerst.",
        ...problem.errors.map(findingSentence),
      ];
    case "province-unknown":
      return [`NIS-code ${problem.nis} ligt in geen Vlaamse provincie en niet in Brussel.`];
  }
}
