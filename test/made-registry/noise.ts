/** Everything that scans, conversions and people do to a text, by name. */
import type { Chance } from "./chance.ts";
import type { MadeProtocol } from "./made-protocol.ts";
import { lostAccents, scanningSlips } from "./noise/letters.ts";
import { brokenLines, brokenWords, pageEdges, signaturesInArticle9 } from "./noise/lines.ts";
import * as marks from "./noise/marks.ts";
import * as spaces from "./noise/spaces.ts";
import type { Noise } from "./noise/tools.ts";

export { factSlips, type FactSlip } from "./noise/fact-slips.ts";

/**
 * Kinds that keep the letters of every fact, so that each can still be read correctly. In the order in
 * which they can be combined.
 */
const noises = {
  "scanning-slips": scanningSlips,
  "lost-accents": lostAccents,
  "other-quotes": marks.otherQuotes,
  "signatures-in-article-9": signaturesInArticle9,
  "tables-flattened": marks.tablesFlattened,
  "tables-to-markdown": marks.tablesToMarkdown,
  "strange-bullets": marks.strangeBullets,
  "upper-case-headings": marks.upperCaseHeadings,
  "lost-punctuation": marks.lostPunctuation,
  "markdown-escapes": marks.markdownEscapes,
  "at-in-words": spaces.atInWords,
  "spaces-in-addresses": spaces.spacesInAddresses,
  "broken-words": brokenWords,
  "broken-lines": brokenLines,
  "page-edges": pageEdges,
  "double-spaces": spaces.doubleSpaces,
  tabs: spaces.tabs,
  "hard-spaces": spaces.hardSpaces,
  "windows-lines": spaces.windowsLines,
} as const satisfies Readonly<Record<string, Noise>>;

export type NoiseKind = keyof typeof noises;
export const noiseKinds = Object.keys(noises) as readonly NoiseKind[];

/** Applies kinds of noise, given in any order, in the right order. */
export function makeNoise(
  text: string,
  kinds: readonly NoiseKind[],
  made: MadeProtocol,
  chance: Chance,
): string {
  return noiseKinds
    .filter((kind) => kinds.includes(kind))
    .reduce((noisy, kind) => noises[kind](noisy, { made, chance: chance.fork(kind) }), text);
}
