import type { ConsentGap } from "../../core/client/consent.ts";
import type { LaterProblem, Problem } from "../../wizard/state.ts";
import { ids } from "../parts/ids.ts";
import { ProblemMessage, sayFirst, type Said } from "./problem-message.tsx";
import { laterProblemText } from "./step-problem-wording.nl.ts";

/** Why a step after the first did not go on. */
export function LaterProblemMessage() {
  return <ProblemMessage say={say} />;
}

function say(problem: Problem): Said | null {
  switch (problem.kind) {
    case "no-place-chosen":
    case "place-refused":
    case "doubts-unsettled":
    case "no-team-chosen":
    case "teams-not-saved":
    case "code-missing":
      return sayFirst(problem);
    default:
      return { text: laterProblemText(problem), target: targetOf(problem) };
  }
}

function targetOf(problem: LaterProblem): string | null {
  switch (problem.kind) {
    case "consent-incomplete":
      return problem.missing[0] === undefined ? null : gapTarget(problem.missing[0]);
    case "client-data-refused": {
      const field = problem.problems[0]?.field;
      if (field === undefined) return null;
      return ids.field(field === "contact" ? "telephone" : field);
    }
    case "doubts-not-settled":
    case "no-longer-covered":
    case "consent-for-other-protocol":
      return null;
    case "referrer-telephone-unreadable":
    case "referrer-nothing-to-show":
      return ids.referrerTelephone;
    default:
      return ids.agreedPassword;
  }
}

function gapTarget(gap: ConsentGap): string | null {
  switch (gap.kind) {
    case "not-told":
      return gap.topics[0] === undefined ? null : ids.told(gap.topics[0]);
    case "not-free-and-explicit":
      return ids.freeAndExplicit;
    case "way-unknown":
      return ids.oral;
    case "day-missing":
    case "day-invalid":
    case "day-in-future":
    case "day-before-protocol":
      return ids.givenOn;
    case "not-asked-anew":
      return ids.stillHolds;
  }
}
