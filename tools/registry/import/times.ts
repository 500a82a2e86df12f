import { canon } from "./canonical.ts";
import { numberInWords, readDate, type FoundDate } from "./dates.ts";
import {
  articleAt,
  findPhrase,
  following,
  sectionNamed,
  wordsOf,
  type ProtocolText,
  type Span,
} from "./document.ts";
import { missing, type Reading } from "./outcome.ts";
import { folded } from "./plain-text.ts";

/** A day, and whether something stands there that cannot be one. */
export interface DayReading {
  readonly day: Reading<string | null>;
  /** The date alone, as it stands there; "" where there is none. */
  readonly printed: string;
  readonly impossible: boolean;
}

const noDay = (article: string): DayReading => ({
  day: missing(null, article),
  printed: "",
  impossible: false,
});

function dayAfter(document: ProtocolText, phrase: Span, article: string, within = 14): DayReading {
  const rest = following(document, phrase.end, 160);
  return toReading(
    readDate(rest, within),
    rest,
    articleAt(document, phrase.start) || article,
    (to) => folded(`${wordsOf(document, phrase)} ${rest.slice(0, to)}`),
  );
}

function toReading(
  date: FoundDate | null,
  rest: string,
  article: string,
  words: (to: number) => string,
): DayReading {
  if (date === null) return noDay(article);
  const printed = folded(rest.slice(date.from, date.to));
  if (date.kind === "impossible")
    return {
      printed,
      day: { value: null, words: folded(rest.slice(0, date.to)), article, certainty: "missing" },
      impossible: true,
    };
  const other = otherDay(rest.slice(date.to), date.day);
  return {
    printed,
    day: {
      value: date.day,
      words: words(date.to + other),
      article,
      certainty: other > 0 ? "guessed" : date.certainty,
    },
    impossible: false,
  };
}

/** How far a second, different day reaches that stands beside the first; 0 where there is none. */
function otherDay(rest: string, day: string): number {
  const other = readDate(rest.slice(0, 90), 40);
  if (other?.kind !== "found" || other.day === day) return 0;
  const between = rest.slice(0, other.from);
  return /^[\s,;]*(?:en|of|\/|resp\.?)\s*(?:(?:te|in)\s+[\p{L}-]+\s*)?(?:op\s*)?$/iu.test(between)
    ? other.to
    : 0;
}

/** "Opgemaakt te Brussel op 07/03/2024". */
export function readSignedOn(document: ProtocolText): DayReading {
  const slot = sectionNamed(document, "slot") ?? undefined;
  const made = findPhrase(
    document,
    [
      "opgemaakt te",
      "gedaan te",
      "ondertekend te",
      "opgemaakt in",
      "opgemaakt op",
      "ondertekend op",
    ],
    slot,
  );
  return made === null ? noDay("slot") : { ...dayAfter(document, made, "slot", 60) };
}

/** "Dit protocol treedt in werking op …", also on the day of signature. */
export function readInForceFrom(document: ProtocolText, signedOn: string | null): DayReading {
  const phrase = findPhrase(document, [
    "treedt in werking",
    "in werking treedt",
    "inwerkingtreding op",
    "is van kracht vanaf",
    "heeft uitwerking",
  ]);
  if (phrase === null) return noDay("artikel 11");
  const found = dayAfter(document, phrase, "artikel 11", 22);
  if (found.day.value !== null || found.impossible) return found;
  const rest = following(document, phrase.end, 120);
  if (
    !/^\W*(?:op|vanaf)?\s*(?:de\s+)?(?:dag|datum|moment|ogenblik|bij)?[^.]{0,40}(?:onder|hand)\s*te?k/i.test(
      rest,
    )
  )
    return found;
  const words = folded(`${wordsOf(document, phrase)} ${rest.split(/[.\n]/)[0] ?? ""}`);
  // "Een maand na de ondertekening" is for a person to count.
  const value = /\b(?:na|volgt|volgend|later)\b/i.test(words) ? null : signedOn;
  return {
    day: { value, words, article: "artikel 11", certainty: value === null ? "missing" : "guessed" },
    printed: words,
    impossible: false,
  };
}

/** The last day, where the text sets one. One that is announced and cannot be read leaves its words. */
export function readEndsOn(document: ProtocolText): DayReading {
  const found = (
    [
      ["eindigt van rechtswege op", 8],
      ["eindigt op", 8],
      ["loopt af op", 8],
      ["loopt tot", 14],
      ["geldt tot", 14],
      ["van kracht tot", 14],
      ["in werking tot", 14],
      ["neemt een einde op", 8],
      ["bepaalde duur tot", 14],
      ["tot en met", 4],
      ["verstrijkt op", 8],
    ] as const
  ).flatMap(([phrase, within]) => {
    const at = findPhrase(document, [phrase]);
    const reading = at === null ? null : dayAfter(document, at, "artikel 11", within);
    return reading !== null && (reading.day.value !== null || reading.impossible) ? [reading] : [];
  });
  if (found[0] !== undefined) return found[0];
  const announced = findPhrase(document, [
    "eindigt op",
    "bepaalde duur",
    "loopt af op",
    "verstrijkt op",
  ]);
  const none = noDay("artikel 11");
  return announced === null
    ? none
    : { ...none, day: { ...none.day, words: folded(following(document, announced.start, 60)) } };
}

/** "Op 27/02/2024 hebben … een samenwerkingsovereenkomst gesloten": the date comes first. */
export function readAgreementOn(document: ProtocolText): DayReading {
  const { text } = document.canonical;
  const recital = sectionNamed(document, "overweging C");
  const from = recital?.start ?? 0;
  const until = sectionNamed(document, "artikel 1")?.start ?? text.length;
  const region = { start: from, end: until };
  const have = findPhrase(
    document,
    [
      "hebben opgroeien regie",
      "hebben opgroeien",
      "hebben de partijen",
      "hebben partijen",
      "sloten opgroeien",
      "werd tussen opgroeien",
    ],
    region,
  );
  if (have !== null) {
    const start = Math.max(from, have.start - 60);
    const op = text.lastIndexOf("op", have.start - 1);
    const before = dayAfter(
      document,
      { start: op >= start ? op : start, end: op >= start ? op + 2 : start },
      "overweging C",
      op >= start ? 4 : 50,
    );
    if (before.day.value !== null || before.impossible) return before;
  }
  const agreement = findPhrase(
    document,
    [
      "samenwerkingsovereenkomst van",
      "samenwerkingsovereenkomst gesloten op",
      "samenwerkingsovereenkomst d.d.",
      "samenwerkingsovereenkomst dd",
      "samenwerkingsovereenkomst op",
    ],
    region,
  );
  return agreement === null
    ? noDay("overweging C")
    : dayAfter(document, agreement, "overweging C", 10);
}

/** Both advices, told apart by whose officer gave it. */
export function readAdvice(document: ProtocolText): {
  readonly sender: DayReading;
  readonly receiver: DayReading;
} {
  const until = sectionNamed(document, "artikel 1")?.start ?? document.canonical.text.length;
  let sender: DayReading | null = null;
  let receiver: DayReading | null = null;
  let from = 0;
  for (;;) {
    const officer = findPhrase(
      document,
      [
        "de functionaris voor gegevensbescherming van",
        "de functionaris gegevensbescherming van",
        "de data protection officer van",
        "de fgb van",
      ],
      { start: from, end: until },
    );
    if (officer === null) break;
    const advice = findPhrase(document, ["heeft op", "gaf op", "heeft", "bracht op"], {
      start: officer.end,
      end: officer.end + 160,
    });
    if (advice !== null) {
      const whose = wordsOf(document, { start: officer.end, end: advice.start });
      const reading = dayAfter(document, advice, articleAt(document, officer.start));
      if (canon(whose).includes(canon("opgroeien"))) sender ??= reading;
      else receiver ??= reading;
    }
    from = officer.end;
  }
  return { sender: sender ?? noDay("overweging E"), receiver: receiver ?? noDay("overweging F") };
}

export interface NoticeReading {
  readonly months: Reading<number | null>;
  /** The number and its unit, as they stand there. */
  readonly printed: string;
  /** The words and the figures say different numbers. */
  readonly contradicts: boolean;
}

/** "een opzegtermijn van drie (3) maanden". */
export function readNotice(document: ProtocolText): NoticeReading {
  const none: NoticeReading = {
    months: missing(null, "artikel 11"),
    printed: "",
    contradicts: false,
  };
  const phrase = findPhrase(document, [
    "opzegtermijn van",
    "opzeggingstermijn van",
    "opzegperiode van",
    "vooropzeg van",
    "opzegtermijn bedraagt",
    "opzegtermijn",
  ]);
  if (phrase === null) return none;
  const rest = following(document, phrase.end, 90);
  const squeezed = rest
    .normalize("NFD")
    .replace(/[\u0300-\u036f\s*|_\\-]/g, "")
    .toLowerCase()
    .replace(/^(?:van|tenminste|minstens|minimaal|bedraagt|:)+/, "");
  const { numbers, left, mended } = leadingNumbers(squeezed);
  const unit = /^\(?(?:volle|kalender|opeenvolgende)*(maand|jaar|jaren)/.exec(left)?.[1];
  const article = articleAt(document, phrase.start) || "artikel 11";
  const printed = folded(
    /^[^.;]{0,60}?(?:maand(?:en)?|jaar|jaren)\b/i.exec(rest)?.[0] ??
      rest.split(/[.\n]{2}|\.\s/)[0] ??
      "",
  ).slice(0, 100);
  const words = `${wordsOf(document, phrase)} ${printed}`.trim();
  const value = numbers[0];
  if (value === undefined || value === 0 || unit === undefined)
    return {
      months: { value: null, words, article, certainty: "missing" },
      printed,
      contradicts: false,
    };
  const contradicts = numbers.some((one) => one !== value);
  const months = unit === "maand" ? value : value * 12;
  return {
    months: {
      value: contradicts ? null : months,
      words,
      article,
      certainty: contradicts ? "missing" : mended ? "repaired" : "read",
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
