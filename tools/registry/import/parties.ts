import { kboNumber } from "../../../src/core/kbo.ts";
import { canon } from "./canonical.ts";
import {
  articleAt,
  findPhrase,
  following,
  originalOf,
  sectionNamed,
  wordsOf,
  type ProtocolText,
  type Span,
} from "./document.ts";
import { missing, type Reading, type ReceiverKind } from "./outcome.ts";
import { folded } from "./plain-text.ts";

/** The name after one "hierna", and where it stands. */
interface Defined extends Span {
  readonly name: string;
}

/** Both parties as the text introduces them. */
export interface Parties {
  readonly sender: Span & { readonly name: string };
  readonly receiver: Span & { readonly name: string | null; readonly nameSpan: Span | null };
}

/** Finds the two parties: what stands before each "hierna". Null when there are none. */
export function findParties(document: ProtocolText): Parties | null {
  const section = sectionNamed(document, "partijen");
  const region: Span = section ?? { start: 0, end: Math.min(6000, document.canonical.text.length) };
  const defined = definedNames(document, region);
  const [first, second] = defined;
  if (first === undefined) return null;
  const sender = { start: region.start, end: first.end, name: first.name };
  if (second === undefined)
    return { sender, receiver: { start: first.end, end: region.end, name: null, nameSpan: null } };
  const receiver = { start: first.end, end: second.end, name: second.name, nameSpan: second };
  return { sender, receiver };
}

function definedNames(document: ProtocolText, region: Span): readonly Defined[] {
  const found: Defined[] = [];
  const { text } = document.canonical;
  const word = canon("hierna");
  for (
    let at = text.indexOf(word, region.start);
    at >= 0 && at < region.end;
    at = text.indexOf(word, at + 1)
  ) {
    const rest = following(document, at + word.length, 200);
    const match =
      /^\s*(?:ook\s+)?(?:(?:te\s+)?(?:noemen|genoemd|aangeduid\s+als|afgekort\s+als)\s*)?[:,]?\s*["“”„«'‘’*]+\s*([^"”“»*]{2,90}?)\s*["”“»*’']+\s*(?:[;,.)]|\n|$)/.exec(
        rest,
      ) ??
      /^\s*(?:ook\s+)?(?:(?:te\s+)?(?:noemen|genoemd|aangeduid\s+als)\s*)?[:,]?\s*([^";\n]{2,90}(?:\n(?!\s*\n|\s*EN\b)[^";\n]{2,60}(?=;))?)/.exec(
        rest,
      );
    const name = folded(match?.[1] ?? "")
      .replace(/^["“„'‘]+|["”'’;,.)]+$/g, "")
      .trim();
    if (name === "" || match === null) continue;
    const length = canon(rest.slice(0, match[0].length)).length;
    found.push({ name, start: at, end: at + word.length + length });
  }
  return found;
}

const kinds: readonly (readonly [ReceiverKind, RegExp])[] = [
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
): Reading<ReceiverKind | null> {
  const sources: readonly (readonly [string, string, Reading<null>["certainty"]])[] =
    parties === null
      ? []
      : [
          [parties.receiver.name ?? "", "partijen", "read"],
          [introduction(document, parties), "partijen", "read"],
        ];
  const title = sectionNamed(document, "titel");
  const titleText =
    title === null ? "" : folded(originalOf(document, title)).replace(/^.*?\bNAAR\b/is, "");
  for (const [words, article, certainty] of [
    ...sources,
    [titleText, "titel", "guessed"] as const,
  ]) {
    const inBrackets = /\(([^)]*)\)/.exec(words)?.[1] ?? "";
    const kind = [inBrackets, words]
      .map((text) => kinds.find(([, pattern]) => pattern.test(text))?.[0])
      .find((one) => one !== undefined);
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
    .replace(/^[^\p{L}]*(?:EN\b)?\s*/u, "")
    .slice(0, 400);
}

export interface KboReading {
  readonly number: Reading<string | null>;
  readonly valid: boolean | null;
  readonly mended: boolean;
}

/** The KBO number of a party, in any grouping; also when its check number is wrong. */
export function readKbo(document: ProtocolText, party: Span | null): KboReading {
  const none: KboReading = { number: missing(null, "partijen"), valid: null, mended: false };
  if (party === null) return none;
  const text = originalOf(document, party);
  const labelled =
    /(?:KBO|ondernemingsnummer|ondernemingen|nummer|nr\.?)[^0-9OoIl]{0,60}?((?:BE)?\s*[0-9OIl][0-9OIl .\-/\n]{7,20}[0-9OIl])/i.exec(
      text,
    );
  const printed =
    labelled?.[1] ??
    /\b(?:BE)?\s*(0\d{3}[ .\-/]?\d{2,3}[ .\-/]?\d{2,3}[ .\-/]?\d{0,3})\b/.exec(text)?.[1];
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
  party: Span | null,
): Reading<string | null> {
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
        words: wordsOf(document, span),
        article: articleOf(document, party),
        certainty: "read",
      };
}

function articleOf(document: ProtocolText, { start }: Span): string {
  const found = articleAt(document, start);
  return found === "" || found === "titel" ? "partijen" : found;
}
