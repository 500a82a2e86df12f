import { kboNumber } from "../../../src/core/protocol/kbo.ts";
import { canon } from "./canonical.ts";
import {
  articleAt,
  findPhrase,
  following,
  originalOf,
  sectionNamed,
  spanText,
  type ProtocolText,
  type TextSpan,
} from "./document.ts";
import { missing, type FactReading, type NamedReceiverKind } from "./outcome.ts";
import { folded } from "./plain-text.ts";

/** The name after one "hierna", and where it stands. */
interface Defined extends TextSpan {
  readonly name: string;
}

/** Both parties as the text introduces them. */
export interface Parties {
  readonly sender: TextSpan & { readonly name: string };
  readonly receiver: TextSpan & {
    readonly name: string | null;
    readonly nameSpan: TextSpan | null;
  };
}

/** Finds the two parties: what stands before each "hierna". Null when there are none. */
export function findParties(document: ProtocolText): Parties | null {
  const section = sectionNamed(document, "partijen");
  const region: TextSpan = section ?? {
    start: 0,
    end: Math.min(6000, document.canonical.text.length),
  };
  const defined = definedNames(document, region);
  const [first, second] = defined;
  if (first === undefined) return null;
  const border = isOurs(first.name) ? null : borderBefore(document, region.start, first.start);
  if (border !== null)
    return {
      sender: { start: region.start, end: border, name: "Opgroeien regie" },
      receiver: { start: border, end: first.end, name: first.name, nameSpan: first },
    };
  const sender = { start: region.start, end: first.end, name: first.name };
  if (second === undefined)
    return { sender, receiver: { start: first.end, end: region.end, name: null, nameSpan: null } };
  const receiver = { start: first.end, end: second.end, name: second.name, nameSpan: second };
  return { sender, receiver };
}

const isOurs = (name: string): boolean => canon(name).includes(canon("opgroeien"));

/**
 * Where the receiver begins, when the words that define the sender are lost and the first name that
 * is defined is the receiver's: both are introduced before it. Null: it is not so.
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

/** Words that introduce the name that a party is called by further on. */
const leads = ["hierna", "verder genoemd", "verder aangeduid als", "verder te noemen"];
const calledBy =
  /^\s*(?:ook\s+)?(?:(?:te\s+)?(?:noemen|genoemd|aangeduid\s+als|afgekort\s+als|vermeld\s+als)\s*)?[:,]?\s*/i;
const quoted = /^["“”„«»'‘’*]+\s*([^"”“„«»*;]{2,90}?)\s*["”“„«»*’‘']+\s*(?:[;,.)]|genoemd|\n|$)/;
const unquoted = /^["“”„«'‘’*]*\s*([^"”“»;\n]{2,90}(?:\n(?!\s*\n|\s*EN\b)[^"”“»;\n]{2,60}(?=;))?)/;

function definedNames(document: ProtocolText, region: TextSpan): readonly Defined[] {
  const found: Defined[] = [];
  for (
    let lead = findPhrase(document, leads, region);
    lead !== null;
    lead = findPhrase(document, leads, { start: lead.end, end: region.end })
  ) {
    const rest = following(document, lead.end, 200).replace(/\\(?=["“”'*_.()])/g, "");
    const start = calledBy.exec(rest)?.[0].length ?? 0;
    const match = quoted.exec(rest.slice(start)) ?? unquoted.exec(rest.slice(start));
    const name = folded(match?.[1] ?? "")
      .replace(/^["“”„«»'‘]+|["“”„«»'’;,.)]+$/g, "")
      .replace(/\s+genoemd$/, "")
      .trim();
    if (name === "" || match === null) continue;
    const length = canon(rest.slice(0, start + match[0].length)).length;
    found.push({ name, start: lead.start, end: lead.end + length });
  }
  return found;
}

const kinds: readonly (readonly [NamedReceiverKind, RegExp])[] = [
  ["caw", /\bcaw\b|centrum\s+(?:voor\s+)?algemeen\s+welzijnswerk/i],
  ["sociale-dienst", /sociale\s+dienst/i],
  ["sociaal-huis", /sociaal\s+huis/i],
  ["welzijnsvereniging", /welzijnsvereniging/i],
  ["zorgbedrijf", /zorgbedrijf/i],
  ["lokaal-bestuur", /lokaal\s+bestuur/i],
  ["ocmw", /\bo\.?c\.?m\.?w\.?\b|openbaar\s+centrum\s+voor\s+maatschappelijk\s+welzijn/i],
];

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
          [introduction(document, parties), "partijen", "read"],
        ];
  const title = sectionNamed(document, "titel");
  const titleText =
    title === null ? "" : folded(originalOf(document, title)).replace(/^.*?\bNAAR\b/is, "");
  const isUnnamed = parties !== null && parties.receiver.name === null;
  for (const [words, article, surely] of [...sources, [titleText, "titel", "guessed"] as const]) {
    const inBrackets = /\(([^)]*)\)/.exec(words)?.[1] ?? "";
    const kind = [inBrackets, words]
      .map((text) => kinds.find(([, pattern]) => pattern.test(text))?.[0])
      .find((one) => one !== undefined);
    const certainty = isUnnamed ? "guessed" : surely;
    if (kind !== undefined) return { value: kind, words: words.slice(0, 160), article, certainty };
  }
  return missing(null, "partijen");
}

/** How the text introduces the receiver, up to its number: "het openbaar centrum … van Mesen". */
export function introduction(document: ProtocolText, { receiver }: Parties): string {
  const number = findPhrase(
    document,
    ["ingeschreven", "met nummer", "ondernemingsnummer", "vertegenwoordigd"],
    receiver,
  );
  const end = number?.start ?? receiver.nameSpan?.start ?? receiver.end;
  return folded(originalOf(document, { start: receiver.start, end }))
    .replace(
      /^[^]{0,300}\bEN\s+(?=(?:het|de|vzw|OCMW|CAW|lokaal|sociaal|zorgbedrijf)\s)/iu,
      (lead) => (/\bEN\s+$/.test(lead) ? "" : lead),
    )
    .replace(/^[^\p{L}]*(?:EN\b)?\s*/u, "")
    .slice(0, 400);
}

const gap = "[\\s.,\\-/\\\\·_–]{0,3}";
const label = "(?:KBO|BTW|RPR|ondernemingsn(?:umme)?r|ondernemingen|nummer|nr\\.?)[^0-9]{0,60}?";
/** Ten figures in any grouping, and no eleventh right behind. */
const ten = `(?:BE${gap})?[01OIl](?:${gap}[0-9OIl]){9}(?![0-9OIl])`;
const labelled = new RegExp(`${label}(${ten})`, "i");
/** As before 2023, without the nought; or with a figure too few or too many. */
const labelledOfNine = new RegExp(
  `${label}((?:BE${gap})?[0-9OIl](?:[ .\\-/\\\\]?\\s?[0-9OIl]){6,12})(?![0-9OIl])`,
  "i",
);
const unlabelled = new RegExp(`(?<![0-9])(${ten})`);

interface KboReading {
  readonly number: FactReading<string | null>;
  readonly valid: boolean | null;
  readonly mended: boolean;
}

/** The KBO number of a party, in any grouping; also when its check number is wrong. */
export function readKbo(document: ProtocolText, party: TextSpan | null): KboReading {
  const none: KboReading = { number: missing(null, "partijen"), valid: null, mended: false };
  if (party === null) return none;
  const text = originalOf(document, party);
  const printed = (labelled.exec(text) ?? labelledOfNine.exec(text) ?? unlabelled.exec(text))?.[1];
  if (printed === undefined) return none;
  const words = folded(printed);
  const figures = words.replace(/O/gi, "0").replace(/[Il]/g, "1");
  const mended = figures.replace(/\D/g, "") !== words.replace(/\D/g, "");
  let digits = figures.replace(/\D/g, "");
  const short = digits.length === 9;
  if (short) digits = `0${digits}`;
  if (digits.length !== 10)
    return {
      ...none,
      number: { value: null, words, article: articleOf(document, party), certainty: "missing" },
    };
  const value = `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`;
  const valid = kboNumber(value) === value;
  return {
    number: {
      value,
      words,
      article: articleOf(document, party),
      certainty: mended || short ? "repaired" : "read",
    },
    valid,
    mended: mended || short,
  };
}

/** The postcode of a party's seat: the last number of four digits with a name after it. */
export function readSeatPostcode(
  document: ProtocolText,
  party: TextSpan | null,
): FactReading<string | null> {
  if (party === null) return missing(null, "partijen");
  const seat = findPhrase(
    document,
    ["zetel", "gelegen te", "gevestigd te", "gevestigd", "kantoor houdende", "adres"],
    party,
  );
  if (seat === null) return missing(null, "partijen");
  const stop = findPhrase(document, ["vertegenwoordigd", "hierna"], {
    start: seat.end,
    end: party.end,
  });
  const span = { start: seat.start, end: stop?.start ?? party.end };
  const text = originalOf(document, span);
  const all = [
    ...text.matchAll(/(?<![\d.])(?:B\s?-\s?)?([1-9]\d{3})(?![\d.]\d)\s*(?=[^\d\W]|['’])/g),
  ];
  const last = all.at(-1)?.[1];
  return last === undefined
    ? missing(null, "partijen")
    : {
        value: last,
        words: spanText(document, span),
        article: articleOf(document, party),
        certainty: "read",
      };
}

function articleOf(document: ProtocolText, { start }: TextSpan): string {
  const found = articleAt(document, start);
  return found === "" || found === "titel" ? "partijen" : found;
}
