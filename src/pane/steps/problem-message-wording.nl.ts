import type { DoubtsUnsettled } from "../../core/protocol/settled-doubts.ts";
import type { FirstProblem } from "../../wizard/state.ts";
import { type Sentences, tell } from "../parts/sentences.nl.ts";

const unsettled: Readonly<Record<DoubtsUnsettled["gap"], string>> = {
  answer: "Vraag dit eerst na bij het OCMW en antwoord dan.",
  by: "Vul in wie van het OCMW dat zei.",
  "day-missing": "Kies op welke dag het OCMW dat zei.",
  "day-invalid": "Die dag bestaat niet. Kijk de datum na.",
  "day-in-future": "Die dag ligt in de toekomst. Kijk de datum na.",
};

const firstProblems: Sentences<FirstProblem> = {
  "no-place-chosen": () => "Kies eerst waar de cliënt woont.",
  "place-refused": () => "Hier kun je niet verder. Lees hierboven wat je wel kunt doen.",
  "doubts-unsettled": ({ gap }) => unsettled[gap],
  "no-team-chosen": () => "Duid minstens één team aan.",
  "teams-not-saved": () =>
    "Outlook kon je team niet bewaren. Je kunt nu verder; de volgende keer wordt het opnieuw gevraagd.",
  "code-missing": () =>
    "Een deel van het paneel kon niet laden. Kijk of je verbinding hebt en probeer opnieuw.",
};

export const firstProblemText = (problem: FirstProblem): string => tell(firstProblems, problem);
