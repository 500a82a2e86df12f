import {
  dayAfter,
  dayAfterAny,
  printedDays,
  guessedDay,
  isUsable,
  noDay,
  noDayIn,
  type DayReading,
  type PrintedDay,
} from "./day-reading.ts";
import {
  findPhrase,
  following,
  originalOf,
  sectionNamed,
  spanText,
  type ProtocolText,
  type TextSpan,
} from "./document.ts";
import { folded } from "./plain-text.ts";

/** The days of article 11 and of what stands below it. */
interface LastDays {
  readonly signedOn: DayReading;
  readonly inForceFrom: DayReading;
  readonly endsOn: DayReading;
}

type Cue = keyof LastDays;

/** Words that lead to a day, wherever they stand before it: the nearest one decides. */
const cues: readonly (readonly [Cue, RegExp])[] = [
  [
    "inForceFrom",
    /in\s*werking|inwerkingtreding|gaat\s+in\b|in\s+voege|van\s+kracht|uitwerking|\bingang\b|vangt\s+aan|\baanvang|\bstart|\bbegint|geldt\s+van(?:af)?\b|ingangsdatum/gi,
  ],
  [
    "endsOn",
    /\btot\b|\beindig|\beinde?\b|einddatum|be[eë]indig|\baf\s+op\b|verstrijk|verval|uiterlijk|houdt\s+op|\bstop|duurtijd|looptijd|bepaalde\s+duur/gi,
  ],
  [
    "signedOn",
    /opgemaakt|opgesteld|\bgedaan\b|getekend|handtekening|exempla(?:ar|ren)|\bbrussel\b|\bdatum\s*:|voor\s+opgroeien/gi,
  ],
];

export function readLastDays(document: ProtocolText): LastDays {
  const slot = sectionNamed(document, "slot");
  const article = sectionNamed(document, "artikel 11");
  const signed = readSignedOn(document, slot);
  const entry = readInForceFrom(document, article, signed.day.value);
  const end = readEndsOn(document, article);
  const last = lastPart(document, article);
  const inArticle = printedDays(document, { ...last, end: Math.min(last.end, slot?.start ?? last.end) });
  const below = slot === null ? [] : printedDays(document, slot);
  const cued = (cue: Cue, days: readonly PrintedDay[]): DayReading | null => {
    const found = days.find((one) => cueOf(one) === cue);
    return found === undefined
      ? null
      : guessedDay(found, cue === "signedOn" ? "slot" : "artikel 11");
  };
  const signedOn = isUsable(signed)
    ? withOthers(signed, below)
    : (cued("signedOn", [...below, ...inArticle]) ?? signed);
  const inForceFrom =
    isUsable(entry) || entry.day.words !== ""
      ? entry
      : (cued("inForceFrom", [...inArticle, ...below]) ?? entry);
  const endsOn = isUsable(end)
    ? end
    : (cued("endsOn", inArticle) ??
      unclear(inArticle, [signedOn, inForceFrom]) ??
      readDuration(document, last) ??
      end);
  return { signedOn, inForceFrom, endsOn };
}

/** Article 11; without its heading, what comes after the words on entry into force. */
function lastPart(document: ProtocolText, article: TextSpan | null): TextSpan {
  const end = document.canonical.text.length;
  if (article !== null) return { start: article.start, end };
  const entry = findPhrase(document, ["treedt in werking", "in werking treedt", "opzegtermijn"]);
  return { start: Math.max(0, (entry?.start ?? end) - 200), end };
}

function cueOf({ before }: PrintedDay): Cue | null {
  let nearest: Cue | null = null;
  let place = -1;
  for (const [cue, pattern] of cues)
    for (const { index } of before.matchAll(pattern))
      if (index > place) [nearest, place] = [cue, index];
  return nearest;
}

/** Each party may date its own signature: then the first day is only one of them. */
function withOthers(signed: DayReading, below: readonly PrintedDay[]): DayReading {
  const other = below.find(({ day }) => day !== signed.day.value);
  if (other === undefined || signed.day.value === null) return signed;
  const words = `${signed.day.words} … ${other.printed}`;
  return { ...signed, day: { ...signed.day, words, certainty: "guessed" } };
}

/** A date that belongs to none of the others may be a last day. */
function unclear(days: readonly PrintedDay[], known: readonly DayReading[]): DayReading | null {
  const other = days.find(
    ({ printed, day }) =>
      known.every((one) => one.printed !== printed && one.day.value !== day) || day === null,
  );
  return other === undefined
    ? null
    : noDayIn(`${other.before.slice(-100)} ${other.printed}`.trim(), "artikel 11");
}

/** "Voor een duur van drie jaar": that is for a person to count. */
function readDuration(document: ProtocolText, span: TextSpan): DayReading | null {
  const text = folded(originalOf(document, span));
  const announced =
    /[^.;]{0,20}(?:(?<!on)bepaalde\s+(?:duur|tijd)|(?<!opzeg|opzeggings)(?:duur|termijn|periode|looptijd)\s+van\s+[^.;]{1,25}?(?:jaar|jaren|maand)|loopt\s+af\s+op|verstrijkt\s+op|(?<!rechtswege\s)eindigt\s+op|voor\s+(?:\p{L}+|\d+)\s*(?:\(\S+\)\s*)?jaar\b)[^.;]{0,40}/iu.exec(
      text,
    );
  return announced === null || /opzeg/i.test(announced[0])
    ? null
    : noDayIn(announced[0].trim(), "artikel 11");
}

/** "Opgemaakt te Brussel op 07/03/2024". */
function readSignedOn(document: ProtocolText, slot: TextSpan | null): DayReading {
  const made = findPhrase(
    document,
    ["opgemaakt", "gedaan", "ondertekend", "opgesteld", "getekend"].flatMap((verb) => [
      `${verb} te`,
      `${verb} in`,
      `${verb} op`,
    ]),
    slot ?? undefined,
  );
  return made === null ? noDay("slot") : dayAfter(document, made, "slot", 90);
}

const entryPhrases = [
  ["treedt in werking", 26],
  ["in werking treedt", 26],
  ["inwerkingtreding op", 8],
  ["datum van inwerkingtreding", 10],
  ["is van kracht vanaf", 14],
  ["wordt van kracht", 14],
  ["heeft uitwerking", 26],
  ["gaat in op", 8],
  ["treedt in voege", 14],
  ["vangt aan", 8],
] as const;

/** "Dit protocol treedt in werking op …", also on the day of signature. */
function readInForceFrom(
  document: ProtocolText,
  article: TextSpan | null,
  signedOn: string | null,
): DayReading {
  for (const within of [article ?? undefined, undefined]) {
    const found = dayAfterAny(document, entryPhrases, within, "artikel 11");
    if (found !== null) return found;
    const signed = onSignature(document, within, signedOn);
    if (signed !== null) return signed;
  }
  return noDay("artikel 11");
}

function onSignature(
  document: ProtocolText,
  within: TextSpan | undefined,
  signedOn: string | null,
): DayReading | null {
  const phrase = findPhrase(
    document,
    entryPhrases.map(([one]) => one),
    within,
  );
  if (phrase === null) return null;
  const rest = following(document, phrase.end, 140);
  if (
    !/^\W*(?:op|vanaf|met|bij|na|zodra|\d|\p{L}+\s+(?:dag|maand))?[^.]{0,60}(?:onder|hand)\s*te?k/iu.test(
      rest,
    )
  )
    return null;
  const words = folded(`${spanText(document, phrase)} ${rest.split(/[.\n]/)[0] ?? ""}`);
  // "Een maand na de ondertekening" is for a person to count.
  const value = /\b(?:na|volgt|volgend\w*|later)\b/i.test(words) ? null : signedOn;
  return {
    day: { value, words, article: "artikel 11", certainty: value === null ? "missing" : "guessed" },
    printed: words,
    impossible: false,
  };
}

const endPhrases = [
  ["eindigt van rechtswege op", 8],
  ["eindigt op", 8],
  ["eindigt uiterlijk op", 8],
  ["loopt af op", 8],
  ["loopt tot", 14],
  ["geldt tot", 14],
  ["geldig tot", 14],
  ["van kracht tot", 14],
  ["van toepassing tot", 14],
  ["in werking tot", 14],
  ["neemt een einde op", 8],
  ["bepaalde duur tot", 14],
  ["tot en met", 4],
  ["verstrijkt op", 8],
  ["vervalt op", 8],
  ["houdt op te bestaan op", 8],
  ["einddatum", 8],
] as const;

/** The last day, where the text sets one: in article 11, or with the duration in article 5. */
function readEndsOn(document: ProtocolText, article: TextSpan | null): DayReading {
  for (const within of [article, sectionNamed(document, "artikel 5")]) {
    const found = within === null ? null : dayAfterAny(document, endPhrases, within, "artikel 11");
    if (found !== null) return found;
  }
  // Elsewhere the words may be about the cooperation agreement.
  const found = dayAfterAny(document, endPhrases, undefined, "artikel 11");
  return found === null
    ? noDay("artikel 11")
    : {
        ...found,
        day: { ...found.day, certainty: found.day.value === null ? "missing" : "guessed" },
      };
}
