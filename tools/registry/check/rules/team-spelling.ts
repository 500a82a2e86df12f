import { placeKey } from "../../../../src/core/protocol/place-names.ts";
import { perProtocol } from "../rule.ts";

/** One team has one spelling: the sender's own team is compared letter by letter. */
export const teamSpelling = perProtocol((protocol, { registry }) => {
  const own = protocol.team.value;
  const other = registry.protocols.find(
    ({ team }) => team.value < own && placeKey(team.value) === placeKey(own),
  );
  return other === undefined
    ? []
    : [
        {
          severity: "error",
          fact: "team",
          problem: `Team "${own}" heet in protocol "${other.id}" "${other.team.value}".`,
          mend: 'Gebruik één schrijfwijze als "value" en leg de andere vast als "printed".',
        },
      ];
});
