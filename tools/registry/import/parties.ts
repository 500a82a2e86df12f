import { canon } from "./canonical.ts";
import { definedNames, type Defined } from "./definitions.ts";
import {
  findPhrase,
  originalOf,
  plainPlaces,
  sectionNamed,
  spanOf,
  spanText,
  type ProtocolText,
  type TextSpan,
} from "./document.ts";
import { articleOf } from "./kbo-numbers.ts";
import { knownSender } from "./known-sender.ts";
import { missing, type FactReading } from "./outcome.ts";
import { folded } from "./plain-text.ts";

/** Both parties as the text introduces them. */
export interface Parties {
  readonly sender: TextSpan & { readonly name: string };
  readonly receiver: TextSpan & {
    readonly name: string | null;
    readonly nameSpan: TextSpan | null;
  };
}

const isOurs = (name: string): boolean => canon(name).includes(canon("opgroeien"));

/**
 * Finds the two parties, whichever comes first: what stands before each name that the text defines, or
 * on both sides of what separates them. Null when there are none.
 */
export function findParties(document: ProtocolText): Parties | null {
  const region: TextSpan = sectionNamed(document, "partijen") ?? {
    start: 0,
    end: Math.min(6000, document.canonical.text.length),
  };
  const roles = underRoles(document, region);
  if (roles !== null) return roles;
  const defined = definedNames(document, region);
  const ours = defined.find(({ name }) => isOurs(name));
  const other = defined.find((one) => !isOurs(one.name) && one !== ours);
  if (ours === undefined && other === undefined) return betweenSeparators(document, region, null);
  if (ours === undefined) return betweenSeparators(document, region, other ?? null);
  const sender = { start: region.start, end: ours.end, name: ours.name };
  if (other === undefined) {
    const split = betweenSeparators(document, region, null);
    const isBehind = split !== null && split.receiver.start < ours.start;
    return isBehind
      ? split
      : { sender, receiver: { start: ours.end, end: region.end, name: null, nameSpan: null } };
  }
  const between = Math.max(ours.start, other.start) - Math.min(ours.end, other.end);
  if (between < 60) return betweenSeparators(document, region, other);
  if (other.start < ours.start)
    return {
      sender: { start: other.end, end: ours.end, name: ours.name },
      receiver: { start: region.start, end: other.end, name: other.name, nameSpan: other },
    };
  const receiver = { start: ours.end, end: other.end, name: other.name, nameSpan: other };
  return { sender, receiver };
}

/** "EN" on a line, "2." before the second party, "anderzijds". */
const separators = [
  /^[ \t]*(?:-[ \t]*)?EN[ \t]*[:,]?[ \t]*(?:anderzijds[ \t,:]*)?$/m,
  /^[ \t]*(?:-[ \t]*)?en[ \t]*[:,]?[ \t]*(?:anderzijds[ \t,:]*)?$/im,
  /^[ \t]*(?:2|II|B)[.)][ \t]+/m,
  /\banderzijds\b/i,
  /^[ \t]*\(?(?:ii|2)\)[ \t]+/im,
  /^[ \t]*EN[ \t]+(?=\p{L})/mu,
];

/** What stands on each side of the separator; whose it is, by which of them is Opgroeien regie. */
function betweenSeparators(
  document: ProtocolText,
  region: TextSpan,
  named: Defined | null,
): Parties | null {
  const { from, to } = plainPlaces(document, region);
  const text = document.plain.slice(from, to);
  const border = separators
    .map((pattern) => pattern.exec(text))
    .find((match) => match !== null && match.index > 40);
  const split =
    border === undefined || border === null
      ? borderBefore(document, region.start, named?.start ?? region.end)
      : spanOf(document, from + border.index, from + border.index).start;
  if (split === null) return null;
  const first = { start: region.start, end: split };
  const second = { start: split, end: Math.max(split, named?.end ?? region.end) };
  const isSwapped = !isSender(document, first) && isSender(document, second);
  const sender = { ...(isSwapped ? second : first), name: knownSender.name };
  const receiver = isSwapped ? first : second;
  const own = named ?? nameWithin(document, receiver);
  return { sender, receiver: { ...receiver, name: own?.name ?? null, nameSpan: own } };
}

/** Without "hierna": in brackets at the end of a clause, or what it says it is known as. */
const otherNames: readonly RegExp[] = [
  /\bnaar\s+buiten\s+(?:treedt|optreedt)\s+als\s+["“„]?(\p{Lu}[^"“”„,;.\n]{2,60}?)["”]?(?=\s+en\b|\s*[,;.\n])/u,
  /\b(?:onder|met)\s+de\s+(?:naam|benaming|roepnaam)\s+["“„]?(\p{Lu}[^"“”„,;.\n]{2,60}?)["”]?(?=\s+en\b|\s*[,;.\n])/u,
  /\(\s*(\p{Lu}[^"“”»()\n]{3,60}?)\s*\)[ \t]*[;,.]?[ \t]*(?=\n|$)/u,
];

function nameWithin(document: ProtocolText, span: TextSpan): Defined | null {
  const { from } = plainPlaces(document, span);
  const text = originalOf(document, span).slice(0, 3000);
  for (const pattern of otherNames) {
    const found = pattern.exec(text);
    if (found === null) continue;
    const name = folded(found[1] ?? "");
    if (
      !isOurs(name) &&
      /ocmw|o\.c\.m\.w|sociaal|sociale|welzijn|zorg|bestuur|\bcaw\b|\bhuis\b/i.test(name)
    )
      return {
        name,
        ...spanOf(document, from + found.index, from + found.index + found[0].length),
      };
  }
  return null;
}

/** The two clauses under the roles that the text gives: "De ontvangende instantie: …". */
function underRoles(document: ProtocolText, region: TextSpan): Parties | null {
  const { from, to } = plainPlaces(document, region);
  const text = document.plain.slice(from, to);
  const line = (roles: string): number | null =>
    new RegExp(
      `^[ \\t*_-]*(?:de[ \\t]+)?(?:${roles})[ \\t]+(?:instantie|partij|overheid|dienst)\\b`,
      "im",
    ).exec(text)?.index ?? null;
  const giver = line("mededelende|verzendende|verstrekkende|overdragende");
  const taker = line("ontvangende");
  if (giver === null || taker === null) return null;
  const clause = (start: number, other: number): TextSpan =>
    spanOf(document, from + start, other > start ? from + other : to);
  const [sender, receiver] = [clause(giver, taker), clause(taker, giver)];
  const defined = definedNames(document, receiver).find(({ name }) => !isOurs(name));
  const own = defined ?? nameWithin(document, receiver);
  return {
    // A protocol the other way has other names under these roles.
    sender: { ...sender, name: isSender(document, sender) ? knownSender.name : "" },
    receiver: { ...receiver, name: own?.name ?? null, nameSpan: own },
  };
}

function isSender(document: ProtocolText, span: TextSpan): boolean {
  return findPhrase(document, [knownSender.name, knownSender.kbo], span) !== null;
}

/**
 * Where the receiver begins when nothing separates the two: behind the official who signs for the
 * sender, or where the receiver's kind is named. Null: it is not so.
 */
function borderBefore(document: ProtocolText, start: number, end: number): number | null {
  const ours = findPhrase(document, ["opgroeien regie"], { start, end });
  if (ours === null) return null;
  const after = { start: ours.end, end };
  const centre = findPhrase(
    document,
    ["openbaar centrum", "ocmw", "sociaal huis", "lokaal bestuur", "sociale dienst"],
    after,
  );
  const official = findPhrase(document, ["administrateur-generaal"], after);
  return official?.end ?? centre?.start ?? null;
}

const stops = [
  "ingeschreven",
  "met nummer",
  "ondernemingsnummer",
  "vertegenwoordigd",
  "met zetel",
  "met maatschappelijke zetel",
  "waarvan de zetel",
  "met gezamenlijke zetel",
  "gevestigd te",
  "gelegen te",
  "ondernemingsnr",
  "ond.nr",
  "(KBO",
  "KBO:",
  "zetel:",
];

/** How the text introduces the receiver, up to its number: "het openbaar centrum … van Mesen". */
export function introduction(document: ProtocolText, { receiver }: Parties): string {
  const number = findPhrase(document, stops, receiver);
  const end = number?.start ?? receiver.nameSpan?.start ?? receiver.end;
  return folded(originalOf(document, { start: receiver.start, end }))
    .replace(
      /^[^]{0,300}\bEN\s+(?=(?:het|de|vzw|OCMW|CAW|lokaal|sociaal|zorgbedrijf)\s)/iu,
      (lead) => (/\bEN\s+$/.test(lead) ? "" : lead),
    )
    .replace(
      /^[^\p{L}]*(?:TUSSEN\b:?)?[^\p{L}]*(?:EN\b)?[\s\d.):,-]*(?:(?:ander|ener)zijds,?)?\s*/u,
      "",
    )
    .slice(0, 500);
}

/** All that the text says of the receiver between its introduction and its name. */
export function receiverBlock(document: ProtocolText, { receiver }: Parties): string {
  return folded(
    originalOf(document, {
      start: receiver.start,
      end: receiver.nameSpan?.start ?? receiver.end,
    }),
  ).slice(0, 2500);
}

const seatWords = [
  "zetel",
  "gelegen te",
  "gevestigd te",
  "gevestigd",
  "kantoor houdende",
  "burelen",
  "adres",
];

/** The postcode of a party's seat: the last number of four digits with a name after it. */
export function readSeatPostcode(
  document: ProtocolText,
  party: TextSpan | null,
): FactReading<string | null> {
  if (party === null) return missing(null, "partijen");
  const seat = findPhrase(document, seatWords, party);
  const from = seat?.start ?? party.start;
  const stop = findPhrase(document, ["vertegenwoordigd", "hierna"], {
    start: seat?.end ?? party.start,
    end: party.end,
  });
  const span = { start: from, end: Math.max(from, stop?.start ?? party.end) };
  const text = originalOf(document, span).replace(
    /(?:decreet|wet|besluit)\s+van\s+\d{1,2}\s+\p{L}+\s+\d{4}/giu,
    (law) => " ".repeat(law.length),
  );
  const all = [
    ...text.matchAll(/(?<![\d.])(?:B\s?-\s?)?([1-9]\d{3})(?![\d.]\d)\s*(?=[^\d\W]|['’])/g),
  ];
  const last = all.at(-1)?.[1];
  return last === undefined
    ? missing(null, "partijen")
    : {
        value: last,
        words: spanText(document, span).slice(0, 300),
        article: articleOf(document, party),
        certainty: seat === null ? "guessed" : "read",
      };
}
