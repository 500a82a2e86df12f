import { mergersSinceSignature } from "../../../../src/core/protocol/doubts.ts";
import { perProtocol } from "../rule.ts";
import { isOver } from "../rule-facts.ts";

/** After a merger, the territory should be confirmed again. */
export const mergedSinceSignature = perProtocol((protocol, { registry, today }) =>
  mergersSinceSignature(protocol, registry)
    .filter(() => !isOver(protocol, today))
    .filter(({ effectiveFrom }) => (protocol.territory.confirmed?.on ?? "") < effectiveFrom)
    .map(({ municipality, effectiveFrom }) => ({
      severity: "advice",
      fact: "territory",
      problem: `Sinds ${effectiveFrom} ligt het grondgebied in de nieuwe gemeente ${municipality}.`,
      mend: `Vraag na of protocol en mailadressen nog gelden, en leg het antwoord vast: npm run registry -- confirm ${protocol.id} territory.`,
    })),
);
