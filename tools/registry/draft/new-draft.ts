import { existsSync } from "node:fs";
import type { IsoDay } from "../../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { readProtocolText } from "../import/import-text.ts";
import { readSource } from "../files/source.ts";
import { draftPath, protocolPath } from "./draft-files.ts";
import { draftId, isDraftId } from "./draft-id.ts";
import { makeDraft, type Draft } from "./draft.ts";
import { prettyJson, writeWhole } from "./registry-json.ts";

export interface DraftAsk {
  readonly text: string;
  readonly folder: string;
  /** Without it the draft is called after its municipality. */
  readonly id?: string | undefined;
  /** Whether a draft of that name may be replaced. */
  readonly force: boolean;
  readonly today: IsoDay;
  /** Adds what else a person must decide on, by where the text comes from. */
  readonly review?: ((draft: Draft) => Draft) | undefined;
}

/** Why there is no draft. `sentence` is Dutch, from the importer. */
export type NewDraftProblem =
  | { readonly kind: "text-refused"; readonly sentence: string }
  | { readonly kind: "no-id" }
  | { readonly kind: "wrong-id" | "id-taken" | "draft-taken"; readonly id: string };

/** Reads a text and writes its draft. Throws when the disk refuses. */
export async function makeNewDraft(ask: DraftAsk): Promise<Result<Draft, NewDraftProblem>> {
  const { folder, force, today, review } = ask;
  const source = readSource(folder, today);
  const text = readProtocolText(ask.text, source.placeFiles);
  if (!("document" in text)) return fail({ kind: "text-refused", sentence: text.sentence });
  const id = ask.id ?? draftId(text.outcome.facts);
  if (id === null) return fail({ kind: "no-id" });
  if (!isDraftId(id)) return fail({ kind: "wrong-id", id });
  if (existsSync(protocolPath(folder, id))) return fail({ kind: "id-taken", id });
  const path = draftPath(folder, id);
  if (existsSync(path) && !force) return fail({ kind: "draft-taken", id });

  const published = source.files.flatMap(({ protocol }) => protocol ?? []);
  const made = makeDraft(id, { text, places: source.placeFiles, published });
  const draft = review === undefined ? made : review(made);
  const json = await prettyJson(draft);
  return writeWhole(path, json, force) ? ok(draft) : fail({ kind: "draft-taken", id });
}
