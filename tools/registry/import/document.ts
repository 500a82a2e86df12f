import { canon, canonical, type Canonical } from "./canonical.ts";
import {
  findHeadings,
  subjectOfBody,
  subjects,
  type ArticleHeading,
  type Subject,
} from "./headings.ts";
import type { SetAside } from "./page-edges.ts";
import { folded, plainText } from "./plain-text.ts";

/** A stretch of the text, in positions of its canonical form. The end does not count. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A part of the protocol, under the name that the family's template has for it. */
export interface Section extends TextSpan {
  /** "titel", "partijen", "overweging C", "artikel 6", "slot", "bijlage". */
  readonly name: string;
  /** As this text numbers it: its article 6 may be the template's 7. */
  readonly label: string;
}

/** A text read once: its parts, and where each character stood in the file. */
export interface ProtocolText {
  readonly plain: string;
  /** Where each character of `plain` stands in the file. */
  readonly at: readonly number[];
  readonly canonical: Canonical;
  readonly sections: readonly Section[];
  readonly aside: readonly SetAside[];
  /** Columns that were read across were put one after the other. */
  readonly hadColumns: boolean;
}

/** How the template titles its articles, to find one whose heading a scan damaged. */
const templateTitles: readonly (readonly [Subject, string])[] = [
  [1, "onderwerp"],
  [2, "rechtvaardigingsgrond"],
  [3, "de gevraagde persoonsgegevens"],
  [4, "de categorieën van ontvangers"],
  [5, "periodiciteit"],
  [6, "beveiligingsmaatregelen"],
  [7, "kwaliteit van de persoonsgegevens"],
  [8, "sanctie bij niet"],
  [9, "meldingsplicht"],
  [10, "toepasselijk recht"],
  [11, "inwerkingtreding en opzegging"],
];

interface Mark {
  readonly name: string;
  readonly label: string;
  readonly start: number;
}

export function readDocument(raw: string): ProtocolText {
  const { text: plain, at, aside, hadColumns } = plainText(raw);
  const text = canonical(plain);
  return { plain, at, aside, hadColumns, canonical: text, sections: findSections(plain, text) };
}

function findSections(plain: string, text: Canonical): readonly Section[] {
  const parties = partiesStart(plain, text);
  const recitals = recitalsStart(plain, text, parties ?? 0);
  const agreed = firstOf(text, agreedPhrases, recitals ?? parties ?? 0);
  const articles = articleMarks(plain, text, agreed ?? recitals ?? parties ?? 0);
  const last = Math.max(...articles.map(({ start }) => start), agreed ?? 0, parties ?? 0);
  const closing = closingStart(plain, text, last);
  const annex = annexStart(plain, text, closing ?? last);
  const one = (name: string, start: number | null): readonly Mark[] =>
    start === null ? [] : [{ name, label: name, start }];
  const before = Math.min(agreed ?? Infinity, ...articles.map(({ start }) => start));
  const marks = [
    ...one("titel", 0),
    ...one("partijen", parties),
    ...one("overwegingen", recitals),
    ...recitalMarks(text, recitals ?? parties ?? 0, before),
    ...one("overeenkomst", agreed),
    ...articles,
    ...one("slot", closing),
    ...one("bijlage", annex),
  ].sort((first, second) => first.start - second.start);
  return marks.map((mark) => ({
    ...mark,
    end: marks.find(({ start }) => start > mark.start)?.start ?? text.text.length,
  }));
}

const agreedPhrases = [
  "wordt overeengekomen wat volgt",
  "overeengekomen wat volgt",
  "overeengekomen als volgt",
  "wordt het volgende overeengekomen",
  "het volgende overeen",
  "komen zij overeen",
  "komen overeen",
  "komen de partijen overeen",
  "komen partijen overeen",
  "zijn overeengekomen",
  "is overeengekomen",
  "werd overeengekomen",
  "spreken het volgende af",
];

/** The line "TUSSEN"; else the words that introduce the first party. */
function partiesStart(plain: string, text: Canonical): number | null {
  const line =
    /^[ \t*_]*(?:(?:gesloten[ \t]+)?tussen(?:[ \t]+de[ \t]+(?:ondergetekenden?|volgende[ \t]+partijen))?|(?:de[ \t]+)?(?:ondergetekenden|(?:contract)?partijen))[ \t*_]*[:,]?[ \t*_]*$/im.exec(
      plain,
    ) ?? /^[ \t*_]*TUSSEN(?![\p{L}])/mu.exec(plain);
  const role =
    /^[ \t*_-]*(?:de[ \t]+)?(?:mededelende|verzendende|verstrekkende|overdragende|ontvangende)[ \t]+(?:instantie|partij|overheid|dienst)\b/im.exec(
      plain,
    );
  const first = line ?? role;
  if (first !== null) return canonicalPlace(text, first.index);
  return (
    firstOf(text, ["tussen het intern verzelfstandigd", "tussenhet"], 0) ??
    firstOf(text, ["tussen de"], 0)
  );
}

const recitalPhrases = [
  "na te hebben uiteengezet",
  "vooraf uiteengezet",
  "wordt vooraf",
  "wordt uiteengezet",
  "partijen vooraf",
  "vooraf het volgende",
  "voorafgaande uiteenzetting",
  "wordt voorafgaandelijk",
  "in overweging nemende",
  "overwegende dat",
  "overwegingen",
  "preambule",
];

/** Where the parties end and their reasons begin; "uiteengezet" alone also ends article 1. */
function recitalsStart(plain: string, text: Canonical, parties: number): number | null {
  const agreed = firstOf(text, agreedPhrases, parties) ?? text.text.length;
  const found = firstOf(text, recitalPhrases, parties) ?? firstOf(text, ["uiteengezet"], parties);
  if (found !== null && found < agreed) return found;
  const from = text.at[parties] ?? 0;
  const heading = recitalHeading.exec(plain.slice(from, from + 8000));
  return heading === null ? null : canonicalPlace(text, from + heading.index);
}

/** A line that is only the title of the reasons, which may stand below "is overeengekomen" too. */
const recitalHeading =
  /^[ \t*_]*(?:(?:\d{1,2}|[IVX]{1,4}|[A-C])[.)/][ \t]*)?(?:context|voorafgaand(?:e(?:lijk)?)?|situering|aanleiding|achtergrond|motivering|inleiding|toelichting|waarop[ \t]+(?:steunt|berust)[^\n]{0,30}|waarom[ \t]+dit[ \t]+protocol)[ \t]*[?:.]?[ \t]*$/im;

/** Lettered recitals by what they say in the template, and the two on the officers' advice. */
function recitalMarks(text: Canonical, from: number, until: number): readonly Mark[] {
  const marks: Mark[] = [];
  const add = (letter: string, start: number): void => {
    const name = `overweging ${letter.toUpperCase()}`;
    marks.push({ name, label: name, start });
  };
  for (const [letter, phrase] of [
    ["A", "opgroeien regie is een vlaamse instantie"],
    ["C", "het decreet van 4 februari 2022"],
    ["D", "de partijen wensen overeenkomstig"],
  ] as const) {
    const start = firstOf(text, [phrase], from);
    if (start !== null && start < until) add(letter, start);
  }
  let start = firstOf(text, ["de functionaris voor gegevensbescherming van"], from);
  for (const letter of ["E", "F"]) {
    if (start === null || start >= until) return marks;
    const printed = /([a-h])[.)]$/.exec(text.text.slice(Math.max(0, start - 2), start))?.[1];
    add(printed ?? letter, start);
    start = firstOf(text, ["de functionaris voor gegevensbescherming van"], start + 1);
  }
  return marks;
}

/**
 * The articles, each under the template's number of what it is about: by its title, then by its body,
 * then by its number. What a scan did to a heading is looked through last.
 */
function articleMarks(plain: string, text: Canonical, from: number): readonly Mark[] {
  const headings = findHeadings(plain, text.at[from] ?? 0);
  const taken = new Set<Subject>();
  const owners = new Map<ArticleHeading, readonly Subject[]>();
  const give = (heading: ArticleHeading, subject: Subject): void => {
    taken.add(subject);
    owners.set(heading, [...(owners.get(heading) ?? []), subject]);
  };
  for (const heading of headings) {
    const [first] = heading.subjects;
    if (first !== undefined && !taken.has(first)) give(heading, first);
  }
  for (const heading of headings)
    for (const also of heading.subjects.slice(1)) if (!taken.has(also)) give(heading, also);
  const found: Mark[] = [];
  headings.forEach((heading, place) => {
    const end = headings[place + 1]?.at ?? plain.length;
    const open = subjects.filter((subject) => !taken.has(subject));
    if (owners.has(heading)) return;
    const about = subjectOfBody(plain.slice(heading.at, end), open);
    const byNumber = open.find((subject) => subject === heading.number);
    const own = about ?? (heading.subjects.length === 0 ? byNumber : undefined);
    if (own !== undefined) give(heading, own);
  });
  for (const heading of headings) {
    const start = canonicalPlace(text, heading.at);
    for (const subject of owners.get(heading) ?? [null])
      found.push({
        name: subject === null ? "artikel ?" : `artikel ${subject}`,
        label: `artikel ${heading.number ?? subject ?? "?"}`,
        start,
      });
  }
  for (const [subject, title] of templateTitles) {
    if (taken.has(subject)) continue;
    const start =
      headingAt(text.text, title, from) ??
      bareHeadingAt(plain, text, title, from) ??
      numberedAt(plain, text, subject, from);
    const name = `artikel ${subject}`;
    if (start !== null && !found.some((one) => one.start === start))
      found.push({ name, label: name, start });
  }
  return found;
}

function headingAt(text: string, title: string, from: number): number | null {
  const word = canon("artikel");
  const wanted = canon(title);
  for (let at = text.indexOf(wanted, from); at >= 0; at = text.indexOf(wanted, at + 1)) {
    const before = text.slice(Math.max(0, at - 14), at);
    const heading = new RegExp(`(?:${word}|art\\.?)[^a-z]{0,2}[0-9ios]{0,2}[^a-z0-9]{0,3}$`).exec(
      before,
    );
    if (heading !== null) return at - before.length + heading.index;
  }
  return null;
}

/** "Artikel 6:" at the beginning of a line, whatever its title. */
function numberedAt(
  plain: string,
  { text, at }: Canonical,
  number: number,
  from: number,
): number | null {
  for (const { index } of text
    .slice(from)
    .matchAll(new RegExp(`${canon("artikel")}${canon(String(number))}[:.]`, "g"))) {
    const start = at[from + index] ?? 0;
    if (/(?:^|\n)\s*$/.test(plain.slice(Math.max(0, start - 12), start))) return from + index;
  }
  return null;
}

/** A heading that lost its "Artikel": its title begins a line, behind a number at most. */
function bareHeadingAt(
  plain: string,
  { text, at }: Canonical,
  title: string,
  from: number,
): number | null {
  const wanted = canon(title);
  if (wanted.length < 12) return null;
  for (
    let place = text.indexOf(wanted, from);
    place >= 0;
    place = text.indexOf(wanted, place + 1)
  ) {
    const start = at[place] ?? 0;
    const before = plain.slice(Math.max(0, start - 12), start);
    if (/(?:^|\n)[\s\d.)*-]*$/.test(before) && /^\p{Lu}/u.test(plain.slice(start, start + 2)))
      return place;
  }
  return null;
}

const closingVerbs = ["opgemaakt", "gedaan", "opgesteld", "ondertekend", "getekend"];

/** Where the parties say where and when they signed; else where their signatures stand. */
function closingStart(plain: string, text: Canonical, last: number): number | null {
  const from = text.at[last] ?? 0;
  const rest = plain.slice(from);
  const line =
    /^[ \t*_-]*(?:(?:Aldus|ALDUS)[ \t]+)?(?:in[ \t]+\p{L}+[ \t]+)?(?:opgemaakt|gedaan|opgesteld|overeengekomen en (?:onder)?getekend|ondertekend|getekend)(?=[ \t,:])/imu.exec(
      rest,
    );
  if (line !== null) return canonicalPlace(text, from + line.index);
  const spoken = firstOf(
    text,
    closingVerbs.flatMap((verb) => [`${verb} te`, `${verb} in`]),
    last,
  );
  if (spoken !== null) return spoken;
  const signed =
    /^[ \t*_-]*(?:(?:Voor|Namens)[ \t]+(?:akkoord|opgroeien|de[ \t]+partijen|het[ \t]+OCMW|OCMW)|\p{Lu}[\p{L}-]+,[ \t]+(?:op[ \t]+|de[ \t]+)?\d{1,2}[ \t./-]|Handtekening|Datum[ \t]*:)/imu.exec(
      rest,
    );
  return signed === null ? null : canonicalPlace(text, from + signed.index);
}

function annexStart(plain: string, text: Canonical, from: number): number | null {
  const start = text.at[from] ?? 0;
  const found =
    /^[ \t*_]*(?:bijlagen?|annex)(?:[ \t]+(?:\d{1,2}|[IVX]{1,4}|[A-F]))?[ \t]*(?:[.:–—-][^\n]*)?$/im.exec(
      plain.slice(start),
    );
  return found === null ? null : canonicalPlace(text, start + found.index);
}

function firstOf({ text }: Canonical, phrases: readonly string[], from: number): number | null {
  const found = phrases.map((phrase) => text.indexOf(canon(phrase), from)).filter((at) => at >= 0);
  return found.length === 0 ? null : Math.min(...found);
}

/** Where a position of the plain text stands in the canonical one. */
function canonicalPlace({ at }: Canonical, place: number): number {
  let [low, high] = [0, at.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The canonical span of a stretch of the plain text. */
export function spanOf({ canonical: text }: ProtocolText, from: number, to: number): TextSpan {
  return { start: canonicalPlace(text, from), end: canonicalPlace(text, to) };
}

/** The plain positions of a span. */
export function plainPlaces(
  { plain, canonical: { at } }: ProtocolText,
  { start, end }: TextSpan,
): { readonly from: number; readonly to: number } {
  return {
    from: at[start] ?? plain.length,
    to: at[Math.min(end, at.length - 1)] ?? plain.length,
  };
}

/** The first of these phrases in a part of the text. */
export function findPhrase(
  { canonical: { text } }: ProtocolText,
  phrases: readonly string[],
  { start, end }: TextSpan = { start: 0, end: Infinity },
): TextSpan | null {
  let first: TextSpan | null = null;
  for (const phrase of phrases) {
    const wanted = canon(phrase);
    const at = text.indexOf(wanted, start);
    if (at >= 0 && at + wanted.length <= end && (first === null || at < first.start))
      first = { start: at, end: at + wanted.length };
  }
  return first;
}

/** The part that does the work of the template's part of that name. */
export function sectionNamed({ sections }: ProtocolText, name: string): Section | null {
  return sections.find((section) => section.name === name) ?? null;
}

/** The article or recital in which a position lies, as the text numbers it. */
export function articleAt({ sections }: ProtocolText, position: number): string {
  const found = sections.find(({ start, end }) => position >= start && position < end)?.label ?? "";
  return found === "overwegingen" || found === "overeenkomst" ? "overwegingen" : found;
}

/** The original text of a span, lines and all. */
export function originalOf(document: ProtocolText, span: TextSpan): string {
  const { from, to } = plainPlaces(document, span);
  return document.plain.slice(from, to);
}

/** The original text that follows a position, so many characters of it. */
export function following(
  { plain, canonical: { at } }: ProtocolText,
  position: number,
  characters: number,
): string {
  const from = at[position] ?? plain.length;
  return plain.slice(from, from + characters);
}

/** The words of a span on one line, for the evidence. */
export function spanText(document: ProtocolText, span: TextSpan): string {
  return folded(originalOf(document, span));
}
