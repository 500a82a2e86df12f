import {
  articleAt,
  findPhrase,
  originalOf,
  sectionNamed,
  type ProtocolText,
} from "../import/document.ts";
import type { Proposal } from "./proposal.ts";
import type { ProseRow } from "./prose-rows.ts";
import { joined, paragraphEnd, sentencesEnd, sentenceStart } from "./sentences.ts";
import { draftWords } from "./wording.nl.ts";

/** A sentence of the text, and whether it is surely the right one. */
interface Prose {
  readonly value: string;
  readonly printed: string;
  readonly article: string;
  readonly certainty: "read" | "repaired" | "guessed";
}

/** The sentences that a row of the table finds. Null when none of its openings occurs. */
export function findProse(document: ProtocolText, row: ProseRow): Prose | null {
  for (const [rank, [name, openings]] of row.places.entries()) {
    const section = sectionNamed(document, name);
    const within = section ?? { start: 0, end: document.canonical.text.length };
    const opening = findPhrase(document, openings, within);
    if (opening === null) continue;
    const before = originalOf(document, { start: within.start, end: opening.start });
    const from = row.starts === "back" ? sentenceStart(before) : before.length;
    const next = findPhrase(document, row.before ?? [], { start: opening.end, end: within.end });
    const text = (
      before + originalOf(document, { start: opening.start, end: next?.start ?? within.end })
    ).slice(from);
    const end = row.ends === "paragraph" ? paragraphEnd(text) : sentencesEnd(text, row.ends);
    const isWhole = end !== null || next !== null;
    const found = joined(text.slice(0, end ?? Math.min(text.length, 1200)));
    if (found.value === "") continue;
    const isSure = rank === 0 && section !== null && isWhole;
    const certainty = !isSure ? "guessed" : found.value === found.printed ? "read" : "repaired";
    return { ...found, article: articleAt(document, opening.start) || name, certainty };
  }
  return null;
}

/** The fact in prose that a row finds; missing when it is not found. */
export function proposeProse(document: ProtocolText, row: ProseRow): Proposal {
  const found = findProse(document, row);
  const { path } = row;
  if (found === null)
    return {
      path,
      value: null,
      article: row.places[0]?.[0] ?? "",
      differs: null,
      words: "",
      certainty: "missing",
      question: draftWords.missing(path, row.places[0]?.[0] ?? ""),
    };
  const { value, printed, article, certainty } = found;
  return {
    path,
    value,
    article,
    differs: value === printed ? null : { printed, reason: draftWords.reasons.brokenLine },
    words: printed,
    certainty,
    question: certainty === "read" ? null : draftWords.open(certainty, path, printed, value),
  };
}
