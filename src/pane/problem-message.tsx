import type { ConsentGap } from "../core/consent.ts";
import type { Problem } from "../referral/state.ts";
import { problemText } from "../referral/wording.nl.ts";
import { Complaint } from "./complaint.tsx";
import { ids } from "./ids.ts";
import { useWizardState } from "./use-wizard.ts";

/** Why the steps did not go on. */
export function ProblemMessage() {
  const { problem, complaints } = useWizardState();
  return (
    <Complaint
      text={problem === null ? null : problemText(problem)}
      count={complaints}
      target={problem === null ? null : targetOf(problem)}
    />
  );
}

/** The id of the control that mends a problem; null when there is none on this page. */
function targetOf(problem: Problem): string | null {
  switch (problem.kind) {
    case "no-place-chosen":
      return ids.query;
    case "place-refused":
      return ids.answer;
    case "doubts-not-asked":
      return ids.doubtsAsked;
    case "no-team-chosen":
      return ids.team(0);
    case "consent-incomplete":
      return problem.missing[0] === undefined ? null : gapTarget(problem.missing[0]);
    case "client-data-refused": {
      const field = problem.problems[0]?.field;
      if (field === undefined) return null;
      return ids.field(field === "contact" ? "telephone" : field);
    }
    case "teams-not-saved":
    case "no-longer-covered":
    case "consent-for-other-protocol":
    case "code-missing":
      return null;
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
    case "not-bound-by-secrecy":
      return ids.boundBySecrecy;
    case "day-missing":
    case "day-invalid":
    case "day-in-future":
      return ids.givenOn;
  }
}
