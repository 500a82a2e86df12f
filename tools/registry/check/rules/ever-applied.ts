import { protocolPeriod } from "../../../../src/core/protocol/protocol.ts";
import { perProtocol } from "../rule.ts";

/** A protocol that ends before it applies was never in force: possible but unusual. */
export const everApplied = perProtocol((protocol) => {
  const { appliesFrom, appliesUntil } = protocolPeriod(protocol);
  return appliesUntil === null || appliesUntil > appliesFrom
    ? []
    : [
        {
          severity: "advice",
          fact: "appliesFrom",
          problem: `Het protocol eindigde voor het op ${appliesFrom} in werking trad: het gold geen enkele dag.`,
          mend: "Lees na hoe en wanneer het eindigde.",
        },
      ];
});
