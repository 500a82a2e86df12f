/** Something in a manifest that is wrong: where, and a Dutch sentence that says what and how to mend it. */
export interface ManifestFinding {
  readonly place: string;
  readonly problem: string;
}

/** A finding as one line of Dutch. */
export function findingLine({ place, problem }: ManifestFinding): string {
  return `${place}: ${problem}`;
}
