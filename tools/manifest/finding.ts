/** Something in a manifest that is wrong: where, and a Dutch sentence that says what and how to mend it. */
export interface Finding {
  readonly place: string;
  readonly problem: string;
}

/** A finding as one line of Dutch. */
export function findingLine({ place, problem }: Finding): string {
  return `${place}: ${problem}`;
}
