import { existsSync, rmSync } from "node:fs";
import { relative } from "node:path";
import { brusselsDay, type IsoDay } from "../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { readSource } from "../files/source.ts";
import { isOfDropped, readFactDecision } from "./fact-decision.ts";
import { draftCommandWords as words, publishProblemLines } from "./command-words.nl.ts";
import { draftPath, protocolPath, readDraft } from "./draft-files.ts";
import { isDraftId } from "./draft-id.ts";
import type { Draft } from "./draft.ts";
import { publishDraft, type Decider, type PublishProblem } from "./publish.ts";
import { prettyJson, writeWhole } from "./registry-json.ts";

/** Asks a question and returns the answer; null when the terminal was closed. */
export type AskPerson = (question: string) => Promise<string | null>;

interface PublishAsk {
  readonly folder: string;
  readonly id: string;
  /** By the path of the fact. */
  readonly answers: ReadonlyMap<string, string>;
  readonly decider: Decider;
  /** null: nobody can be asked, so every answer must be given. */
  readonly ask: AskPerson | null;
}

/**
 * Publishes a draft of the registry in a folder, and reports the outcome.
 *
 * @returns the exit code: 1 when something is in the way, 2 for an invalid request.
 */
export async function publishFrom(asked: PublishAsk): Promise<number> {
  const { folder, id, decider } = asked;
  const today = brusselsDay(Date.now());
  if (!isDraftId(id)) return refused(2, [words.wrongId(id)]);
  if (decider.on > today) return refused(2, [words.inFuture(decider.on)]);
  if (existsSync(protocolPath(folder, id))) return refused(1, [words.idTaken(id)]);
  const draft = readDraft(folder, id);
  if (!draft.ok)
    return refused(draft.error.kind === "no-draft" ? 2 : 1, publishProblemLines(draft.error));
  const answers =
    asked.ask === null ? asked.answers : await askAll(draft.value, asked.answers, asked.ask);
  if (answers === null) return refused(1, [words.stopped]);
  const published = await publishTo({ folder, draft: draft.value, answers, decider, today });
  if (!published.ok) {
    const { error } = published;
    return error.kind === "id-taken"
      ? refused(1, [words.idTaken(id)])
      : refused(error.kind === "not-open" ? 2 : 1, publishProblemLines(error));
  }
  console.log(words.published(relative(process.cwd(), protocolPath(folder, id))));
  return 0;
}

interface Publication {
  readonly folder: string;
  readonly draft: Draft;
  readonly answers: ReadonlyMap<string, string>;
  readonly decider: Decider;
  readonly today: IsoDay;
}

/**
 * Writes the protocol of a draft whose open facts are all decided, and removes the draft. Never
 * replaces a protocol. Throws when the disk refuses; nothing is written then.
 */
export async function publishTo({
  folder,
  draft,
  answers,
  decider,
  today,
}: Publication): Promise<Result<null, PublishProblem | { readonly kind: "id-taken" }>> {
  const record = publishDraft(draft, answers, decider, readSource(folder, today));
  if (!record.ok) return record;
  if (!writeWhole(protocolPath(folder, draft.id), await prettyJson(record.value)))
    return fail({ kind: "id-taken" });
  rmSync(draftPath(folder, draft.id));
  return ok(null);
}

/** Asks for each missing decision, again after an invalid answer. null: the user stopped. */
async function askAll(
  draft: Draft,
  given: ReadonlyMap<string, string>,
  ask: AskPerson,
): Promise<ReadonlyMap<string, string> | null> {
  const answers = new Map(given);
  const open = draft.open.filter(({ fact, decision }) => decision === null && !answers.has(fact));
  for (const [place, one] of open.entries()) {
    if (isOfDropped(one.fact, (fact) => answers.get(fact) ?? null)) continue;
    let question = words.ask(one, open.length - place);
    for (;;) {
      const typed = await ask(question);
      if (typed === null) return null;
      const answer = typed.trim() === "" ? "ok" : typed;
      const choice = readFactDecision(one, answer, draft.record);
      if (choice.ok) {
        answers.set(one.fact, answer);
        break;
      }
      question = publishProblemLines(choice.error).join("\n");
    }
  }
  return answers;
}

function refused(code: 1 | 2, lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return code;
}
