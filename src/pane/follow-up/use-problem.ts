import { useState } from "react";

/** Why the page did not go on. Counts the refusals, so that each one is announced. */
export function useProblem<P>() {
  const [said, setSaid] = useState<{ readonly problem: P | null; readonly complaints: number }>({
    problem: null,
    complaints: 0,
  });
  return {
    ...said,
    complain: (problem: P): void =>
      setSaid(({ complaints }) => ({ problem, complaints: complaints + 1 })),
    forget: (): void => setSaid((former) => ({ ...former, problem: null })),
  };
}
