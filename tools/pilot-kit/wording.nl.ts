import { usageLines } from "../command-line/command-shape.ts";
import { commands } from "../command-line/commands.nl.ts";
import type { HelpAsked } from "../command-line/read-command-line.ts";
import { teamLine } from "../manifest/wording.nl.ts";
import { originSentence } from "../hosting/origin.ts";
import type { KitArgumentProblem } from "./arguments.ts";

const usage = usageLines(commands["pilot-kit"]);

/** The problems with the command line, one sentence per line. */
export function kitArgumentLines(
  problem: Exclude<KitArgumentProblem, HelpAsked>,
): readonly string[] {
  switch (problem.kind) {
    case "team-unknown":
      return [teamLine(problem)];
    case "not-an-address":
    case "not-https":
    case "more-than-origin":
      return [originSentence(problem)];
    case "arguments-unreadable":
      return ["Een van de opties is onbekend of heeft geen waarde.", ...usage];
    case "team-missing":
      return ['Zeg voor welk team: --team "Ieper".', ...usage];
    case "origin-missing":
      return [
        "Zeg waar de invoegtoepassing staat: --origin https://doorverwijzing.example.be.",
        ...usage,
      ];
    case "out-missing":
      return ["Zeg waar de kit moet komen: --out KIT.zip.", ...usage];
  }
}
