/** In points (1/72 inch) from the top left corner of the page, turned as it is read. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A word, or several on one line, as the PDF or the recognition gives them. */
export interface PrintedPiece extends Box {
  readonly text: string;
  /** How sure the recognition is of its letters, from 0 to 100; null where the PDF itself has them. */
  readonly confidence: number | null;
}

/** The smallest box around all of these. Needs one or more. */
export function around(boxes: readonly Box[]): Box {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/** Whether two boxes stand beside each other: they share half the height of the lower one. */
export function isBeside(one: Box, other: Box): boolean {
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  return shared >= Math.min(one.bottom - one.top, other.bottom - other.top) / 2;
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
