interface FoundWords {
  readonly start: number;
  /** Does not count. */
  readonly end: number;
}

/**
 * Where the words of a fact stand in the text they were read from, whatever white space is between
 * them. Several places are joined by "; ". Words that were repaired may not be found.
 */
export function findWords(text: string, words: string): readonly FoundWords[] {
  const whole = placeOf(text, words);
  if (whole !== null) return [whole];
  return words
    .split("; ")
    .flatMap((part) => placeOf(text, part) ?? [])
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, all) => start >= (all[index - 1]?.end ?? 0));
}

function placeOf(text: string, words: string): FoundWords | null {
  const parts = words.split(/\s+/).filter((part) => part !== "");
  if (parts.length === 0) return null;
  const pattern = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s+");
  const found = new RegExp(pattern).exec(text);
  return found === null ? null : { start: found.index, end: found.index + found[0].length };
}
