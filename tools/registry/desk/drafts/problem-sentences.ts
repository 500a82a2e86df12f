import type { DraftDeskProblem } from "./draft-desk.ts";
import { draftDeskWords as words } from "./wording.nl.ts";

/** Why the desk did nothing with a draft, a sentence a line. */
export function draftProblemSentences(problem: DraftDeskProblem): readonly string[] {
  switch (problem.kind) {
    case "text-refused":
      return [problem.sentence];
    case "no-id":
      return [words.noId];
    case "wrong-id":
      return [words.wrongId(problem.id)];
    case "id-taken":
      return [words.idTaken(problem.id)];
    case "draft-taken":
      return [words.draftTaken(problem.id)];
    case "published-already":
      return [words.publishedAlready(problem.id)];
    case "nothing-proposed":
      return [words.noProposal];
    case "cannot-be-empty":
      return [words.cannotBeEmpty];
    case "value-wrong":
      return [words.valueWrong(problem.issue)];
    case "not-open":
      return [words.notOpen];
    case "undecided":
      return [words.stillOpen(problem.open.length)];
    case "breaks-rule":
      return [words.breaksRule, ...problem.findings];
    default:
      return [words.problems[problem.kind]];
  }
}
