import type { Draft } from "../../draft/draft.ts";
import { isOfDropped } from "../../draft/fact-decision.ts";
import type { Json } from "../../draft/proposal.ts";
import { proposedText } from "../../draft/wording.nl.ts";
import type { ReadingCertainty } from "../../import/outcome.ts";
import { labelOf } from "../protocol/labels.ts";

/** A draft among the others. */
export interface DraftLine {
  readonly id: string;
  /** How many facts wait for a decision; null when the file cannot be read. */
  readonly open: number | null;
}

type FactState =
  /** Read with certainty; a person may still say that it is otherwise. */
  | { readonly kind: "read" }
  | { readonly kind: "open"; readonly question: string; readonly ask: boolean }
  | {
      readonly kind: "decided";
      /** As it will be published; null: nothing. */
      readonly value: string | null;
      readonly asPrinted: boolean;
      readonly reason: string | null;
    };

export interface DraftFact {
  readonly path: string;
  readonly label: string;
  /** null: nothing was proposed. */
  readonly proposed: string | null;
  readonly certainty: ReadingCertainty;
  /** The words in the text; "" where nothing was found. */
  readonly words: string;
  readonly article: string;
  readonly state: FactState;
}

export interface DraftView {
  readonly id: string;
  readonly version: string;
  /** The text that was read; null for a draft that was made on the command line. */
  readonly text: string | null;
  readonly facts: readonly DraftFact[];
  readonly warnings: readonly string[];
  readonly open: number;
}

export function draftView(draft: Draft, version: string, text: string | null): DraftView {
  const facts = Object.entries(draft.origin).map(([path, { certainty, words, article }]) => ({
    path,
    label: labelOf(path),
    proposed: textOf(valueIn(draft.record, path)),
    certainty,
    words,
    article,
    state: stateOf(draft, path),
  }));
  return {
    id: draft.id,
    version,
    text,
    facts,
    warnings: draft.warnings.map(({ sentence }) => sentence),
    open: openIn(draft),
  };
}

/** How many facts still wait. */
export function openIn(draft: Draft): number {
  const given = (fact: string): string | null =>
    draft.open.find((one) => one.fact === fact)?.decision ?? null;
  return draft.open.filter(({ fact, decision }) => decision === null && !isOfDropped(fact, given))
    .length;
}

function stateOf(draft: Draft, path: string): FactState {
  const open = draft.open.find(({ fact }) => fact === path);
  if (open === undefined) return { kind: "read" };
  const { decision, question, ask = false, reason = null, proposed } = open;
  if (decision === null) return { kind: "open", question, ask };
  const asPrinted = decision === "ok";
  const value = asPrinted ? textOf(proposed) : decision === "-" ? null : decision;
  return { kind: "decided", value, asPrinted, reason };
}

/** The proposed value of a fact, or of what is no fact of its own. */
export function valueIn(record: Draft["record"], path: string): Json {
  const found = path
    .split(".")
    .reduce<unknown>((inner, name) => Reflect.get(Object(inner) as object, name), record);
  const isFact = typeof found === "object" && found !== null && "article" in found;
  return (isFact && "value" in found ? found.value : found) as Json;
}

function textOf(value: Json): string | null {
  return value === null ? null : proposedText(value);
}
