import { complete, domainAfter, nameBefore, strayDomains } from "./mail-halves.ts";
import { clean, type Cleaned } from "./mail-marks.ts";

/** A mail address as it stands in a text, white space and escapes undone; no letter is re-spelt. */
export interface FoundAddress {
  readonly address: string;
  /** Where it stands in the text that was read. */
  readonly from: number;
  readonly to: number;
  /** What was undone. Empty: it stands there so. */
  readonly undone: readonly ("white-space" | "at-sign" | "escape")[];
}

/** Something that was an address, perhaps, and cannot be used as one. */
export interface BrokenAddress {
  readonly words: string;
  readonly from: number;
  readonly to: number;
}

const localPart = /^[a-z0-9]+(?:[._+-][a-z0-9]+)*$/i;

/** Reads every mail address in a text, in its order. */
export function findAddresses(original: string): {
  readonly found: readonly FoundAddress[];
  readonly broken: readonly BrokenAddress[];
} {
  const cleaned = clean(original);
  const { text, at } = cleaned;
  const found: FoundAddress[] = [];
  const broken: BrokenAddress[] = [];
  const giveUp = (from: number, to: number): void => {
    const words = original.slice(from, to).replace(/\s+/g, " ").trim();
    broken.push({ words, from, to });
  };
  let free = 0;
  const strays = (until: number): void => {
    for (const { start, end } of strayDomains(text.slice(free, until)))
      giveUp(at[free + start] ?? 0, at[free + end] ?? original.length);
  };
  for (let sign = text.indexOf("@"); sign >= 0; sign = text.indexOf("@", sign + 1)) {
    if (sign < free) continue;
    const right = domainAfter(text, sign + 1);
    const left = nameBefore(text, sign, free);
    strays(left.from);
    const link = cleaned.links.get(right.to);
    const address = `${left.value}@${right.value}`;
    const from = at[left.from] ?? 0;
    const to = link === undefined ? (at[right.to - 1] ?? 0) + 1 : (at[right.to] ?? 0);
    if (!localPart.test(left.value) || !complete.test(right.value)) giveUp(from, to);
    else if (isPartOfMore(text, left.from, right.to)) {
      const before =
        /\S*$/.exec(text.slice(Math.max(0, left.from - 60), left.from))?.[0].length ?? 0;
      const after = /^\S*/.exec(text.slice(right.to, right.to + 60))?.[0].length ?? 0;
      giveUp(at[left.from - before] ?? from, at[right.to + after] ?? to);
    } else {
      const isJoined = left.joined || right.joined;
      const isLinkedElsewhere = link !== undefined && link.toLowerCase() !== address.toLowerCase();
      const undone = [
        ...(isJoined ? (["white-space"] as const) : []),
        ...(hasMark(cleaned.signs, left.from, right.to + 1) ? (["at-sign"] as const) : []),
        ...(isLinkedElsewhere || hasMark(cleaned.escapes, left.from + 1, right.to)
          ? (["escape"] as const)
          : []),
      ];
      found.push({ address, from, to, undone });
    }
    free = right.to;
  }
  strays(text.length);
  return { found, broken };
}

/** Letters that no address has stand right beside it: then only a part of one was read. */
function isPartOfMore(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text.slice(to, to + 2);
  return (
    /[^\s:;,.([{<>|"“”„«»'’‘`/=*•·–—_+-]$|[\p{L}\p{N}]['’‘`]$/u.test(before) ||
    /^(?:[\p{L}\p{N}\p{M}\ufffd]|['’‘`_][\p{L}\p{N}])/u.test(after)
  );
}

function hasMark(marks: Cleaned["signs"], from: number, until: number): boolean {
  for (let place = from; place < until; place += 1) if (marks.has(place)) return true;
  return false;
}
