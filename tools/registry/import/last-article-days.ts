import {
  dayAfter,
  dayAfterAny,
  printedDays,
  readingOf,
  guessedDay,
  isUsable,
  missingDay,
  noDayIn,
  type DayReading,
  type PrintedDay,
} from "./day-reading.ts";
import { entryByRule } from "./entry-rules.ts";
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
import { folded } from "./plain-text.ts";

/** The days of article 11 and of what stands below it. */
interface LastDays {
  readonly signedOn: DayReading;
  readonly inForceFrom: DayReading;
  readonly endsOn: DayReading;
  readonly signatures: SignedOn;
}

/** The days of signing that a closing prints, and those of the stamps of electronic signatures. */
export interface SignedOn {
  readonly days: readonly string[];
  readonly stamps: readonly string[];
}

type Cue = "signedOn" | "inForceFrom" | "endsOn";

/** Words that lead to a day, wherever they stand before it: the nearest one decides. */
const cues: readonly (readonly [Cue, RegExp])[] = [
  [
    "inForceFrom",
    /in\s*werking|inwerkingtreding|gaat\s+in\b|in\s+voege|van\s+kracht|uitwerking|\bingang\b|vangt\s+aan|\baanvang|\bstart|\bbegint|(?:geldt|werkt)\s+van(?:af)?\b|ingangsdatum/gi,
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
  const last = lastPart(document, article);
  const inArticle = printedDays(document, last);
  const closing = (slot === null ? [] : printedDays(document, slot)).filter(
    ({ line }) => !footnote.test(line),
  );
  const below = closing.filter((day) => !isStamp(day) && !isOfAnother(day));
  const cued = (cue: Cue, days: readonly PrintedDay[]): DayReading | null => {
    const found = days.find((one) => cueOf(one) === cue);
    return found === undefined
      ? null
      : guessedDay(found, cue === "signedOn" ? "slot" : found.article || "artikel 11");
  };
  const stamps = closing.filter(isStamp);
  const signedOn = isUsable(signed)
    ? latest(signed, below)
    : (besidePlace(below) ??
      cued("signedOn", [...below, ...inArticle]) ??
      stamped(stamps) ??
      signed);
  const entry = readInForceFrom(document, article, signedOn.day.value);
  const inForceFrom =
    isUsable(entry) || entry.day.words !== ""
      ? entry
      : (entryInOtherWords(inArticle) ?? cued("inForceFrom", [...inArticle, ...below]) ?? entry);
  return {
    signedOn,
    inForceFrom,
    endsOn: readLastDay(document, article, last, inArticle, [signedOn, inForceFrom]),
    signatures: {
      days: eachOnce([signed.day.value, ...(isUsable(signed) ? below : []).map(({ day }) => day)]),
      stamps: eachOnce(stamps.map(({ day }) => day)),
    },
  };
}

/** "Treedt met terugwerkende kracht in werking op 1 januari 2024": one day in one such sentence. */
function entryInOtherWords(days: readonly PrintedDay[]): DayReading | null {
  const found = days.filter((one) => /in\s*werking|van\s+kracht/i.test(one.before.slice(-60)));
  const [first] = found;
  return first === undefined || found.length > 1 || cueOf(first) !== "inForceFrom"
    ? null
    : readingOf(first, first.article || "artikel 11", true);
}

function eachOnce(days: readonly (string | null)[]): readonly string[] {
  return [...new Set(days.flatMap((day) => day ?? []))].sort();
}

function readLastDay(
  document: ProtocolText,
  article: TextSpan | null,
  last: TextSpan,
  inArticle: readonly PrintedDay[],
  known: readonly DayReading[],
): DayReading {
  const renewal = readRenewal(document, last);
  if (renewal !== null) return renewal;
  const end = readEndsOn(document, article);
  if (isUsable(end)) return end;
  const found = inArticle.find((one) => cueOf(one) === "endsOn");
  return found !== undefined
    ? guessedDay(found, "artikel 11")
    : (unclear(inArticle, known) ?? readDuration(document, last) ?? end);
}

const footnote = /^\s*(?:\[\d{1,2}\]|\(\d{1,2}\)|\*)\s*\p{Lu}/u;

/** "Mesen, 17 maart 2025" on a line of its own, above the names of who signed. */
function besidePlace(below: readonly PrintedDay[]): DayReading | null {
  const found = below.find(({ line }) =>
    /^\p{Lu}[\p{L} '’-]{1,30},\s+(?:op\s+|de\s+)?\S/u.test(line),
  );
  return found === undefined ? null : guessedDay(found, "slot");
}

/** What a program writes that signs: its time, its name. The day that the parties print is another. */
function isStamp({ line }: PrintedDay): boolean {
  return /\d{1,2}[:.]\d{2}[:.]\d{2}|\b\d{1,2}:\d{2}\b|digitaal|elektronisch|signature|signed|\bitsme\b|\beid\b|docusign|connective/i.test(
    line,
  );
}

/** A day in the closing that is not that of signing. */
function isOfAnother({ line, before }: PrintedDay): boolean {
  return /samenwerkings|bijlage|bekend\s*gemaakt|gepubliceerd|publicatie|\braad\b|zitting|notulen|versie|\bbesluit/i.test(
    `${before.slice(-60)} ${line}`,
  );
}

/** Only stamps say when it was signed: by both, on the last of their days. */
function stamped(stamps: readonly PrintedDay[]): DayReading | null {
  const [last] = [...stamps].sort((one, other) => ((one.day ?? "") < (other.day ?? "") ? 1 : -1));
  return last === undefined ? null : guessedDay(last, "slot");
}

/** "Stilzwijgend verlengd": there is no fixed last day. */
function readRenewal(document: ProtocolText, last: TextSpan): DayReading | null {
  const text = folded(originalOf(document, last));
  const found =
    /[^.;]{0,160}(?:stilzwijgend|telkens|automatisch)[^.;]{0,60}verleng[^.;]{0,80}/i.exec(text);
  return found === null || /\bniet\s+(?:stilzwijgend|automatisch)/i.test(found[0])
    ? null
    : noDayIn(found[0].trim(), "artikel 11");
}

/** Article 11 up to what follows it; without its heading, what stands around its usual words. */
function lastPart(document: ProtocolText, article: TextSpan | null): TextSpan {
  if (article !== null) return article;
  const end = sectionNamed(document, "slot")?.start ?? document.canonical.text.length;
  const entry = findPhrase(document, ["treedt in werking", "in werking treedt", "opzegtermijn"]);
  const start = Math.max(0, (entry?.start ?? end) - 200);
  return { start, end: Math.max(start, end) };
}

function cueOf({ before }: PrintedDay): Cue | null {
  let nearest: Cue | null = null;
  let place = -1;
  for (const [cue, pattern] of cues)
    for (const { index } of before.matchAll(pattern))
      if (index > place) [nearest, place] = [cue, index];
  return nearest;
}

/** Each party may date its own signature: only with the last of them have both signed. */
function latest(signed: DayReading, below: readonly PrintedDay[]): DayReading {
  const { value } = signed.day;
  const others = below.filter(({ day }) => day !== value);
  const [other] = others;
  if (other === undefined || value === null) return signed;
  const last = [value, ...others.flatMap(({ day }) => day ?? [])].sort().at(-1) ?? value;
  const printed = others.find(({ day }) => day === last)?.printed ?? signed.printed;
  const words = `${signed.day.words} … ${other.printed}`;
  return { ...signed, printed, day: { ...signed.day, value: last, words, certainty: "guessed" } };
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
  return made === null ? missingDay("slot") : dayAfter(document, made, "slot", 90);
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
    const signed = byRule(document, within, signedOn);
    if (signed !== null) return signed;
  }
  return missingDay("artikel 11");
}

/** "Op de dag van de ondertekening": the day follows from another one. */
function byRule(
  document: ProtocolText,
  within: TextSpan | undefined,
  signedOn: string | null,
): DayReading | null {
  const end = within?.end ?? document.canonical.text.length;
  const phrases = [
    ...entryPhrases.map(([one]) => one),
    "treedt",
    "in werking",
    "gaat in",
    "vangt aan",
    "werkt vanaf",
  ];
  let phrase = findPhrase(document, phrases, within);
  // The heading says it too.
  for (let count = 0; phrase !== null && count < 5; count += 1) {
    const rest = following(document, phrase.end, 300);
    const sentence = folded(
      `${spanText(document, phrase)} ${rest.split(/[.;](?=\s|$)|\n\s*\n(?=\p{Lu})/u)[0] ?? ""}`,
    ).slice(0, 200);
    const found = entryByRule(sentence, { signedOn, publishedOn: publishedOn(document) });
    if (found !== null) {
      const certainty = found.day === null ? "missing" : "guessed";
      const article = articleAt(document, phrase.start) || "artikel 11";
      const day = { value: found.day, words: sentence, article, certainty } as const;
      return { day, printed: sentence, impossible: false };
    }
    phrase = findPhrase(document, phrases, { start: phrase.end, end });
  }
  return null;
}

/** The day of publication, where the page around a protocol gives one. */
function publishedOn(document: ProtocolText): string | null {
  const parties = sectionNamed(document, "partijen");
  const head = { start: 0, end: Math.min(parties?.start ?? 2000, 4000) };
  const found = printedDays(document, head).find(({ line, before }) =>
    /bekend\s*gemaakt|gepubliceerd|publicatie|bekendmaking/i.test(`${before.slice(-80)} ${line}`),
  );
  return found?.day ?? null;
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
  const own = article === null ? null : dayAfterAny(document, endPhrases, article, "artikel 11");
  if (own !== null) return own;
  // Elsewhere the words may be about the cooperation agreement.
  const found = dayAfterAny(document, endPhrases, undefined, "artikel 11");
  return found === null
    ? missingDay("artikel 11")
    : {
        ...found,
        day: { ...found.day, certainty: found.day.value === null ? "missing" : "guessed" },
      };
}
