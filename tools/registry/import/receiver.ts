import { unbroken } from "./definitions.ts";
import type { ProtocolText } from "./document.ts";
import { originalOf, sectionNamed } from "./document.ts";
import { eachOnce, type MunicipalityNames } from "./municipalities.ts";
import { missing, type Evidence, type FactReading, type NamedReceiverKind } from "./outcome.ts";
import { introduction, receiverBlock, type Parties } from "./parties.ts";
import { folded } from "./plain-text.ts";
import { senderPattern } from "./sender-names.ts";

/** A name that says only what kind of body it is: "het OCMW". */
const onlyKind =
  /^(?:(?:het|de)\s+)?(?:ocmw|caw|zorgbedrijf|welzijnsvereniging|vereniging|sociaal\s+huis|sociale\s+dienst|lokaal\s+bestuur|ontvanger|bestuur)$/i;

/** As the text defines it after "hierna"; else as the title or the signatures name it. */
export function readReceiverName(
  document: ProtocolText,
  parties: Parties | null,
): FactReading<string | null> {
  const name = parties?.receiver.name ?? null;
  const named = nameInTitle(document);
  const title = { value: named, words: named, article: "titel", certainty: "guessed" } as const;
  if (name !== null && (!onlyKind.test(name) || named === "")) {
    const isDefined = /hierna|verder|voortaan|nader|genoemd|noemen/i.test(
      nameLead(document, parties),
    );
    const certainty = isDefined && !hasOddSigns(name) ? "read" : "guessed";
    const words = isDefined ? `hierna: ${name}` : name;
    return { value: name, words, article: "partijen", certainty };
  }
  if (named !== "") return title;
  const signed = nameInClosing(document);
  return signed === null
    ? missing(null, "partijen")
    : { value: signed, words: `Voor ${signed}`, article: "slot", certainty: "guessed" };
}

/** A sign that no name has, or a figure within a word: a scan made it of something else. */
function hasOddSigns(name: string): boolean {
  return /[^\p{L}\p{N}\s.'’&()/,+-]|\p{L}\d|\d\p{L}/u.test(name);
}

/** What a title or a signature says only in passing is no name: "het OCMW van de woonplaats". */
function asName(words: string): string {
  const name = folded(words)
    .replace(/[[;:!?|].*$|\s+[–—/]\s.*$|\.\s+\p{Lu}.*$/u, "")
    .trim();
  const isNamed = /^(?:(?:het|de)\s+)?\p{Lu}/u.test(name);
  const rest = name.replace(/\b(?:OCMW|CAW|O\.C\.M\.W\.?)(?=\s|$)/g, "");
  return isNamed && (/\p{Lu}/u.test(rest) || onlyKind.test(name)) ? name : "";
}

function nameInTitle(document: ProtocolText): string {
  const title = sectionNamed(document, "titel");
  if (title === null) return "";
  const after = receiverInTitle(originalOf(document, title));
  return asName(unbroken(document, after.split(/\n\s*\n|in het kader/i)[0] ?? "")).slice(0, 120);
}

function nameInClosing(document: ProtocolText): string | null {
  const closing = sectionNamed(document, "slot");
  const text = closing === null ? "" : originalOf(document, closing);
  const names = [
    ...text.matchAll(/^[ \t]*(?:Voor|Namens)[ \t]+(?:het[ \t]+|de[ \t]+)?([^\n:,]{3,60})/gmu),
  ];
  const own = names
    .flatMap(([, name = ""]) => name.split(/\s{3,}|\bVoor\b/))
    .map((one) => asName(one.replace(/^\s*(?:het|de)\s+/, "")))
    .filter((one) => one !== "" && !senderPattern(document).test(one));
  return own.find((one) => !onlyKind.test(one)) ?? own[0] ?? null;
}

/** What the title says after "naar", or "aan", up to the occasion. */
export function receiverInTitle(title: string): string {
  const after =
    /\b(?:NAAR|Naar|naar)\s*:?\s+(?=(?:het|de|Het|De|van)\s|[\p{Lu}\d'’"“„])([^]*)/u.exec(
      title,
    )?.[1] ??
    /\b(?:AAN|Aan|aan)\s*:?\s+(?=(?:het|de)\s|\p{Lu})([^]*)/u.exec(title)?.[1] ??
    "";
  return after.split(/\bin\s+het\s+kader|\n\s*\n\s*\p{Lu}\p{Ll}/u)[0] ?? "";
}

function nameLead(document: ProtocolText, parties: Parties | null): string {
  const span = parties?.receiver.nameSpan ?? null;
  if (span === null) return "";
  return originalOf(document, { start: Math.max(0, span.start - 40), end: span.end });
}

const kinds: readonly (readonly [NamedReceiverKind, RegExp])[] = [
  ["caw", /\bcaw\b|centrum\s+(?:voor\s+)?algemeen\s+welzijnswerk/i],
  ["sociale-dienst", /sociale\s+dienst/i],
  ["sociaal-huis", /sociaal\s+huis/i],
  [
    "welzijnsvereniging",
    /welzijnsvereniging|welzijnsregio|welzijnsband|welzijnskoepel|ocmw-?\s?vereniging|vereniging\s+van\s+publiek\s+recht/i,
  ],
  ["zorgbedrijf", /zorgbedrijf|zorgpunt|zorgband|zorgnet/i],
  ["lokaal-bestuur", /lokaal\s+bestuur/i],
  ["ocmw", /\bo\.?c\.?m\.?w\.?\b|openbaar\s+centrum\s+voor\s+maatschappelijk\s+welzijn/i],
];
/** A law's title names bodies too: "het decreet over het lokaal bestuur". */
const lawTitle = /(?:decreet|wet)\s+(?:van\s+\d|over|betreffende)[^,;()]*/gi;

/** What the receiver calls itself: by its own name first, then by how the text introduces it. */
export function readKind(
  document: ProtocolText,
  parties: Parties | null,
): FactReading<NamedReceiverKind | null> {
  const sources: readonly (readonly [string, string, FactReading<null>["certainty"]])[] =
    parties === null
      ? []
      : [
          [parties.receiver.name ?? "", "partijen", "read"],
          [introduction(document, parties).replace(lawTitle, ""), "partijen", "read"],
        ];
  const title = sectionNamed(document, "titel");
  const titleText = title === null ? "" : folded(receiverInTitle(originalOf(document, title)));
  const isUnnamed = parties !== null && parties.receiver.name === null;
  for (const [words, article, surely] of [...sources, [titleText, "titel", "guessed"] as const]) {
    const inBrackets = /\(([^)]*)\)/.exec(words)?.[1] ?? "";
    const kind = [inBrackets, words].map(kindIn).find((one) => one !== null);
    const certainty = isUnnamed ? "guessed" : surely;
    if (kind !== undefined) return { value: kind, words: words.slice(0, 160), article, certainty };
  }
  return missing(null, "partijen");
}

/** "OCMW Lokaal Bestuur Hoogstraten" is an OCMW: in a name, what it begins with counts. */
function kindIn(words: string): NamedReceiverKind | null {
  if (/^\s*(?:het\s+)?ocmw\b/i.test(words)) return "ocmw";
  return kinds.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

const listOf =
  /\b(?:gemeenten?|steden|besturen|OCMW['’]?s|werkingsgebied|werkgebied|grondgebied)\b([^.;]{2,400})/giu;
const allOfBrussels =
  /\b(?:negentien|19)\s+(?:\p{L}+\s+){0,2}gemeenten\b|brussels?\s+hoofdstedelijk|tweetalig\p{L}*\s+gebied/iu;

/** By how the text introduces the receiver; then by its name, the title, or where it lists them. */
export function readMunicipalities(
  document: ProtocolText,
  parties: Parties | null,
  names: MunicipalityNames,
): FactReading<readonly string[]> {
  const brussels = readBrussels(document, parties, names);
  if (brussels !== null) return brussels;
  const introduced = parties === null ? "" : introduction(document, parties);
  const block = parties === null ? "" : receiverBlock(document, parties);
  const served = [...block.matchAll(listOf)].map(([, list = ""]) => list).join("; ");
  const title = sectionNamed(document, "titel");
  const recitals = sectionNamed(document, "overwegingen");
  const before = originalOf(document, {
    start: 0,
    end: Math.max(recitals?.start ?? 0, sectionNamed(document, "artikel 1")?.start ?? 0),
  });
  const listed = [...folded(before).matchAll(/\bgemeenten\b([^.]{3,300})/gi)].map(
    ([, list = ""]) => list,
  );
  const sources: readonly (readonly [string, string, Evidence["certainty"]])[] = [
    [eachOnce(names.find(served)).length > 1 ? served : introduced, "partijen", "read"],
    [parties?.receiver.name ?? "", "partijen", "read"],
    [title === null ? "" : receiverInTitle(originalOf(document, title)), "titel", "read"],
    [listed.join("; "), "overweging C", "guessed"],
  ];
  for (const [words, article, certainty] of sources) {
    const all = names.find(words);
    // "1060 Brussel" is an address, from a page's head; it counts where nothing else is named.
    const own = all.filter(({ from }) => !/\d{4}\s*$/.test(words.slice(0, from)));
    const found = eachOnce(own.length > 0 ? own : all);
    if (found.length > 0)
      return { value: found, words: folded(words).slice(0, 200), article, certainty };
  }
  return missing([], "partijen");
}

/** CAW Brussel works for all nineteen, and a text need not list them. */
function readBrussels(
  document: ProtocolText,
  parties: Parties | null,
  names: MunicipalityNames,
): FactReading<readonly string[]> | null {
  if (readKind(document, parties).value !== "caw") return null;
  const agreed = sectionNamed(document, "artikel 1") ?? sectionNamed(document, "overeenkomst");
  const text = folded(originalOf(document, { start: 0, end: agreed?.start ?? 6000 }));
  const found = allOfBrussels.exec(text);
  if (found === null) return null;
  const listed = eachOnce(names.find(text)).filter((name) => names.brussels.includes(name));
  const isListed = listed.length >= names.brussels.length;
  return {
    value: names.brussels,
    words: text.slice(Math.max(0, found.index - 60), found.index + found[0].length),
    article: "partijen",
    certainty: isListed ? "read" : "guessed",
  };
}
