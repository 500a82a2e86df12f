import { perProtocol } from "../rule.ts";

/** What is odd in a text waits for a person's decision. */
export const anomaliesDecided = perProtocol((protocol) =>
  protocol.anomalies
    .filter(({ decision }) => decision === null)
    .map(({ id, what, article }) => ({
      severity: "advice",
      fact: `anomalies.${id}`,
      problem: `${what} (${article})`,
      mend: 'Beslis met de partijen en vul "decision" in.',
    })),
);
