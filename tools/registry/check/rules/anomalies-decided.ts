import { perProtocol } from "../rule.ts";
import { isOver } from "../rule-facts.ts";

/** Each anomaly of a text needs a decision. */
export const anomaliesDecided = perProtocol((protocol, { today }) =>
  protocol.anomalies
    .filter(({ decision }) => decision === null && !isOver(protocol, today))
    .map(({ id, what, article }) => ({
      severity: "advice",
      fact: `anomalies.${id}`,
      problem: `${what} (${article})`,
      mend: `Beslis met de partijen en leg dat vast: npm run registry -- decide ${protocol.id} ${id}.`,
    })),
);
