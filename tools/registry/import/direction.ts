/* Who sends and who receives: proven from the text, for the same sentences serve both ways. */
import { originalOf, sectionNamed, type ProtocolText } from "./document.ts";
import { findAddresses } from "./mail-addresses.ts";
import type { Parties } from "./parties.ts";
import { folded } from "./plain-text.ts";
import { senderPattern } from "./sender-names.ts";

/**
 * - `ours`: Opgroeien regie sends.
 * - `reversed`: the other party sends to Opgroeien regie.
 * - `other`: neither sender nor receiver is Opgroeien regie.
 * - `contradicted`: places of the text contradict each other.
 * - `unsaid`: no place says it.
 */
export type Direction = "ours" | "reversed" | "other" | "contradicted" | "unsaid";

const isOurs = (words: string): boolean => /[o0]pgr[o0]eien/i.test(words.replace(/\s+/g, ""));

/** Each place that says who gives the data to whom; it answers null where it does not say. */
const witnesses: readonly ((document: ProtocolText) => Direction | null)[] = [
  titleSays,
  rolesSay,
  firstArticleSays,
  sendingSays,
  collectedBy,
];

/** What is only asked where none of the witnesses says anything: any sentence on giving, any address. */
const others: typeof witnesses = [sentencesSay, addressesSay];

export function readDirection(document: ProtocolText, parties: Parties | null): Direction {
  const title = titleSays(document);
  if (title === "reversed" && !namesReceiver(document, parties)) return "other";
  const said = witnesses.flatMap((witness) => witness(document) ?? []);
  if (said.includes("other")) return "other";
  const [first] = said;
  if (first === undefined) return agreed(others.flatMap((witness) => witness(document) ?? []));
  return said.every((one) => one === first) ||
    (title !== null && firstArticleSays(document) === title)
    ? first
    : "contradicted";
}

function agreed(said: readonly Direction[]): Direction {
  const [first = "unsaid"] = said;
  return said.every((one) => one === first) ? first : "contradicted";
}

function textOf(document: ProtocolText, name: string): string {
  const section = sectionNamed(document, name);
  return section === null ? "" : folded(originalOf(document, section));
}

/** "vanuit Opgroeien regie naar OCMW Mesen"; a title that only names both says nothing. */
function titleParts(document: ProtocolText): {
  readonly from: string;
  readonly to: string;
  /** It begins as the template's does: what stands there can only be the sender. */
  readonly isUsual: boolean;
} | null {
  const title = textOf(document, "titel").slice(0, 900);
  const usual = /\bvanuit\s+(.{2,200}?)\s+(?:naar|aan)\s+(.{2,200})/i.exec(title);
  const found =
    usual ??
    /gegevens\s+(?:van|door)\s*:?\s+(.{2,160}?)\s+aan\s*:?\s+(.{2,200})/i.exec(title) ??
    /\b(?:van|door)\s*:?\s+(.{2,200}?)\s+naar\s*:?\s+(.{2,200})/i.exec(title);
  return found === null
    ? null
    : { from: found[1] ?? "", to: found[2] ?? "", isUsual: usual !== null };
}

function titleSays(document: ProtocolText): Direction | null {
  const parts = titleParts(document);
  if (parts === null) return null;
  if (isOurs(parts.from)) return "ours";
  if (isOurs(parts.to.slice(0, 80))) return "reversed";
  return parts.isUsual ? "other" : null;
}

const giverRole =
  /\b(?:mededelende|verzendende|verstrekkende|overdragende)\s+(?:instantie|partij|overheid|dienst)\b|\bverzender\s*:/i;

/** "De mededelende instantie: Opgroeien regie". */
function rolesSay(document: ProtocolText): Direction | null {
  const text = folded(document.plain.slice(0, 8000));
  const found = giverRole.exec(text);
  if (found === null) return null;
  const named = text.slice(found.index + found[0].length, found.index + found[0].length + 90);
  if (isOurs(named)) return "ours";
  return /\bocmw\b|openbaar\s+centrum|sociaal\s+huis/i.test(named) ? "reversed" : null;
}

const giving =
  /\b(?:deelt|delen|bezorgt|bezorgen|geeft|geven|maakt|maken|verstrekt|verstrekken|verzendt|verzenden|verstuurt|versturen|stuurt|sturen|zendt|zenden|levert|meldt)\b/giu;

/** "OR bezorgt langs elektronische weg persoonsgegevens aan het OCMW", in whatever sentence. */
function sentencesSay(document: ProtocolText): Direction | null {
  const ours = new RegExp(`${senderPattern(document).source}|teamlid|teamleden`);
  const isUs = (words: string): boolean => ours.test(words);
  const isThem = (words: string): boolean =>
    /\bocmw\b|maatschappelijk\s+werker|openbaar\s+centrum|sociaal\s+huis|sociale\s+dienst/i.test(
      words,
    );
  const said = folded(document.plain)
    .split(/[.;]\s+(?=\p{Lu})/u)
    .flatMap((sentence): readonly Direction[] => {
      if (!/gegevens|gezin/i.test(sentence) || aboutErrors.test(sentence)) return [];
      return [...sentence.matchAll(giving)].flatMap(({ index, 0: verb }) => {
        const subject = sentence.slice(Math.max(0, index - 90), index);
        const rest = sentence.slice(index + verb.length, index + verb.length + 160);
        const receiver = /\b(?:aan|naar)\s+(.{2,80})/i.exec(rest)?.[1] ?? "";
        if (isUs(subject) && isThem(receiver)) return ["ours"];
        return isThem(subject) && !isUs(subject) && isUs(receiver) ? ["reversed"] : [];
      });
    });
  const [first] = said;
  return first === undefined ? null : agreed(said);
}

/** Wrong data and breaches are reported to the other party as well. */
const aboutErrors = /datalek|gegevenslek|inbreuk|onjuist|fout|klopt|incident|terug/i;

/** What is sent to nobody but Opgroeien regie goes the other way. */
function addressesSay(document: ProtocolText): Direction | null {
  const section = sectionNamed(document, "artikel 6");
  const { found } = findAddresses(section === null ? "" : originalOf(document, section));
  return found.length > 0 && found.every(({ address }) => /@opgroeien\.be$/i.test(address))
    ? "reversed"
    : null;
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
  const sentence = /[^.;]{0,200}\b(?:verzamelde?|ingezameld|verkreeg|verkregen)\b/i.exec(text)?.[0];
  if (sentence === undefined) return null;
  return isOurs(sentence) ? "ours" : /\bocmw\b/i.test(sentence) ? "reversed" : null;
}
