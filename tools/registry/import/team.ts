import { canon } from "./canonical.ts";
import { articleAt, following, type ProtocolText } from "./document.ts";
import { missing, type FactReading } from "./outcome.ts";
import { folded } from "./plain-text.ts";

/** A team's name wherever the text gives one. `others`: names that differ from the first. */
export interface TeamReading {
  readonly team: FactReading<string | null>;
  readonly others: readonly string[];
}

const anyPhrase = new RegExp(
  ["lokaal team kind en gezin", "lokaal team kind & gezin", "lokaal team k&g"].map(canon).join("|"),
  "g",
);
const notATeam = /^(?:en|of|die|van|bij|in|wordt|zal|kan|verzendt|gebonden)\b/i;

/** "Kanaalzone en CAW Brussel op 3 maart": where the name ends in a sentence. */
const follows =
  /\s+(?:en|met)\s+(?=(?:(?:het|de)\s+)?(?:OCMW|CAW|Opgroeien|Stad|Sociaal|Sociale|Zorg|Welzijn|Lokaal)\p{L}*)|\s+(?:op|naar|uit|heeft|hebben|sloot|sloten|werd|wordt|is|zijn|tot|kan|die)\s|\s+van\s+(?=Opgroeien|OPGROEIEN|het\s|de\s)|\s+(?:aan|gegevensbescherming)\b/u;

function withoutWhatFollows(words: string): string {
  return words.slice(0, follows.exec(words)?.index ?? words.length);
}

/** Reads "lokaal team Kind en Gezin X": the title and recital C name it. */
export function readTeam(document: ProtocolText): TeamReading {
  const { text } = document.canonical;
  const found: {
    readonly name: string;
    /** A line ends within it. */
    readonly isBroken: boolean;
    readonly article: string;
  }[] = [];
  for (const { index: at, 0: phrase } of text.matchAll(anyPhrase)) {
    const rest = following(document, at + phrase.length, 120);
    // Within brackets an empty line is only a scan's.
    const closing = text.charAt(at - 1) === "(" ? rest.indexOf(")") : -1;
    const end =
      closing >= 0
        ? closing
        : (/[();,:"”]|\s\/\s|\.\s|\n[^\n=]{0,30}=|\bnaar\b|\n\s*\n/i.exec(rest)?.index ??
          rest.length);
    const isBroken = /-\s*\n\s*\p{Ll}/u.test(rest.slice(0, end));
    const name = folded(
      withoutWhatFollows(rest.slice(0, end)).replace(/-\s*\n\s*(?=\p{Lu})/gu, "-"),
    ).replace(/[.]+$/, "");
    if (
      name.length >= 2 &&
      name.length <= 60 &&
      /^\p{Lu}/u.test(name) &&
      !name.includes("=") &&
      !notATeam.test(name)
    )
      found.push({ name, isBroken, article: articleAt(document, at) || "titel" });
  }
  const isUsual = ({ name, isBroken }: (typeof found)[number]): boolean =>
    !isBroken && name !== name.toUpperCase();
  const first = found.find(isUsual) ?? found[0];
  if (first === undefined) return { team: missing(null, "titel"), others: [] };
  const same = (one: string): string => one.replace(/[\s-]+/g, "").toLowerCase();
  const others = found.map(({ name }) => name).filter((name) => same(name) !== same(first.name));
  const isSpaced = found.some(({ name }) => name.toLowerCase() !== first.name.toLowerCase());
  const isCapitals = first.name === first.name.toUpperCase();
  return {
    team: {
      value: first.name,
      words: first.name,
      article: first.article,
      certainty: isSpaced || isCapitals || first.isBroken ? "guessed" : "read",
    },
    others: [...new Set(others)],
  };
}
