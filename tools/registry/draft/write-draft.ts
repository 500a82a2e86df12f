import { relative } from "node:path";
import { brusselsDay } from "../../../src/core/base/day.ts";
import { draftCommandWords as words } from "./command-words.nl.ts";
import { draftPath } from "./draft-files.ts";
import { makeNewDraft, type DraftAsk, type NewDraftProblem } from "./new-draft.ts";

/**
 * Writes and reports the draft of a text that was not refused. Overwrites only a draft, and only when
 * forced.
 *
 * @returns the exit code: 1 when the name is taken, 2 when it is invalid.
 */
export async function writeDraft(ask: Omit<DraftAsk, "today">): Promise<number> {
  const made = await makeNewDraft({ ...ask, today: brusselsDay(Date.now()) });
  if (!made.ok) {
    const { kind } = made.error;
    if (kind !== "text-refused") console.error(newDraftProblemSentence(made.error));
    return kind === "no-id" || kind === "wrong-id" ? 2 : 1;
  }
  const { id, open } = made.value;
  console.error(words.written(relative(process.cwd(), draftPath(ask.folder, id)), open.length));
  return 0;
}

function newDraftProblemSentence(problem: NewDraftProblem): string {
  switch (problem.kind) {
    case "text-refused":
      return problem.sentence;
    case "no-id":
      return words.noId;
    case "wrong-id":
      return words.wrongId(problem.id);
    case "id-taken":
      return words.idTaken(problem.id);
    case "draft-taken":
      return words.draftTaken(problem.id);
  }
}
