import { canon } from "./canonical.ts";
import {
  dayAfter,
  dayAfterAny,
  daysIn,
  guessedDay,
  isUsable,
  noDay,
  type DayReading,
} from "./day-reading.ts";
import {
  articleAt,
  findPhrase,
  sectionNamed,
  spanText,
  type ProtocolText,
  type TextSpan,
} from "./document.ts";

/** From recital C, or the beginning, up to what is agreed. */
function recitalsFrom(document: ProtocolText, name: string): TextSpan {
  const start = sectionNamed(document, name)?.start ?? 0;
  const agreed =
    findPhrase(document, ["wordt overeengekomen"], { start, end: Infinity })?.start ??
    sectionNamed(document, "artikel 1")?.start;
  return { start, end: agreed ?? document.canonical.text.length };
}

/** "Op 27/02/2024 hebben … een samenwerkingsovereenkomst gesloten": the date comes first. */
export function readAgreementOn(document: ProtocolText): DayReading {
  const { text } = document.canonical;
  const region = recitalsFrom(document, "overweging C");
  const have = findPhrase(
    document,
    [
      "hebben opgroeien regie",
      "hebben opgroeien",
      "hebben de partijen",
      "hebben partijen",
      "sloten opgroeien",
      "werd tussen opgroeien",
      "is tussen opgroeien",
    ],
    region,
  );
  if (have !== null) {
    const op = text.lastIndexOf("op", have.start - 1);
    const start = Math.max(region.start, have.start - 80);
    const lead = op >= start ? { start: op, end: op + 2 } : { start, end: start };
    const before = dayAfter(document, lead, "overweging C", op >= start ? 4 : 70);
    if (isUsable(before)) return before;
  }
  const phrases = ["van", "gesloten op", "ondertekend op", "d.d.", "dd", "op", "(", "gesloten"];
  const after = dayAfterAny(
    document,
    phrases.map((one) => [`samenwerkingsovereenkomst ${one}`, 10] as const),
    region,
    "overweging C",
  );
  if (after !== null) return after;
  const near = daysIn(document, region).filter(({ before, after: rest }) =>
    /samenwerkings?\s*-?\s*(?:overeenkomst|akkoord)/i.test(`${before} ${rest}`),
  );
  return near[0] === undefined ? noDay("overweging C") : guessedDay(near[0], "overweging C");
}

const officers = [
  "functionaris voor gegevensbescherming",
  "functionaris voor de gegevensbescherming",
  "functionaris gegevensbescherming",
  "functionarissen voor gegevensbescherming",
  "data protection officer",
  "de dpo van",
  "de fgb van",
];
const verbs = ["heeft op", "gaf op", "bracht op", "verleende op", "heeft", "gaf", "verleende"];

/** Both advices, told apart by whose officer gave it. */
export function readAdvice(document: ProtocolText): {
  readonly sender: DayReading;
  readonly receiver: DayReading;
} {
  const { end } = recitalsFrom(document, "overweging D");
  let sender: DayReading | null = null;
  let receiver: DayReading | null = null;
  let officer = findPhrase(document, officers, { start: 0, end });
  let lastEnd = sectionNamed(document, "overweging D")?.start ?? 0;
  // There are two; the bound is for other texts.
  for (let count = 0; officer !== null && count < 12; count += 1) {
    const next = findPhrase(document, officers, { start: officer.end, end });
    const { reading, whose } = adviceOf(document, officer, lastEnd, next?.start ?? end);
    if (canon(whose).includes(canon("opgroeien"))) sender ??= reading;
    else if (whose !== "") receiver ??= reading;
    lastEnd = officer.end;
    officer = next;
  }
  return { sender: sender ?? noDay("overweging E"), receiver: receiver ?? noDay("overweging F") };
}

/** "… van X heeft op DAG advies gegeven"; else the one day in the sentences about this officer. */
function adviceOf(
  document: ProtocolText,
  officer: TextSpan,
  from: number,
  until: number,
): { readonly reading: DayReading | null; readonly whose: string } {
  const article = articleAt(document, officer.start);
  const advice = findPhrase(document, verbs, {
    start: officer.end,
    end: Math.min(officer.end + 160, until),
  });
  const whose = spanText(document, {
    start: officer.end,
    end: Math.min(advice?.start ?? officer.end + 60, until),
  });
  if (advice !== null) {
    const reading = dayAfter(document, advice, article);
    if (isUsable(reading)) return { reading, whose };
  }
  const around = daysIn(document, { start: from, end: until }).filter(({ before, after }) =>
    isAbout(document, officer, `${before} ${after}`),
  );
  return {
    reading: around[0] === undefined ? null : guessedDay(around[0], article),
    whose,
  };
}

/** Whether the sentence around a date names this officer, with whose it is. */
function isAbout(document: ProtocolText, officer: TextSpan, sentence: string): boolean {
  const named = spanText(document, { start: officer.start, end: officer.end + 20 });
  return canon(sentence).includes(canon(named));
}
