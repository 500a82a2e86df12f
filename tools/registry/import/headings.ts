/*
 * The headings of a protocol's articles, whatever their numbering, and what each article is about.
 * The number is only printed: articles change places, are merged, or have none.
 */

/** The eleven subjects of the family's template, by the number they have there. */
export type Subject = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11;

export const subjects: readonly Subject[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** Words of titles. The one that comes first in a title says what its article is about. */
const titleWords: Readonly<Record<Subject, RegExp>> = {
  1: /\b(?:onder|voor)werp\b|\bdoel van (?:dit|het) protocol\b|\btoepassingsgebied\b/i,
  2: /\brechtvaardig|\brechtsgrond|\bgrondslag|\bwettelijke basis|\bdoeleinde|\bfinaliteit|\bwaarom\b|\bwettigheid|^doel(?:en)?$/i,
  3: /(?<!kwaliteit van de |beveiliging van de |juistheid van de |ontvangers van de )\b(?:gevraagde|meegedeelde|mee te delen|gedeelde|te delen|welke|aard van de|categorieën (?:van )?)\s*(?:persoons)?gegevens|\bproportionaliteit|^(?:de\s+)?persoonsgegevens\b|\b(?:persoons)?gegevens die\b|^(?:de\s+)?gegevens$/i,
  4: /\bontvangers?\b|\bwie krijgt\b|\bontvangt\b|\bderden\b|\bbestemmeling/i,
  5: /\bperiodiciteit|\bfrequentie|\bduur van de mededeling|\btijdstip/i,
  6: /\bbeveilig|\bveiligheid|\bverzend|\bwijze van|\bverstuurd\b|\bverzonden\b|\bhoe (?:worden|gebeurt|verloopt)\b|\btechnische en organisatorische|\bvertrouwelijkheid/i,
  7: /\bkwaliteit|\bjuistheid|\bnauwkeurigheid|\bfouten\b|\bverbetering/i,
  8: /\bsanctie|\bniet-?\s*naleving|\bwanprestatie/i,
  9: /\bmelding|\binbreuk|\bgegevenslek|\bdatalek|\blekken\b|\bincident|\bcontactp|\bcontactgegevens|\bmeldings?plicht/i,
  10: /\btoepasselijk|\bgeschil|\bbevoegde rechtbank|\bbevoegdheid\b/i,
  11: /\binwerkingtreding|\bin werking\b|\bopzeg|\blooptijd|\bbe[eë]indig|\binwerking|\bhoe lang\b|\bduur(?: van (?:dit|het) protocol)?(?=\s*(?:,|en|$))/i,
};

/** Words that only an article on this subject has in its body, where the title says nothing. */
const bodyWords: Partial<Readonly<Record<Subject, readonly RegExp[]>>> = {
  3: [/voornaam/i, /contactgegevens/i, /beroepsgeheim/i, /geïnformeerd|toestemming|instem/i],
  6: [/versleutel|encrypt|\bAES\b|7-?\s?zip/i, /verzend|gemaild|bezorgt|verstuur/i, /@|\[at\]/i],
  9: [/gegevenslek|datalek|inbreuk/i, /artikel\s+33|contact|functionaris/i],
  11: [/in\s*werking|van\s+kracht/i, /opzeg/i],
};

/** A line that opens an article. */
export interface ArticleHeading {
  /** Where it begins in the text. */
  readonly at: number;
  readonly subjects: readonly Subject[];
  /** As it is printed; null where the heading has no number. */
  readonly number: number | null;
}

const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

function numberOf(printed: string): number {
  if (/^\d/.test(printed)) return Number(printed);
  const values = Array.from(printed.toUpperCase(), (sign) => roman[sign] ?? 0);
  return values.reduce(
    (sum, value, place) => sum + (value < (values[place + 1] ?? 0) ? -value : value),
    0,
  );
}

/**
 * All that a title is about, what it says first in front.
 *
 * @param within - how far the first of them may stand; else it is a sentence, and no title.
 */
function subjectsOf(title: string, within = Infinity): readonly Subject[] {
  const named = subjects
    .flatMap((subject) => {
      const place = titleWords[subject].exec(title)?.index;
      return place === undefined ? [] : [{ subject, place }];
    })
    .sort((one, other) => one.place - other.place);
  return (named[0]?.place ?? 0) <= within ? named.map(({ subject }) => subject) : [];
}

const withWord =
  /^[ \t*_>-]{0,6}(?:Artikel|ARTIKEL|Art\.?|ART\.?|Punt|PUNT|§|Paragraaf|PARAGRAAF)[ \t]*(\d{1,2}|[IVX]{1,5})(?![\d/\p{L}])(?:[ \t]*(?:en|EN|,|&|-|–)[ \t]*(?:artikel[ \t]*|Artikel[ \t]*)?(?:\d{1,2}|[IVX]{1,5})(?![\p{L}\d]))*[ \t]*[.:)°–—-]*[ \t]*([^\n]*)/gmu;
const numbered =
  /^[ \t*_]{0,6}(\d{1,2}|[IVX]{1,5})[ \t]*[.):–—-]+(?:[ \t]*(?:en|EN|,|&)[ \t]*(?:\d{1,2}|[IVX]{1,5})[.)]?)*[ \t]*(\p{Lu}[^\n]*)/gmu;
/** A line between empty ones. */
const unnumbered = /(?<=\n[ \t]*\n)[ \t*_]{0,6}(\p{Lu}[^\n]{3,150})(?=\n[ \t]*(?:\n|$))/gu;

/** A title goes on in the line below, or stands there alone. */
function titleAt(text: string, rest: string, end: number): string {
  if (rest.trim() !== "") return firstWords(rest);
  const below = /^\s*([^\n]*)/.exec(text.slice(end, end + 200))?.[1] ?? "";
  return firstWords(below);
}

const firstWords = (text: string): string => (text.split(/\.\s/)[0] ?? "").slice(0, 140).trim();

/** "Artikel 7 van het decreet" is a reference, and so is what goes on in small letters. */
const isReference = (title: string): boolean => /^(?:\p{Ll}|[,;§/(]|\d)/u.test(title);

/**
 * Finds the headings below a position. Those with the word "artikel" where a text has them; else those
 * with a number, in rising order; else lines that are nothing but a title.
 */
export function findHeadings(text: string, from: number): readonly ArticleHeading[] {
  const worded = matches(text, from, withWord)
    .filter(({ title }) => !isReference(title))
    .map(({ at, number, title }) => ({ at, number, subjects: subjectsOf(title) }));
  if (worded.length >= 4) return worded;
  const byNumber = rising(
    matches(text, from, numbered)
      .filter(({ title }) => !/[;,]$/.test(title) && title.length <= 130)
      .map(({ at, number, title }) => ({ at, number, subjects: subjectsOf(title) }))
      .filter((heading) => heading.subjects.length > 0),
  );
  if (byNumber.length >= 4) return byNumber;
  const seen = new Set<Subject>();
  return matches(text, from, unnumbered)
    .filter(({ title }) => !/[.;,:()]/.test(title) && title.split(/\s+/).length <= 18)
    .map(({ at, title }) => ({ at, number: null, subjects: subjectsOf(title, 20) }))
    .filter(({ subjects: [first] }) => {
      const isNew = first !== undefined && !seen.has(first);
      if (isNew) seen.add(first);
      return isNew;
    });
}

interface Match {
  readonly at: number;
  readonly number: number | null;
  readonly title: string;
}

function matches(text: string, from: number, pattern: RegExp): readonly Match[] {
  return [...text.slice(from).matchAll(pattern)].map((match) => {
    const at = from + match.index;
    const isBare = pattern === unnumbered;
    return {
      at,
      number: isBare ? null : numberOf(match[1] ?? ""),
      title: isBare ? (match[1] ?? "").trim() : titleAt(text, match[2] ?? "", at + match[0].length),
    };
  });
}

/** A list within an article begins again at one. */
function rising(headings: readonly ArticleHeading[]): readonly ArticleHeading[] {
  let last = 0;
  return headings.filter(({ number }) => {
    const goesOn = number !== null && number > last && number <= last + 3;
    if (goesOn) last = number;
    return goesOn;
  });
}

/** What a body is about, where its title does not say; null where nothing points to one subject. */
export function subjectOfBody(body: string, open: readonly Subject[]): Subject | null {
  const scored = open
    .flatMap((subject) => {
      const words = bodyWords[subject];
      if (words === undefined) return [];
      const hits = words.filter((word) => word.test(body)).length;
      return hits >= 2 ? [{ subject, share: hits / words.length }] : [];
    })
    .sort((one, other) => other.share - one.share);
  return scored[0]?.subject ?? null;
}
