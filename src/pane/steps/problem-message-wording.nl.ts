import type { FirstProblem } from "../../wizard/state.ts";
import { type Sentences, tell } from "../parts/sentences.nl.ts";

const firstProblems: Sentences<FirstProblem> = {
  "no-place-chosen": () => "Kies eerst waar de cliënt woont.",
  "place-refused": () => "Hier kun je niet verder. Lees hierboven wat je wel kunt doen.",
  "doubts-not-asked": () => "Vraag dit eerst na bij het OCMW en duid het dan aan.",
  "no-team-chosen": () => "Duid minstens één team aan.",
  "teams-not-saved": () =>
    "Outlook kon je team niet bewaren. Je kunt nu verder; de volgende keer wordt het opnieuw gevraagd.",
  "code-missing": () =>
    "Een deel van het paneel kon niet laden. Kijk of je verbinding hebt en probeer opnieuw.",
};

export const firstProblemText = (problem: FirstProblem): string => tell(firstProblems, problem);
