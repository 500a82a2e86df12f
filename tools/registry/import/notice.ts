import { withoutAccents } from "../../../src/core/base/without-accents.ts";
import { numberInWords } from "./dates.ts";
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
import { missing, type FactReading } from "./outcome.ts";
import { folded } from "./plain-text.ts";

export interface NoticeReading {
  readonly months: FactReading<number | null>;
  /** The number and its unit, as they stand there. */
  readonly printed: string;
  /** The words and the figures say different numbers. */
  readonly contradicts: boolean;
}

const phrases = [
  "opzegtermijn van",
  "opzeggingstermijn van",
  "opzegperiode van",
  "vooropzeg van",
  "opzegtermijn bedraagt",
  "opzegtermijn",
  "opzeggingstermijn",
  "opzegperiode",
  "vooropzeg",
];
/** Words that may stand between "opzegtermijn" and its number. */
const between =
  /^(?:van|ten|tenminste|minste|minstens|minimum|minimaal|bedraagt|belope|die|telkens|met|een|termijn|is|bepaald|vastgesteld|op|duurt|:)*$/;

/** "een opzegtermijn van drie (3) maanden". */
export function readNotice(document: ProtocolText): NoticeReading {
  const none: NoticeReading = {
    months: missing(null, "artikel 11"),
    printed: "",
    contradicts: false,
  };
  const article = sectionNamed(document, "artikel 11") ?? undefined;
  const phrase = findPhrase(document, phrases, article) ?? findPhrase(document, phrases);
  if (phrase !== null) {
    const said = periodAfter(following(document, phrase.end, 160));
    const where = articleAt(document, phrase.start) || "artikel 11";
    return said === null
      ? { ...none, months: { ...none.months, words: spanText(document, phrase), article: where } }
      : noticeOf(
          said,
          `${spanText(document, phrase)} ${said.before}`.trim(),
          where,
          !between.test(said.lead),
        );
  }
  return besideTheVerb(document, article) ?? none;
}

/** "Mits drie maanden vooraf opzeggen": in one sentence with the word, and for a person to look at. */
function besideTheVerb(
  document: ProtocolText,
  article: TextSpan | undefined,
): NoticeReading | null {
  if (article === undefined) return null;
  const text = originalOf(document, article).replace(/^[^\n]*\n/, "");
  for (const sentence of folded(text).split(/[.;]\s+(?=\p{Lu})/u)) {
    const verb = /opgezegd|opzeg|opgezeg|\bzegt\s+(?:het|dit)\b[^.;]{0,40}\bvooraf/i.exec(sentence);
    if (verb === null) continue;
    const clauses = sentence.slice(0, verb.index).split(/,|\b(?=tenzij|mits|uiterlijk|ten minste)/);
    const before = clauses.flatMap((clause) => periodAfter(clause) ?? []).at(-1) ?? null;
    const said = periodAfter(sentence.slice(verb.index)) ?? before;
    if (said !== null)
      return noticeOf(said, "", articleAt(document, article.start) || "artikel 11", true);
  }
  return null;
}

interface Period {
  readonly numbers: readonly number[];
  readonly unit: "maand" | "jaar";
  readonly mended: boolean;
  /** What stands before it, squeezed. */
  readonly lead: string;
  /** The same as it stands there, on one line. */
  readonly before: string;
  readonly printed: string;
}

const squeezed = (text: string): string => withoutAccents(text).replace(/[\s*|_\\-]/g, "");

/** Months that have a name of their own. */
const parts: Readonly<Record<string, number>> = {
  halfjaar: 6,
  kwartaal: 3,
  anderhalfjaar: 18,
};

/** The first number of months or years, from the beginning of a word. */
function periodAfter(text: string): Period | null {
  const sentence = text.split(/[.;]\s+(?=\p{Lu})/u)[0] ?? "";
  for (const { index } of sentence.matchAll(/(?<![\p{L}\d])[\p{L}\d(]/gu)) {
    const start = squeezed(sentence.slice(index, index + 80));
    const half = /^(?:een)?(halfjaar|kwartaal|anderhalfjaar)/.exec(start)?.[1];
    if (half !== undefined) {
      const printed = folded(
        /^[^]{0,40}?(?:jaar|kwartaal)/i.exec(sentence.slice(index))?.[0] ?? "",
      );
      const lead = squeezed(sentence.slice(0, index));
      const before = folded(sentence.slice(0, index));
      return { numbers: [parts[half] ?? 0], unit: "maand", mended: false, lead, before, printed };
    }
    const { numbers, left, mended } = leadingNumbers(start);
    const unit = /^\(?(?:volle|kalender|opeenvolgende)*(maand|jaar|jaren)/.exec(left)?.[1];
    if (numbers.length === 0 || unit === undefined) continue;
    const rest = sentence.slice(index);
    const printed = folded(
      /^[^]{0,60}?(?:m\s*a\s*a\s*n\s*d(?:en)?|jaar|jaren)\b/i.exec(rest)?.[0] ?? rest,
    ).slice(0, 100);
    const lead = squeezed(sentence.slice(0, index));
    const before = folded(sentence.slice(0, index));
    return { numbers, unit: unit === "maand" ? "maand" : "jaar", mended, lead, before, printed };
  }
  return null;
}

function noticeOf(
  { numbers, unit, mended, printed }: Period,
  phrase: string,
  article: string,
  isFar: boolean,
): NoticeReading {
  const [value = 0] = numbers;
  const contradicts = numbers.some((one) => one !== value);
  const isUsable = !contradicts && value > 0;
  return {
    months: {
      value: isUsable ? (unit === "maand" ? value : value * 12) : null,
      words: `${phrase} ${printed}`.trim(),
      article,
      certainty: !isUsable ? "missing" : isFar ? "guessed" : mended ? "repaired" : "read",
    },
    printed,
    contradicts,
  };
}

/** The numbers that a text without spaces begins with: "drie(3)maanden" has two. */
function leadingNumbers(text: string): {
  readonly numbers: readonly number[];
  readonly left: string;
  readonly mended: boolean;
} {
  const numbers: number[] = [];
  let left = text;
  let mended = false;
  for (;;) {
    const figures = /^\(?(\d[\dlio]?|[lio]\d?(?=\)?(?:maand|jaar|jaren)))\)?/.exec(left);
    const spelt = left.startsWith("een")
      ? { value: 1, length: 3 }
      : numberInWords(left.replace(/^\(/, ""));
    if (figures !== null) {
      const printed = figures[1] ?? "";
      const digits = printed.replace(/[li]/g, "1").replace(/o/g, "0");
      mended ||= digits !== printed;
      numbers.push(Number(digits));
      left = left.slice(figures[0].length);
    } else if (spelt !== null) {
      numbers.push(spelt.value);
      left = left.replace(/^\(/, "").slice(spelt.length).replace(/^\)/, "");
    } else return { numbers, left, mended };
  }
}
