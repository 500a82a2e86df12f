/** What is odd about the text as a whole. */
import type { Aside } from "./aside.ts";
import type { Facts } from "./outcome.ts";
import type { Warn } from "./warn.ts";

export function doubtWholeText(facts: Facts, aside: Aside, warn: Warn): void {
  if (aside.hadColumns) warn("columns-unfolded", "text");
  if (!aside.isProven) warn("proof-incomplete", "text");
  for (const { recital, positive } of aside.adviceOutcomes)
    if (!positive) warn("advice-not-positive", "text", recital);
  for (const reference of aside.danglingReferences) warn("reference-dangling", "text", reference);
  if (aside.hasMisplacedData) warn("reference-elsewhere", "text");
  if (aside.hasTwoTexts) warn("two-texts", "text");
  if (aside.draftMark !== null) warn("draft-mark", "text", aside.draftMark);
  if (aside.dateForms.length > 0) warn("date-forms", "text", aside.dateForms);
  if (aside.openBrackets !== null) warn("brackets-open", "text", aside.openBrackets);
  if (aside.hasTwoResidences) warn("residence-in-two-words", "text");
  if (aside.oldCriminalCode !== null) warn("old-criminal-code", "text", aside.oldCriminalCode);
  for (const line of aside.garbledLines) warn("text-garbled", "text", line.slice(0, 80));
  if (aside.nameSpellings.length > 1) warn("name-spellings", "receiverName", aside.nameSpellings);
  if (
    facts.receiverKind !== null &&
    !["ocmw", "caw"].includes(facts.receiverKind) &&
    aside.saysOcmw
  )
    warn("name-of-template", "receiverName", facts.receiverName ?? "anders");
}
