/* Who sends and who receives: proven from the text, for the same sentences serve both ways. */
import { originalOf, sectionNamed, type ProtocolText } from "./document.ts";
import type { Parties } from "./parties.ts";
import { folded } from "./plain-text.ts";

/**
 * - `ours`: Opgroeien regie sends.
 * - `reversed`: the other party sends to Opgroeien regie.
 * - `other`: neither sender nor receiver is Opgroeien regie.
 * - `unclear`: places of the text contradict each other, or none says it.
 */
export type Direction = "ours" | "reversed" | "other" | "unclear";

const isOurs = (words: string): boolean => /[o0]pgr[o0]eien/i.test(words.replace(/\s+/g, ""));

/** Each place that says who gives the data to whom; it answers null where it does not say. */
const witnesses: readonly ((document: ProtocolText) => Direction | null)[] = [
  titleSays,
  firstArticleSays,
  sendingSays,
  collectedBy,
];

export function readDirection(document: ProtocolText, parties: Parties | null): Direction {
  const title = titleSays(document);
  if (title === "reversed" && !namesReceiver(document, parties)) return "other";
  const said = witnesses.flatMap((witness) => witness(document) ?? []);
  if (said.includes("other")) return "other";
  const [first] = said;
  if (first === undefined) return "unclear";
  return said.every((one) => one === first) ||
    (title !== null && firstArticleSays(document) === title)
    ? first
    : "unclear";
}

function textOf(document: ProtocolText, name: string): string {
  const section = sectionNamed(document, name);
  return section === null ? "" : folded(originalOf(document, section));
}

/** "vanuit Opgroeien regie naar OCMW Mesen"; a title that only names both says nothing. */
function titleParts(document: ProtocolText): { readonly from: string; readonly to: string } | null {
  const title = textOf(document, "titel").slice(0, 900);
  const found =
    /\bvanuit\s+(.{2,200}?)\s+(?:naar|aan)\s+(.{2,200})/i.exec(title) ??
    /\b(?:van|door)\s+(.{2,200}?)\s+naar\s+(.{2,200})/i.exec(title) ??
    /gegevens\s+(?:van|door)\s+(.{2,160}?)\s+aan\s+(.{2,200})/i.exec(title);
  return found === null ? null : { from: found[1] ?? "", to: found[2] ?? "" };
}

function titleSays(document: ProtocolText): Direction | null {
  const parts = titleParts(document);
  if (parts === null) return null;
  if (isOurs(parts.from)) return "ours";
  if (isOurs(parts.to.slice(0, 80))) return "reversed";
  return "other";
}

/** A title that reverses the parties has the receiver's name where the sender's stands. */
function namesReceiver(document: ProtocolText, parties: Parties | null): boolean {
  const from = titleParts(document)?.from.toLowerCase() ?? "";
  const own = (parties?.receiver.name ?? "").toLowerCase().split(/\s+/);
  return own.some((word) => word.length >= 4 && from.includes(word)) || /\bocmw\b/.test(from);
}

/** "door Opgroeien regie aan OCMW Mesen". */
function firstArticleSays(document: ProtocolText): Direction | null {
  const text = textOf(document, "artikel 1");
  const found = /\bdoor\s+(.{2,140}?)\s+(?:aan|naar)\s+(.{2,140})/i.exec(text);
  if (found === null) return null;
  if (isOurs(found[1] ?? "")) return "ours";
  return isOurs(found[2] ?? "") ? "reversed" : null;
}

/** "Het lokale teamlid verzendt …", or the social worker does. */
function sendingSays(document: ProtocolText): Direction | null {
  const text = textOf(document, "artikel 6");
  const before =
    /([^.;]{0,200})\b(?:verzend\p{L}*|verstuur\p{L}*|bezorg\p{L}*|mailt|stuurt)\b/iu.exec(
      text,
    )?.[1];
  if (before === undefined) return null;
  if (/teamlid|teamleden/i.test(before) || isOurs(before)) return "ours";
  return /maatschappelijk\s+werker|ocmw/i.test(before) ? "reversed" : null;
}

/** "Opgroeien regie heeft de gegevens verzameld". */
function collectedBy(document: ProtocolText): Direction | null {
  const text = textOf(document, "artikel 2");
  const sentence = /[^.;]{0,200}\b(?:verzameld|ingezameld)\b/i.exec(text)?.[0];
  if (sentence === undefined) return null;
  return isOurs(sentence) ? "ours" : /\bocmw\b/i.test(sentence) ? "reversed" : null;
}
