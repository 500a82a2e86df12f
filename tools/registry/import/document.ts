import { canon, canonical, type Canonical } from "./canonical.ts";
import { folded, plainText } from "./plain-text.ts";

/** A stretch of the text, in positions of its canonical form. The end does not count. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A part of the protocol: "titel", "partijen", "overweging C", "artikel 6", "slot". */
interface Section extends TextSpan {
  readonly name: string;
}

export interface ProtocolText {
  readonly plain: string;
  readonly canonical: Canonical;
  readonly sections: readonly Section[];
}

/** How articles begin, by their titles, since numbers are misread and left out. */
const articleTitles: readonly (readonly [number, string])[] = [
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

export function readDocument(raw: string): ProtocolText {
  const plain = plainText(raw);
  const text = canonical(plain);
  return { plain, canonical: text, sections: findSections(plain, text) };
}

function findSections(plain: string, canonicalText: Canonical): readonly Section[] {
  const { text } = canonicalText;
  const starts: { name: string; start: number }[] = [{ name: "titel", start: 0 }];
  const mark = (name: string, phrases: readonly string[], from = 0): number => {
    const found = phrases
      .map((phrase) => text.indexOf(canon(phrase), from))
      .filter((start) => start >= 0);
    const start = Math.min(...found);
    if (found.length === 0) return from;
    starts.push({ name, start });
    return start;
  };
  const parties = mark("partijen", ["tussen het intern verzelfstandigd", "tussenhet", "tussen de"]);
  const recitals = mark("overwegingen", ["na te hebben uiteengezet", "uiteengezet"], parties);
  for (const [letter, phrase] of [
    ["A", "opgroeien regie is een vlaamse instantie"],
    ["C", "het decreet van 4 februari 2022"],
    ["D", "de partijen wensen overeenkomstig"],
  ] as const)
    mark(`overweging ${letter}`, [phrase], recitals);
  markAdvice(text, recitals, starts);
  const agreed = mark("overeenkomst", ["wordt overeengekomen wat volgt"], recitals);
  for (const [number, title] of articleTitles) {
    const start =
      headingAt(text, title, agreed) ??
      bareHeadingAt(plain, canonicalText, title, agreed) ??
      numberedAt(plain, canonicalText, number, agreed);
    if (start !== null) starts.push({ name: `artikel ${number}`, start });
  }
  const last = starts.reduce((far, { start }) => Math.max(far, start), 0);
  mark("slot", ["opgemaakt te", "gedaan te", "opgemaakt in", "ondertekend te"], last);
  starts.sort((one, other) => one.start - other.start);
  return starts.map(({ name, start }, place) => ({
    name,
    start,
    end: starts[place + 1]?.start ?? text.length,
  }));
}

function markAdvice(text: string, from: number, starts: { name: string; start: number }[]): void {
  const phrase = canon("de functionaris voor gegevensbescherming van");
  let start = text.indexOf(phrase, from);
  for (const letter of ["E", "F"]) {
    if (start < 0) return;
    const printed = /([a-h])[.)]$/.exec(text.slice(Math.max(0, start - 2), start))?.[1];
    starts.push({ name: `overweging ${(printed ?? letter).toUpperCase()}`, start });
    start = text.indexOf(phrase, start + 1);
  }
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
    if (/(?:^|\n)[\s\d.)*-]*$/.test(before) && /^\p{Lu}/u.test(plain.slice(start))) return place;
  }
  return null;
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

export function sectionNamed({ sections }: ProtocolText, name: string): Section | null {
  return sections.find((section) => section.name === name) ?? null;
}

/** The article or recital in which a position lies. */
export function articleAt({ sections }: ProtocolText, position: number): string {
  const found = sections.find(({ start, end }) => position >= start && position < end)?.name ?? "";
  return found === "overwegingen" || found === "overeenkomst" ? "overwegingen" : found;
}

/** The original text of a span, lines and all. */
export function originalOf(
  { plain, canonical: { at } }: ProtocolText,
  { start, end }: TextSpan,
): string {
  return plain.slice(at[start] ?? plain.length, at[Math.min(end, at.length - 1)] ?? plain.length);
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
