/* The days of the recitals: each sentence is about the agreement, or about the officers' advice. */
import {
  isUsable,
  missingDay,
  printedDays,
  readingOf,
  type DayReading,
  type PrintedDay,
} from "./day-reading.ts";
import { sectionNamed, type ProtocolText, type TextSpan } from "./document.ts";
import { senderPattern } from "./sender-names.ts";

/** From the end of the parties up to what is agreed; the title too, where a text has no parties. */
function recitals(document: ProtocolText): TextSpan {
  const start =
    sectionNamed(document, "overwegingen")?.start ?? sectionNamed(document, "partijen")?.start ?? 0;
  const articles = document.sections.filter(({ name }) => name.startsWith("artikel"));
  const end = Math.min(
    ...[sectionNamed(document, "overeenkomst"), ...articles]
      .flatMap((section) => section?.start ?? [])
      .filter((place) => place > start),
    document.canonical.text.length,
  );
  return { start, end };
}

export interface RecitalDays {
  readonly agreement: DayReading;
  readonly sender: DayReading;
  readonly receiver: DayReading;
}

const agreementWords =
  /samen\s*-?\s*werkings?\s*-?\s*(?:over\s*-?\s*eenkomst|akkoord)|samenwerkingsverband\s+(?:aangegaan|gesloten)/i;
const adviceWords =
  /\badvies|\badviezen|functionaris|\bdpo['’]?s?\b|\bfgb['’]?s?\b|data\s+protection\s+officer|\badviseerde/i;
/** "Die van OCMW Poperinge deed dat op …": the sentence before says what. */
const goesOn =
  /\b(?:die|deze|dat)\s+van\b|\bdeed\s+(?:dat|dit|hetzelfde)\b|\beveneens\b|\bidem\b|\bevenzo\b|\bhetzelfde\b/i;
const together =
  /\b(?:beide|twee)\s+(?:partijen|functionarissen|adviezen)|\bbeiden\b|functionarissen\s+(?:voor\s+(?:de\s+)?gegevensbescherming\s+)?(?:van\s+(?:de|beide)\s+partijen\s+)?/i;

export function readRecitalDays(document: ProtocolText): RecitalDays {
  const region = recitals(document);
  const days = printedDays(document, region);
  const about = subjectsOf(days);
  const agreed = days.filter((_day, place) => about[place] === "agreement");
  const advised = days.filter((_day, place) => about[place] === "advice");
  const named = sharesOf(advised, senderPattern(document));
  const pick = (some: readonly PrintedDay[], recital: string): DayReading => {
    const [first, ...others] = some;
    if (first === undefined) return missingDay(recital);
    const isOne =
      others.every(({ day }) => day === first.day) &&
      !/\brespectievelijk|\bresp\./i.test(first.sentence);
    return readingOf(
      first,
      first.article.startsWith("overweging ") ? first.article : recital,
      isOne,
    );
  };
  const agreement = pick(agreed, "overweging C");
  return {
    agreement: isUsable(agreement) ? agreement : annexed(document, agreement),
    sender: pick(named.sender, "overweging E"),
    receiver: pick(named.receiver, "overweging F"),
  };
}

/** What each day is the day of. The words nearest to it in its sentence decide. */
function subjectsOf(days: readonly PrintedDay[]): readonly ("agreement" | "advice" | null)[] {
  let before: "agreement" | "advice" | null = null;
  return days.map((day) => {
    const { sentence, previous, place } = day;
    const agreement = distance(sentence, place, agreementWords);
    const advice = distance(sentence, place, adviceWords);
    const own =
      agreement === Infinity && advice === Infinity
        ? goesOn.test(sentence) && (before === "advice" || adviceWords.test(previous))
          ? "advice"
          : null
        : agreement < advice
          ? "agreement"
          : "advice";
    before = own;
    return own;
  });
}

/** How far the nearest of some words stands from a place. */
function distance(sentence: string, place: number, words: RegExp): number {
  const all = [...sentence.matchAll(new RegExp(words.source, "gi"))];
  return Math.min(
    ...all.map(({ index, 0: found }) =>
      index < place ? place - index - found.length : index - place,
    ),
    Infinity,
  );
}

interface Shares {
  readonly sender: readonly PrintedDay[];
  readonly receiver: readonly PrintedDay[];
}

/** Whose advice each day is: the party that is named last before it in its sentence, else after it. */
function sharesOf(days: readonly PrintedDay[], ours: RegExp): Shares {
  const sender: PrintedDay[] = [];
  const receiver: PrintedDay[] = [];
  let last = "";
  for (const day of days) {
    const isFirst = day.sentence !== last;
    last = day.sentence;
    const same = days.filter(({ sentence }) => sentence === day.sentence);
    const owner = ownerOf(day, same, isFirst, ours);
    if (owner !== "receiver") sender.push(day);
    if (owner !== "sender") receiver.push(day);
  }
  return { sender, receiver };
}

/** A body other than Opgroeien regie, however it is spoken of. */
const otherBody =
  /\bocmw|sociaal\s+huis|sociale\s+dienst|lokaal\s+bestuur|welzijns\p{L}+|\bzorg\p{L}+|\bcaw\b|\bstad\b|\bgemeente\b|\bontvanger\b|\bvereniging\b/giu;
const otherName = /\b(?:van|bij)\s+(?:het\s+|de\s+)?\p{Lu}\p{L}+/gu;

function ownerOf(
  { sentence, place }: PrintedDay,
  same: readonly PrintedDay[],
  isFirst: boolean,
  ours: RegExp,
): "sender" | "receiver" | "both" {
  const names = [
    ...[...sentence.matchAll(ours)].map(({ index }) => ({
      at: index,
      who: "sender" as const,
    })),
    ...[...sentence.matchAll(otherBody), ...sentence.matchAll(otherName)]
      .filter(({ 0: words }) => words.search(ours) < 0)
      .map(({ index }) => ({ at: index, who: "receiver" as const })),
  ].sort((one, other) => one.at - other.at);
  const whose = new Set(names.map(({ who }) => who));
  if (whose.size < 2 && together.test(sentence) && same.length === 1 && whose.size === 0)
    return "both";
  if (same.length === 2 && /\b(?:respectievelijk|resp\.)/i.test(sentence)) {
    const spoken = names.filter(({ at }) => at < place).map(({ who }) => who);
    const order = [...new Set(spoken.reverse())].reverse();
    return (isFirst ? order[0] : order[1]) ?? "both";
  }
  if (same.length === 1 && whose.size === 2 && isJoint(sentence)) return "both";
  const before = names.filter(({ at }) => at < place).at(-1);
  const after = names.find(({ at }) => at > place);
  return before?.who ?? after?.who ?? (together.test(sentence) ? "both" : "receiver");
}

/** "De functionarissen van Opgroeien regie en van OCMW Mesen gaven op …": one day for two. */
function isJoint(sentence: string): boolean {
  return /functionarissen|\bdpo['’]s\b|\bbeide\b|[o0]pgr[o0]eien(?:\s+regie)?\s+(?:en|alsook)\s+(?:die\s+)?(?:van\s+)?/i.test(
    sentence,
  );
}

/** "De samenwerkingsovereenkomst van 5 februari 2024 gaat als bijlage": outside the recitals. */
function annexed(document: ProtocolText, none: DayReading): DayReading {
  const whole = { start: 0, end: document.canonical.text.length };
  const closing = sectionNamed(document, "slot")?.start ?? whole.end;
  const days = printedDays(document, { ...whole, end: closing }).filter(
    ({ sentence, place }) => distance(sentence, place, agreementWords) < 60,
  );
  const [first] = days;
  return first === undefined ? none : readingOf(first, first.article, false);
}
