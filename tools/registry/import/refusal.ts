import { canon } from "./canonical.ts";
import { findPhrase, type ProtocolText } from "./document.ts";
import type { Facts, Rejection } from "./outcome.ts";
import type { Parties } from "./parties.ts";
import { importWords } from "./wording.nl.ts";

/**
 * The longest text of a protocol, in characters; the two that are known have fifteen thousand. What
 * reading a longer one costs would be more than a moment.
 */
export const longestProtocolText = 200_000;

/** Why a file cannot be read as text at all. Null when it can. */
export function refuseFile(text: string): Rejection | null {
  if (text.trim() === "") return rejection("empty");
  const sample = text.slice(0, 20_000);
  const strange = (sample.replace(/[\t\n\v\f\r]/g, "").match(/\p{Cc}|\ufffd/gu) ?? []).length;
  if (sample.includes("\0") || strange > sample.length / 50) return rejection("not-text");
  return text.length > longestProtocolText ? rejection("too-long") : null;
}

/** Why a text is no protocol of this family. Null when it is one. */
export function refuseText(document: ProtocolText, parties: Parties | null): Rejection | null {
  const { text } = document.canonical;
  const title = text.slice(0, 900);
  const first = (phrases: readonly string[]): number =>
    Math.min(
      ...phrases.map((phrase) => {
        const at = title.indexOf(canon(phrase));
        return at < 0 ? Infinity : at;
      }),
    );
  const protocol = first([
    "protocol voor de elektronische mededeling",
    "protocol voor elektronische mededeling",
    "protocol betreffende de elektronische mededeling",
    "protocol voor de mededeling van persoonsgegevens",
  ]);
  const addendum = first([
    "addendum",
    "wijzigingsprotocol",
    "bijvoegsel bij het protocol",
    "avenant",
    "aanvulling bij het protocol",
    "wijziging van het protocol",
    "wijziging aan het protocol",
    "verlenging van het protocol",
  ]);
  if (addendum < Math.min(protocol + 1, 400)) return rejection("addendum");
  const agreement = first([
    "samenwerkingsovereenkomst",
    "samenwerkingsakkoord",
    "overeenkomst tot samenwerking",
  ]);
  if (agreement < protocol) return rejection("cooperation-agreement");
  const processor = first(["verwerkersovereenkomst"]);
  if (processor < protocol) return rejection("processor-agreement");

  const hasArticles = document.sections.filter(({ name }) => name.startsWith("artikel")).length;
  const ours = findPhrase(document, ["opgroeien regie"]);
  if (protocol === Infinity && hasArticles < 5) return rejection("not-a-protocol");
  const from = /vanuit(.*?)naar/.exec(title)?.[1] ?? "opgroeien";
  const senderIsOurs =
    from.includes(canon("opgroeien")) &&
    (parties === null || canon(parties.sender.name).includes(canon("opgroeien")));
  if (ours === null || !senderIsOurs) return rejection("other-agency");
  const family = findPhrase(document, [
    "lokaal team kind en gezin",
    "lokaal teamlid kind en gezin",
    "artikel 10/1",
    "lokale teamlid van opgroeien",
  ]);
  return family === null ? rejection("other-sharing") : null;
}

/** Why what was read is no protocol with an OCMW: its receiver is of no known kind, in no municipality. */
export function refuseReceiver(facts: Facts): Rejection | null {
  return facts.receiverName !== null &&
    facts.receiverKind === null &&
    facts.municipalities.length === 0
    ? rejection("other-receiver")
    : null;
}

function rejection(code: keyof typeof importWords.rejections): Rejection {
  return { code, sentence: importWords.rejections[code] };
}
