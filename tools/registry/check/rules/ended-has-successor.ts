import { perProtocol } from "../rule.ts";
import { isOver } from "../rule-facts.ts";

/** A protocol that has ended should name its successor. */
export const endedHasSuccessor = perProtocol((protocol, { registry, today }) => {
  if (!isOver(protocol, today) || protocol.successor !== null) return [];
  const next = registry.protocols.find(
    ({ id, appliesFrom, territory }) =>
      id !== protocol.id &&
      appliesFrom.value > protocol.appliesFrom.value &&
      territory.value.some((postcode) => protocol.territory.value.includes(postcode)),
  );
  return [
    {
      severity: "advice",
      fact: "successor",
      problem: "Het protocol is geëindigd en er is geen opvolger vastgelegd.",
      mend:
        next === undefined
          ? "Vraag of er een nieuw protocol komt: tot dan kan voor dit grondgebied niets doorverwezen worden."
          : `Is "${next.id}" de opvolger, leg dat dan vast: npm run registry -- succeed ${protocol.id} ${next.id}.`,
    },
  ];
});
