import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { ReadProtocol } from "../import/import-text.ts";
import type { FactReading } from "../import/outcome.ts";
import type { PlaceFiles } from "../files/place-files.ts";
import type { Json, Proposal } from "./proposal.ts";
import { draftWords } from "./wording.nl.ts";

/** The input of a draft: the text as read, and the existing registry. */
export interface DraftContext {
  readonly text: ReadProtocol;
  readonly places: PlaceFiles;
  readonly published: readonly WholeProtocol[];
}

/** A fact as the importer read it; open unless it was printed so. */
export function fromReading(
  path: string,
  { value, words, article, certainty }: FactReading<Json>,
  differs: Proposal["differs"] = null,
): Proposal {
  return {
    path,
    value,
    article,
    differs,
    words,
    certainty,
    question:
      certainty === "read"
        ? null
        : certainty === "missing"
          ? draftWords.missing(path, article)
          : draftWords.open(certainty, path, words, value),
  };
}
