import { protocolPeriod, type Protocol } from "../../../src/core/protocol.ts";
import { perProtocol } from "../rule.ts";

/** On no day may two protocols hold for one postcode. */
export const oneProtocolPerPlace = perProtocol((protocol, { registry }) =>
  registry.protocols
    .slice(registry.protocols.indexOf(protocol) + 1)
    .filter((other) => meet(protocol, other))
    .flatMap((other) => {
      const shared = protocol.territory.value.filter((p) => other.territory.value.includes(p));
      return shared.length === 0
        ? []
        : [
            {
              severity: "error" as const,
              fact: "territory",
              problem: `Voor ${shared.join(", ")} geldt op dezelfde dag ook protocol "${other.id}".`,
              mend: "Leg bij het oudste protocol vast wanneer en waarom het eindigde.",
            },
          ];
    }),
);

/** Half-open periods: one may begin on the day on which the other no longer counts. */
function meet(a: Protocol, b: Protocol): boolean {
  const [first, second] = [protocolPeriod(a), protocolPeriod(b)];
  const isBefore = (day: string, until: string | null) => until === null || day < until;
  return (
    isBefore(first.appliesFrom, first.appliesUntil) &&
    isBefore(second.appliesFrom, second.appliesUntil) &&
    isBefore(first.appliesFrom, second.appliesUntil) &&
    isBefore(second.appliesFrom, first.appliesUntil)
  );
}
