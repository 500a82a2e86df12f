import type { DoubtsUnsettled } from "../../core/protocol/settled-doubts.ts";
import type { FirstProblem, Problem } from "../../wizard/state.ts";
import { Complaint } from "../parts/complaint.tsx";
import { ids } from "../parts/ids.ts";
import { firstProblemText } from "./problem-message-wording.nl.ts";
import { useWizardState } from "./use-wizard.ts";

/**
 * The sentence for a problem, and the id of the control where it can be solved; null when this page
 * has none.
 */
export interface Said {
  readonly text: string;
  readonly target: string | null;
}

interface ProblemMessageProps {
  /** Later pages know more problems. */
  readonly say?: (problem: Problem) => Said | null;
}

/** Why the steps did not go on. */
export function ProblemMessage({ say = sayFirst }: ProblemMessageProps) {
  const { problem, complaints } = useWizardState();
  const said = problem === null ? null : say(problem);
  return <Complaint text={said?.text ?? null} count={complaints} target={said?.target ?? null} />;
}

/** Null for problems of later steps. */
export function sayFirst(problem: Problem): Said | null {
  switch (problem.kind) {
    case "no-place-chosen":
      return at(problem, ids.query);
    case "place-refused":
      return at(problem, ids.answer);
    case "doubts-unsettled":
      return at(problem, doubtTarget(problem));
    case "no-team-chosen":
      return at(problem, ids.team(0));
    case "teams-not-saved":
    case "code-missing":
      return at(problem, null);
    default:
      return null;
  }
}

function doubtTarget({ gap, place }: DoubtsUnsettled): string {
  if (gap === "answer") return ids.doubt(place);
  return gap === "by" ? ids.doubtBy : ids.doubtDay;
}

const at = (problem: FirstProblem, target: string | null): Said => ({
  text: firstProblemText(problem),
  target,
});
