import { canon } from "./canonical.ts";
import {
  articleAt,
  findPhrase,
  originalOf,
  plainPlaces,
  sectionNamed,
  spanOf,
  spanText,
  type ProtocolText,
  type TextSpan,
} from "./document.ts";
import { missing, type FactReading } from "./outcome.ts";
import { folded } from "./plain-text.ts";

/** The five things to tell, as the template's article 3 lists them. */
export const topics: readonly (readonly string[])[] = [
  ["het doel van de gegevensdeling", "doel van de gegevens", "het doel van de mededeling"],
  ["welke gegevens worden gedeeld", "welke gegevens"],
  ["met wie de gegevens", "met wie"],
  ["wat er verder met de gegevens", "verder met de gegevens"],
  ["wat de cliënt mag verwachten", "mag verwachten"],
];

/** The same five in whatever words. */
const topicWords: readonly RegExp[] = [
  /\bdoel\b|\bdoeleinde|\bwaarom\b|\breden\b|\bwaarvoor\b/i,
  /\bwelke\s+(?:persoons)?gegevens|\bwelke\s+inlichtingen|\bde\s+gegevens\s+die|\bom\s+welke\b|\bgegevens\s+het\s+gaat|\bwat\s+er\s+(?:precies\s+)?(?:wordt\s+)?(?:gedeeld|doorgegeven)|\bwat\s+we\s+delen/i,
  /\b(?:met|aan|door)\s+wie\b|\bwie\s+(?:ze|de|die)\b|\bontvangt\b|\bwaarmee\b|\b(?:aan|met)\s+welke\s+(?:dienst|instantie)|\bbestemmeling|\bontvanger\s+(?:is|van)\b|\bde\s+ontvangers?\s*(?:[;,.]|$)/i,
  /\bverder\s+(?:mee|met)\b|\bdaarna\b|\bermee\b|\ber\s+(?:dan\s+)?mee\b|\bwat\s+er\s+met\b|\bmee\s+gebeurt|\bgebeurt\b[^.;]{0,30}\bgegevens|\bhoe\s+lang\b|\bbewa(?:ar|ren)/i,
  /\bverwacht|\bgevolg|\buit\s+volgt|\bvolgt\b|\brechten\b|\bwat\s+(?:er\s+)?(?:voor|met)\s+(?:de\s+)?cliënt/i,
];

const asks =
  /\b(?:ge|in)?informe{1,2}r\p{L}*|\bge[iï]nformeerd|\bingelicht|\blicht\p{L}*\s[^.;]{0,60}\bin\b|\bleg\p{L}*\s[^.;]{0,60}\buit\b|\buitleg|\buitgelegd|\bzegt\b|\bvertel\p{L}*|\bverteld|\btoegelicht|\btoelicht|\bmeegedeeld\s+aan\s+de\s+cliënt|\bop\s+de\s+hoogte\b|\bdeelt\s[^.;]{0,40}\bmee\b|\bbespreekt\b|\boverloopt\b|\bbeantwoordt\b/giu;
const ofTheClient = /\bcliënt|\bclient|\bgezin|\bouder|\bbetrokkene/i;

/** The text says of what the client is told: at least three of the five, after words that ask for it. */
export function readInformationDuty(document: ProtocolText): FactReading<boolean> {
  const article = sectionNamed(document, "artikel 3");
  const asTemplate = article === null ? null : templateDuty(document, article);
  if (asTemplate?.certainty === "read") return asTemplate;
  const own = article === null ? null : dutyIn(document, article, "read");
  if (own !== null || asTemplate !== null) return own ?? asTemplate ?? missing(false);
  const agreed = sectionNamed(document, "overeenkomst")?.start ?? 0;
  const whole = { start: agreed, end: document.canonical.text.length };
  return dutyIn(document, whole, "guessed") ?? missing(false, article?.label ?? "artikel 3");
}

/** The template's own words, whatever a scan did to them. */
function templateDuty(document: ProtocolText, article: TextSpan): FactReading<boolean> | null {
  const asked = findPhrase(
    document,
    [
      "vooraf geïnformeerd",
      "vooraf te worden geïnformeerd",
      "geïnformeerd zijn over",
      "geïnformeerd worden over",
      "vooraf informeren",
      "ingelicht",
    ],
    article,
  );
  const listed = topics.flatMap((phrases) => findPhrase(document, phrases, article) ?? []);
  // The words that ask for it may be misread; so many of the five are there for no other reason.
  const begin = asked ?? (listed.length >= 4 ? listed[0] : undefined);
  if (begin === undefined || listed.length < 3) return null;
  const end = Math.min(begin.start + 160, article.end);
  return {
    value: true,
    words: spanText(document, { start: begin.start, end }).replace(/\s\S+$/, ""),
    article: articleAt(document, begin.start),
    certainty: asked === null ? "guessed" : "read",
  };
}

/** How far the points of one duty may reach. */
const LONGEST_DUTY = 1200;

/** A sentence that asks to tell the client, with its list and with sentences that go on with it. */
function dutyIn(
  document: ProtocolText,
  span: TextSpan,
  certainty: "read" | "guessed",
): FactReading<boolean> | null {
  const { from } = plainPlaces(document, span);
  const text = originalOf(document, span);
  for (const { index } of text.matchAll(asks)) {
    const start = sentenceStart(text, index);
    const said = dutySentences(text.slice(start, start + LONGEST_DUTY));
    if (!ofTheClient.test(said)) continue;
    if (topicWords.filter((words) => words.test(said)).length < 3) continue;
    return {
      value: true,
      words: folded(said).slice(0, 200),
      article: articleAt(document, spanOf(document, from + start, from + start).start),
      certainty,
    };
  }
  return null;
}

function sentenceStart(text: string, place: number): number {
  const before = text.slice(Math.max(0, place - 300), place);
  const last = [...before.matchAll(/[.;:]\s+(?=\p{Lu})|\n\s*\n/gu)].at(-1);
  return last === undefined
    ? Math.max(0, place - 300)
    : place - before.length + last.index + last[0].length;
}

/** A sentence, its list after a colon, and the next sentences as long as they ask for the same. */
function dutySentences(text: string): string {
  const list = /^[^.;]{0,400}:\s*\n?/.exec(text);
  if (list !== null) {
    const points =
      /^(?:\s*(?:-|[a-z0-9]{1,2}[.)°]|\||–|\*)?[ \t]*[^\n.]{2,200}(?:[;,.]|\n|$)){1,9}/i.exec(
        text.slice(list[0].length),
      );
    return list[0] + (points?.[0] ?? "");
  }
  const sentences = text.split(/(?<=\.)\s+(?=\p{Lu})|\n\s*\n(?=\p{Lu})/u);
  const goesOn = sentences.findIndex((one, place) => place > 0 && one.search(asks) < 0);
  return sentences.slice(0, goesOn < 0 ? 4 : goesOn).join(" ");
}

const explicit = /uitdrukkelijk\p{L}*|expliciet\p{L}*|ondubbelzinnig\p{L}*/giu;
const consent =
  /toestem|toegestemd|instem|ingestemd|stemt?\s[^.;]{0,30}\b(?:in|toe)\b|akkoord|goedkeuring|goedgekeurd|machtig/i;

/** The text asks for an explicit consent, as noun or verb; not where it says that none is needed. */
export function readExplicitConsent(document: ProtocolText): FactReading<boolean> {
  const clause = consentClause(document);
  if (clause !== null) return clause;
  const canonicalClause = spelledConsent(document);
  return (
    canonicalClause ?? missing(false, sectionNamed(document, "artikel 3")?.label ?? "artikel 3")
  );
}

function consentClause(document: ProtocolText): FactReading<boolean> | null {
  const { plain } = document;
  for (const { index, 0: word } of plain.matchAll(explicit)) {
    const before = sentenceBefore(plain, index);
    const after = /^[^.;:]{0,140}/.exec(plain.slice(index))?.[0] ?? "";
    const near = folded(`${before.split(/\s+/).slice(-9).join(" ")} ${after}`);
    const close = folded(`${before.slice(-70)} ${after.slice(0, word.length + 70)}`);
    if (!consent.test(close) || /rechtsgrond|rechtsbasis/i.test(folded(after).slice(0, 40)))
      continue;
    if (isDenied(before, near)) continue;
    return {
      value: true,
      words: folded(close)
        .replace(/^\S+\s/, "")
        .replace(/\s\S+$/, ""),
      article: articleAt(document, spanOf(document, index, index).start),
      certainty: "read",
    };
  }
  return null;
}

function sentenceBefore(text: string, place: number): string {
  const before = text.slice(Math.max(0, place - 260), place);
  return before.split(/[.;:]\s+(?=\p{Lu})|\n\s*\n(?=\p{Lu})/u).at(-1) ?? "";
}

/** "Zonder uitdrukkelijke toestemming", but not "niets … zonder"; "is niet vereist". */
function isDenied(before: string, near: string): boolean {
  const lead = folded(before);
  const isWithout = /\bzonder\b[^,;]{0,40}$/i.test(lead);
  if (isWithout) return !/\b(?:niet|niets|geen|nooit|niemand|enkel)\b/i.test(lead);
  return (
    /\b(?:geen|niet)\s+(?:\p{L}+\s+){0,2}$/iu.test(lead) ||
    /\b(?:is|zijn|hoeft)\s+(?:hiervoor\s+|daarvoor\s+)?niet\s+(?:nodig|vereist|noodzakelijk|gegeven)/i.test(
      near,
    ) ||
    /\bsubverwerker|\bverwerker\b/i.test(near)
  );
}

/** The usual words, whatever a scan did to them. */
function spelledConsent(document: ProtocolText): FactReading<boolean> | null {
  const { text } = document.canonical;
  for (const phrase of [
    "uitdrukkelijke toestemming",
    "uitdrukkelijke en vrije toestemming",
    "uitdrukkelijk toestemming",
    "toestemming uitdrukkelijk",
    "expliciete toestemming",
  ]) {
    const wanted = canon(phrase);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const around = folded(
        originalOf(document, { start: Math.max(0, at - 40), end: at + wanted.length + 30 }),
      );
      if (
        /\b(?:zonder|geen|niet)\b/i.test(around.split(/uitdrukkelijk|expliciet/i)[0] ?? "") ||
        /is niet (?:nodig|vereist)/i.test(around)
      )
        continue;
      const words = around.replace(/^\S+\s/, "").replace(/\s\S+$/, "");
      return { value: true, words, article: articleAt(document, at), certainty: "read" };
    }
  }
  return null;
}

/** What is processed for, as the receiver's sentence in article 2 says it. Null: not found. */
export function readPurpose(document: ProtocolText): string | null {
  const start = findPhrase(document, [
    "zal de opgevraagde gegevens verwerken",
    "opgevraagde gegevens verwerken",
  ]);
  if (start === null) return null;
  const text = originalOf(document, { start: start.end, end: start.end + 400 });
  return folded(text.split(/\.\s|\n\s*\n(?=\s*[A-Z])/)[0] ?? "") || null;
}

/** The numbers of the data items that the table of article 3 lists. */
export function readDataItems(
  document: ProtocolText,
): readonly { readonly number: string; readonly words: string }[] {
  const article = sectionNamed(document, "artikel 3");
  if (article === null) return [];
  const text = originalOf(document, article);
  return [
    ...text.matchAll(
      /Gegeven\s*(\d{1,2})\s*[|:.)-]*\s*([^]*?)(?=Verantwoording|Gegeven\s*\d|\n\s*\n\s*\n|$)/gi,
    ),
  ].map((match) => ({
    number: match[1] ?? "",
    words: folded(match[2] ?? "").slice(0, 160),
  }));
}

/** The years that the client's file is kept; null when the text does not say it so. */
export function readFileYears(document: ProtocolText): number | null {
  const article = sectionNamed(document, "artikel 3");
  const text = article === null ? "" : folded(originalOf(document, article));
  const years = /(\d{1,3})\s*jaar\s+na\s+het\s+afsluiten/i.exec(text)?.[1];
  return years === undefined ? null : Number(years);
}

/** Whether recitals E and F call the advice positive; null where there is no such recital. */
export function readAdviceOutcomes(
  document: ProtocolText,
): readonly { readonly recital: string; readonly positive: boolean }[] {
  return document.sections
    .filter(
      ({ name, start }) => name.startsWith("overweging") && articleAt(document, start) === name,
    )
    .filter(
      (section) =>
        findPhrase(document, ["functionaris voor gegevensbescherming"], {
          ...section,
          end: section.start + 60,
        }) !== null,
    )
    .map((section) => ({
      recital: section.name,
      positive:
        findPhrase(document, ["positief advies", "gunstig advies"], {
          ...section,
          end: Math.min(section.end, section.start + 220),
        }) !== null,
    }));
}

/** References that lead nowhere: "artikel 2, 2°" where article 2 has no second point. */
export function readDanglingReferences(document: ProtocolText): readonly string[] {
  const text = folded(document.plain);
  return [
    ...new Set(
      [
        ...text.matchAll(
          /\b(?:in|van)\s+(artikel\s+\d{1,2},\s*\d+\s*°)(?!\s*(?:e-gov|van\s+het\s+decreet|decreet))/gi,
        ),
      ].map((match) => match[1] ?? ""),
    ),
  ];
}

/** Article 6 protects "the data of article 2", and they are listed in article 3. */
export function readMisplacedData(document: ProtocolText): boolean {
  const article = sectionNamed(document, "artikel 6");
  return (
    article !== null &&
    findPhrase(document, ["persoonsgegevens, vermeld in artikel 2"], article) !== null
  );
}

/** Lines that no person wrote: signatures and stamps that a scan took for text. */
export function readGarbledLines(document: ProtocolText): readonly string[] {
  return document.plain
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => /\\{3,}|\ufffd|[€£¥]\d|\p{L}\d{3,}\p{L}/u.test(line) && !line.includes("@"))
    .slice(0, 5);
}
