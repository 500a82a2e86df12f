/** A problem in the registry: where, what, and how to solve it. */
export interface RegistryFinding {
  /** An error also stops the build; advice does not. */
  readonly severity: "error" | "advice";
  /** Path from the registry's folder, as "protocols/beveren.json". */
  readonly file: string;
  /** The fact it is about, as "mailboxes.1.address". */
  readonly fact: string;
  /** The problem: a Dutch sentence. */
  readonly problem: string;
  /** The solution: a Dutch sentence. */
  readonly mend: string;
}

/** A finding as one line of Dutch. */
export function findingSentence({ severity, file, fact, problem, mend }: RegistryFinding): string {
  const kind = severity === "error" ? "FOUT  " : "advies";
  return `${kind} ${file}, ${fact}: ${problem} ${mend}`;
}
