import type { Draft, OpenFact } from "../draft/draft.ts";
import type { Json } from "../draft/proposal.ts";
import type { FindWords } from "./find-words.ts";
import { doubtAbout } from "./scan-doubt.ts";
import type { Warning } from "../import/outcome.ts";

/** The draft, in which a person also decides on each fact that its scan leaves unsure. */
export function openScanned(draft: Draft, find: FindWords, warnings: readonly Warning[]): Draft {
  const isOpen = new Set(draft.open.map(({ fact }) => fact));
  const opened = Object.entries(draft.origin).flatMap(([fact, from]): readonly OpenFact[] => {
    const doubt = isOpen.has(fact) ? null : doubtAbout(from.words, find(from));
    if (doubt === null) return [];
    const proposed = valueAt(draft.record, fact);
    return [{ fact, ...from, proposed, question: doubt.sentence, decision: null }];
  });
  return { ...draft, open: [...draft.open, ...opened], warnings };
}

/** The value of the fact at a path, such as "mailboxes.0.address". */
function valueAt(record: Draft["record"], path: string): Json {
  let found: unknown = record;
  for (const name of path.split(".")) found = Reflect.get(found as object, name);
  const isFact = typeof found === "object" && found !== null && "value" in found;
  return (isFact ? Reflect.get(found as object, "value") : found) as Json;
}
