import { importText, readProtocolText } from "../../../../tools/registry/import/import-text.ts";
import { makeDraft, type Draft } from "../../../../tools/registry/draft/draft.ts";
import type { DraftContext } from "../../../../tools/registry/draft/context.ts";
import { madePlaces, madeText, type Parts } from "../import/made-text.ts";

/** The draft of a made text. Throws when the text is refused. */
export function draftOf(
  changes: Partial<Parts> = {},
  published: DraftContext["published"] = [],
): Draft {
  const raw = madeText(changes);
  const text = readProtocolText(raw, madePlaces);
  if (!("document" in text)) throw new Error(importText(raw, madePlaces).rejected?.sentence);
  return makeDraft("zwaluwdal", { text, places: madePlaces, published });
}

/** What a draft asks about a fact; undefined when it asks nothing. */
export function openFact(draft: Draft, fact: string): Draft["open"][number] | undefined {
  return draft.open.find((open) => open.fact === fact);
}

/** The fact, or the bare value, that a draft's record has at a path. */
export function recordAt({ record }: Pick<Draft, "record">, path: string): unknown {
  let found: unknown = record;
  for (const name of path.split(".")) found = Reflect.get(found as object, name);
  return found;
}
