import { existsSync } from "node:fs";
import { relative } from "node:path";
import { brusselsDay } from "../../../src/core/base/day.ts";
import { readProtocolText } from "../import/import-text.ts";
import { readSource } from "../files/source.ts";
import { draftCommandWords as words } from "./command-words.nl.ts";
import { draftPath, protocolPath } from "./draft-files.ts";
import { draftId, isDraftId } from "./draft-id.ts";
import { makeDraft, type Draft } from "./draft.ts";
import { prettyJson, writeWhole } from "./registry-json.ts";

/**
 * Writes and reports the draft of a text that was not refused. Overwrites only a draft, and only when
 * forced.
 *
 * @returns the exit code: 1 when the name is taken, 2 when it is invalid.
 */
export async function writeDraft(ask: {
  readonly text: string;
  readonly folder: string;
  readonly id?: string | undefined;
  readonly force: boolean;
  /** What else a person must decide on, by where the text comes from. */
  readonly review: (draft: Draft) => Draft;
}): Promise<number> {
  const { folder, force, review } = ask;
  const source = readSource(folder, brusselsDay(Date.now()));
  const text = readProtocolText(ask.text, source.placeFiles);
  if (!("document" in text)) return 1;
  const id = ask.id ?? draftId(text.outcome.facts);
  if (id === null) return refused(2, words.noId);
  if (!isDraftId(id)) return refused(2, words.wrongId(id));
  if (existsSync(protocolPath(folder, id))) return refused(1, words.idTaken(id));
  const path = draftPath(folder, id);
  if (existsSync(path) && !force) return refused(1, words.draftTaken(id));

  const published = source.files.flatMap(({ protocol }) => protocol ?? []);
  const draft = review(makeDraft(id, { text, places: source.placeFiles, published }));
  const json = await prettyJson(draft);
  if (!writeWhole(path, json, force)) return refused(1, words.draftTaken(id));
  console.error(words.written(relative(process.cwd(), path), draft.open.length));
  return 0;
}

function refused(code: 1 | 2, sentence: string): number {
  console.error(sentence);
  return code;
}
