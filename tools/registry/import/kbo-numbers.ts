import { kboNumber } from "../../../src/core/protocol/kbo.ts";
import { articleAt, originalOf, type ProtocolText, type TextSpan } from "./document.ts";
import { knownSender } from "./known-sender.ts";
import { missing, type FactReading } from "./outcome.ts";
import { folded } from "./plain-text.ts";

const gap = "[\\s.,\\-/\\\\·_–]{0,3}";
const label = "(?:KBO|BTW|RPR|ondernemingsn(?:umme)?r|ondernemingen|nummer|nr\\.?)[^0-9]{0,60}?";
/** Ten figures in any grouping, and no eleventh right behind. */
const ten = `(?:BE${gap})?[01OIl](?:${gap}[0-9OIl]){9}(?![0-9OIl])`;
const labelled = new RegExp(`${label}(${ten})`, "gi");
/** As before 2023, without the nought; or with a figure too few or too many. */
const labelledOfNine = new RegExp(
  `${label}((?:BE${gap})?[0-9OIl](?:[ .\\-/\\\\]?\\s?[0-9OIl]){6,12})(?![0-9OIl])`,
  "gi",
);
const unlabelled = new RegExp(`(?<![0-9])(${ten})`, "g");
const telephone = /(?:tel|telefoon|gsm|fax|mobiel|iban|rekening)\D{0,12}$/i;

interface KboReading {
  readonly number: FactReading<string | null>;
  readonly valid: boolean | null;
  readonly mended: boolean;
  /** Other numbers that the same party has: a city and its OCMW have one each. */
  readonly others: readonly string[];
}

interface Printed {
  readonly words: string;
  readonly value: string | null;
  readonly mended: boolean;
  /** Whose the words right beside it say it is. */
  readonly owner: "own" | "city" | null;
}

/** The KBO number of a party, in any grouping; also when its check number is wrong. */
export function readKbo(document: ProtocolText, party: TextSpan | null): KboReading {
  const none: KboReading = {
    number: missing(null, "partijen"),
    valid: null,
    mended: false,
    others: [],
  };
  if (party === null) return none;
  const all = numbersIn(originalOf(document, party));
  const isForeign = ({ value }: Printed): boolean => value === knownSender.kbo;
  const usable = all.some((one) => !isForeign(one)) ? all.filter((one) => !isForeign(one)) : all;
  const chosen =
    usable.find(({ owner }) => owner === "own") ??
    usable.find(({ owner }) => owner !== "city") ??
    usable[0];
  if (chosen === undefined) return none;
  const { words, value, mended, owner } = chosen;
  const article = articleOf(document, party);
  if (value === null) return { ...none, number: { value, words, article, certainty: "missing" } };
  const others = usable.flatMap((one) =>
    one.value === null || one.value === value ? [] : [one.value],
  );
  const isSure = owner === "own" || (owner === null && others.length === 0);
  const certainty = !isSure ? "guessed" : mended ? "repaired" : "read";
  return {
    number: { value, words, article, certainty },
    valid: kboNumber(value) === value,
    mended,
    others,
  };
}

function numbersIn(text: string): readonly Printed[] {
  const [first] = [labelled, labelledOfNine, unlabelled]
    .map((pattern) => [...text.matchAll(pattern)])
    .filter((matches) => matches.length > 0);
  const plain = [...text.matchAll(unlabelled)].filter(
    ({ index }) => !telephone.test(text.slice(Math.max(0, index - 30), index)),
  );
  const matches = plain.length > (first?.length ?? 0) ? plain : (first ?? []);
  let before = 0;
  return matches.map((match) => {
    const words = match[1] ?? "";
    const to = match.index + match[0].length;
    const lead = text.slice(before, to - words.length);
    before = to;
    return { ...valueOf(words), owner: ownerOf(lead, text.slice(to, to + 40)) };
  });
}

function valueOf(printed: string): Omit<Printed, "owner"> {
  const words = folded(printed);
  const figures = words.replace(/O/gi, "0").replace(/[Il]/g, "1");
  const isMended = figures.replace(/\D/g, "") !== words.replace(/\D/g, "");
  const bare = figures.replace(/\D/g, "");
  const digits = bare.length === 9 ? `0${bare}` : bare;
  const value =
    digits.length === 10 ? `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}` : null;
  return { words, value, mended: isMended || bare.length === 9 };
}

const city = /\b(?:stad|gemeente|gemeentebestuur)\b/i;
const own = /\bocmw\b|openbaar\s+centrum|welzijn|\bzorg|vereniging|\bcaw\b|sociaal|sociale/i;

/** By the brackets behind a number; else by what stands right before it. */
function ownerOf(before: string, after: string): Printed["owner"] {
  const bracket = /^\s*[,(]?\s*(?:\(|voor\s+|van\s+)([^),;]*)/.exec(after)?.[1] ?? "";
  const near =
    before
      .slice(-60)
      .split(/[,;(]|\ben\b/)
      .at(-1) ?? "";
  for (const words of [bracket, near]) {
    if (own.test(words)) return "own";
    if (city.test(words)) return "city";
  }
  return null;
}

/** The part of the text in which a party is introduced. */
export function articleOf(document: ProtocolText, { start }: TextSpan): string {
  const found = articleAt(document, start);
  return found === "" || found === "titel" ? "partijen" : found;
}
