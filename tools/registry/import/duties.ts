import { canon } from "./canonical.ts";
import {
  articleAt,
  findPhrase,
  originalOf,
  sectionNamed,
  spanText,
  type ProtocolText,
} from "./document.ts";
import { missing, type FactReading } from "./outcome.ts";
import { folded } from "./plain-text.ts";

/** The five things to tell, as article 3 lists them. */
export const topics: readonly (readonly string[])[] = [
  ["het doel van de gegevensdeling", "doel van de gegevens", "het doel van de mededeling"],
  ["welke gegevens worden gedeeld", "welke gegevens"],
  ["met wie de gegevens", "met wie"],
  ["wat er verder met de gegevens", "verder met de gegevens"],
  ["wat de cliënt mag verwachten", "mag verwachten"],
];

/** Article 3 lists what to tell: at least three of the five, after words that ask for it. */
export function readInformationDuty(document: ProtocolText): FactReading<boolean> {
  const article = sectionNamed(document, "artikel 3");
  if (article === null) return missing(false, "artikel 3");
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
  return begin !== undefined && listed.length >= 3
    ? {
        value: true,
        words: spanText(document, {
          start: begin.start,
          end: Math.min(begin.start + 160, article.end),
        }).replace(/\s\S+$/, ""),
        article: "artikel 3",
        certainty: asked === null ? "guessed" : "read",
      }
    : missing(false, "artikel 3");
}

/** The text asks for "uitdrukkelijke toestemming"; not where it says that none is needed. */
export function readExplicitConsent(document: ProtocolText): FactReading<boolean> {
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
  return missing(false, "artikel 3");
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
