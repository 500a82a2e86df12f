import { protocolPeriod } from "../../../../src/core/protocol/protocol.ts";
import { perProtocol } from "../rule.ts";

/** A successor begins when the protocol before it no longer counts. */
export const successorFollows = perProtocol((protocol, { registry }) => {
  const successor = registry.protocols.find(({ id }) => id === protocol.successor);
  const { appliesFrom, appliesUntil } = protocolPeriod(protocol);
  // A missing or earlier successor is for successorExists.
  if (successor === undefined || successor.appliesFrom.value <= appliesFrom) return [];
  if (appliesUntil !== null && appliesUntil <= successor.appliesFrom.value) return [];
  return [
    {
      severity: "error",
      fact: "successor",
      problem: `De opvolger "${successor.id}" geldt vanaf ${successor.appliesFrom.value}, en dit protocol ${appliesUntil === null ? "heeft geen einde" : `geldt dan nog tot ${appliesUntil}`}.`,
      mend: 'Leg met "npm run registry -- end" vast hoe dit protocol eindigde.',
    },
  ];
});
