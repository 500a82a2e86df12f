/** A text that was changed, and where each of its characters stood in the file. */
export interface TracedText {
  readonly text: string;
  /** One longer than the text: its last item is where the file ends. */
  readonly at: readonly number[];
}

export function tracedText(text: string): TracedText {
  return { text, at: Array.from({ length: text.length + 1 }, (_, place) => place) };
}

/** Replaces every match of a global pattern; what comes instead stands where the match stood. */
export function replaceTraced(
  traced: TracedText,
  pattern: RegExp,
  instead: string | ((match: RegExpExecArray) => string),
): TracedText {
  const kept: (readonly [from: number, to: number, instead: string])[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(traced.text); match !== null; match = pattern.exec(traced.text)) {
    const to = match.index + match[0].length;
    kept.push([match.index, to, typeof instead === "string" ? instead : instead(match)]);
    if (match[0] === "") pattern.lastIndex += 1;
  }
  return kept.length === 0 ? traced : withPieces(traced, kept);
}

/** Puts other words in place of stretches, which come in order and do not overlap. */
function withPieces(
  { text, at }: TracedText,
  pieces: readonly (readonly [from: number, to: number, instead: string])[],
): TracedText {
  const texts: string[] = [];
  const places: number[] = [];
  let free = 0;
  for (const [from, to, instead] of pieces) {
    texts.push(text.slice(free, from), instead);
    for (let place = free; place < from; place += 1) places.push(at[place] ?? 0);
    for (let place = 0; place < instead.length; place += 1)
      places.push(at[Math.min(from + place, Math.max(from, to - 1))] ?? 0);
    free = to;
  }
  texts.push(text.slice(free));
  for (let place = free; place < at.length; place += 1) places.push(at[place] ?? 0);
  return { text: texts.join(""), at: places };
}

/** Leaves stretches out, which come in order and do not overlap. */
export function withoutStretches(
  traced: TracedText,
  stretches: readonly { readonly from: number; readonly to: number }[],
): TracedText {
  return stretches.length === 0
    ? traced
    : withPieces(
        traced,
        stretches.map(({ from, to }) => [from, to, ""] as const),
      );
}

/** Stretches in another order, with words between them that the file does not have. */
export function arranged(
  { text, at }: TracedText,
  pieces: readonly (string | readonly [from: number, to: number])[],
): TracedText {
  const texts: string[] = [];
  const places: number[] = [];
  let last = 0;
  for (const piece of pieces)
    if (typeof piece === "string") {
      texts.push(piece);
      places.push(...Array.from(piece, () => at[last] ?? 0));
    } else {
      const [from, to] = piece;
      texts.push(text.slice(from, to));
      for (let place = from; place < to; place += 1) places.push(at[place] ?? 0);
      last = to;
    }
  places.push(at.at(-1) ?? 0);
  return { text: texts.join(""), at: places };
}
