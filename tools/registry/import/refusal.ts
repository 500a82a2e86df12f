import { canon } from "./canonical.ts";
import { readDirection } from "./direction.ts";
import { findPhrase, originalOf, sectionNamed, type ProtocolText } from "./document.ts";
import type { Facts, Rejection } from "./outcome.ts";
import type { Parties } from "./parties.ts";
import { folded } from "./plain-text.ts";
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

type Reason = keyof typeof importWords.rejections;

/** What a text's head says it is, in canonical form: where it says so, or Infinity. */
type Head = (phrases: readonly string[]) => number;

const protocolTitles = [
  "protocol voor de elektronische mededeling",
  "protocol voor elektronische mededeling",
  "protocol betreffende de elektronische mededeling",
  "protocol voor de mededeling van persoonsgegevens",
  "protocol inzake de elektronische mededeling",
  "protocol tot elektronische mededeling",
  "protocol over de elektronische mededeling",
  "protocol elektronische mededeling",
  "protocol betreffende de mededeling",
  "protocol inzake gegevensdeling",
  "protocol gegevensdeling",
];

/** Kinds of documents that their titles tell apart, where these words come before "protocol". */
const otherTitles: readonly (readonly [Reason, readonly string[]])[] = [
  [
    "cooperation-agreement",
    ["samenwerkingsovereenkomst", "samenwerkingsakkoord", "overeenkomst tot samenwerking"],
  ],
  [
    "processor-agreement",
    [
      "verwerkersovereenkomst",
      "verwerkingsovereenkomst",
      "overeenkomst inzake de verwerking",
      "overeenkomst betreffende de verwerking",
      "overeenkomst over de verwerking",
      "overeenkomst voor de verwerking",
      "overeenkomst gegevensverwerking",
    ],
  ],
  [
    "other-document",
    [
      "effectbeoordeling",
      "dpia",
      "impact assessment",
      "risicoanalyse",
      "gezamenlijke verwerkingsverantwoordelijke",
      "advies van de functionaris",
      "advies over het",
      "privacyverklaring",
      "nota aan",
      "nota voor",
      "ontwerpnota",
      "adviesnota",
      "beslissingsnota",
      "verslag van",
      "toelichting bij",
      "geachte",
      "handleiding",
    ],
  ],
];
const addenda = [
  "addendum",
  "wijzigingsprotocol",
  "bijvoegsel bij het protocol",
  "avenant",
  "aanvulling bij het protocol",
  "wijziging van het protocol",
  "wijziging aan het protocol",
  "verlenging van het protocol",
  "opzegging van het protocol",
  "beëindiging van het protocol",
];

/** Why a text is no protocol of this family from Opgroeien regie to another. Null when it is one. */
export function refuseText(document: ProtocolText, parties: Parties | null): Rejection | null {
  const reason = refuseKind(document, headOf(document)) ?? refuseParties(document, parties);
  return reason === null ? null : rejection(reason);
}

function headOf(document: ProtocolText): Head {
  const below = sectionNamed(document, "partijen")?.start ?? 900;
  const title = document.canonical.text.slice(0, Math.min(900, Math.max(below, 60)));
  return (phrases) =>
    Math.min(
      ...phrases.map((phrase) => {
        const at = title.indexOf(canon(phrase));
        return at < 0 ? Infinity : at;
      }),
    );
}

function refuseKind(document: ProtocolText, first: Head): Reason | null {
  const protocol = titlePlace(document, first);
  if (isDecision(document)) return "council-decision";
  if (first(addenda) < Math.min(protocol + 1, 400)) return "addendum";
  for (const [reason, words] of otherTitles) if (first(words) < protocol) return reason;
  if (hasProcessor(document)) return "processor-agreement";
  if (isLetter(document) || isAssessment(document)) return "other-document";
  const articles = document.sections.filter(({ name }) => name.startsWith("artikel")).length;
  if (protocol === Infinity && articles < 5 && !isProtocolWithin(document, first))
    return "not-a-protocol";
  return isUnfilled(document) ? "unfilled" : null;
}

const inOtherWords = new RegExp(
  `${canon("protocol")}.{0,50}(?:${["mededeling", "doorgifte", "uitwisseling", "gegevensdeling"].map(canon).join("|")})`,
);

/** Where the title says that it is a protocol on giving data. */
function titlePlace(document: ProtocolText, first: Head): number {
  return Math.min(first(protocolTitles), namedProtocol(document));
}

/** A title that only says "protocol", of a text that speaks of itself so and of its legal ground. */
function isProtocolWithin(document: ProtocolText, first: Head): boolean {
  const { text } = document.canonical;
  const times = text.split(canon("dit protocol")).length - 1;
  const isGrounded = findPhrase(document, ["artikel 10/1", "art. 10/1"]) !== null;
  return isGrounded && (first(["protocol"]) < Infinity ? times >= 1 : times >= 3);
}

/** A greeting above and a farewell below, and no parties: it only speaks of a protocol. */
function isLetter(document: ProtocolText): boolean {
  return (
    sectionNamed(document, "partijen") === null &&
    /^[ \t]*(?:Geachte|Beste|Dag)\b/m.test(document.plain) &&
    /\bgroet(?:en|jes)?\b|hoogachtend/i.test(document.plain)
  );
}

const assessmentMarks = [
  /effectbeoordeling|\bDPIA\b/i,
  /risico['’]?s?\s+voor\s+de\s+betrokkene/i,
  /\bwil(?:len)?\s+een\s+protocol\s+sluiten|te\s+sluiten\s+protocol/i,
  /voorafgaande\s+raadpleging/i,
  /artikel\s+35\s+(?:van\s+de\s+)?AVG/i,
  /restrisico/i,
];

/** An impact assessment, whatever its title. A protocol may say that there was one. */
function isAssessment({ plain }: ProtocolText): boolean {
  return assessmentMarks.filter((mark) => mark.test(plain)).length >= 3;
}

/** Where a title in other words than the usual says that it is a protocol on giving data. */
function namedProtocol(document: ProtocolText): number {
  const parties = sectionNamed(document, "partijen")?.start ?? 900;
  const found = inOtherWords.exec(document.canonical.text.slice(0, Math.min(parties, 900)));
  return found?.index ?? Infinity;
}

/** Marks of minutes. A protocol may say that a council approved it: that is one of them. */
const decisionMarks = [
  /\buittreksel\s+uit\b|\bnotulen\b|\bbesluitenlijst\b/i,
  /\bzitting\s+van\b/i,
  /\b(?:aanwezig|verontschuldigd|afwezig)\s*:/i,
  /\bagendapunt\b|\bstemmen\s+voor\b|\beenparig|\bonthouding/i,
  /\bkeurt\b[^.]{0,120}\bgoed\b|:\s*goedkeuring\b|\bgoedkeuring\s+(?:van\s+)?(?:het\s+)?protocol/i,
  /(?:^|\n)\s*(?:De raad|DE RAAD|Het vast bureau|HET VAST BUREAU|De gemeenteraad|DE GEMEENTERAAD|Het college|HET COLLEGE|BESLUIT|BESLIST|Besluit|Beslist)\b/,
  /\bvoor\s+eensluidend\b/i,
];

/** Minutes of a council or a board that approves a protocol. */
function isDecision(document: ProtocolText): boolean {
  const parties = sectionNamed(document, "partijen");
  const head = originalOf(document, { start: 0, end: Math.min(parties?.start ?? 3500, 3500) });
  const marks = decisionMarks.filter((mark) => mark.test(head)).length;
  return marks >= 3 || (marks >= 2 && decisionMarks[0]?.test(head) === true);
}

/** One party processes for the other: the roles are defined, or article 28 is what it is about. */
function hasProcessor(document: ProtocolText): boolean {
  const text = folded(document.plain.slice(0, 20_000));
  return (
    /\bhierna\b[^;]{0,90}\b(?:de\s+)?["“„]?verwerker\b(?!s)/i.test(text) ||
    /\bverwerker\s+verwerkt\b[^.]{0,60}\bten\s+behoeve\s+van\s+de\s+verwerkingsverantwoordelijke/i.test(
      text,
    )
  );
}

/** A choice of the template that nobody made; and a dotted line, which a pen may have filled. */
const openChoice =
  /\[\s*(?:naam|datum|in te vullen|gemeente|adres|nummer|invullen|straat|x+|…|\.{2,})[^\]]{0,40}\]|<(?:naam|datum|gemeente|adres)[^>]{0,30}>|\bX{3,}\b/gi;
const dottedLine = /…{2,}|\.{5,}|_{3,}/g;

/** The template itself: its parties still have blanks. */
function isUnfilled(document: ProtocolText): boolean {
  const recitals = sectionNamed(document, "overwegingen") ?? sectionNamed(document, "overeenkomst");
  const head = originalOf(document, { start: 0, end: recitals?.start ?? 3000 });
  const count = (pattern: RegExp): number => head.match(pattern)?.length ?? 0;
  return count(openChoice) >= 2 || count(openChoice) + count(dottedLine) >= 4;
}

function refuseParties(document: ProtocolText, parties: Parties | null): Reason | null {
  const ours = findPhrase(document, ["opgroeien regie"]);
  if (ours === null) return "other-agency";
  const direction = readDirection(document, parties);
  if (direction === "reversed") return "other-direction";
  const isSender = parties === null || canon(parties.sender.name).includes(canon("opgroeien"));
  if (!isSender || direction === "other") return "other-agency";
  const family = findPhrase(document, [
    "lokaal team kind en gezin",
    "lokaal teamlid kind en gezin",
    "artikel 10/1",
    "lokale teamlid van opgroeien",
  ]);
  if (family === null) return "other-sharing";
  return direction === "contradicted" ? "direction-unclear" : null;
}

/**
 * Whether the text itself shows that it is such a protocol, between whom, and who sends. Where it
 * does not contradict that either, it is read, and each fact is for a person to look at.
 */
export function isProven(document: ProtocolText, parties: Parties | null): boolean {
  const first = headOf(document);
  const articles = document.sections.filter(({ name }) => name.startsWith("artikel")).length;
  return (
    (titlePlace(document, first) < Infinity || articles >= 5) &&
    parties !== null &&
    readDirection(document, parties) === "ours"
  );
}

/** Why what was read is no protocol with an OCMW: its receiver is of no known kind, in no municipality. */
export function refuseReceiver(facts: Facts): Rejection | null {
  if (facts.receiverName === null && facts.receiverKind === null)
    return rejection("parties-unclear");
  return facts.receiverName !== null &&
    facts.receiverKind === null &&
    facts.municipalities.length === 0
    ? rejection("other-receiver")
    : null;
}

function rejection(code: Reason): Rejection {
  return { code, sentence: importWords.rejections[code] };
}
