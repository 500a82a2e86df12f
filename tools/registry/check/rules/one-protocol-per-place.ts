import { addDays, type IsoDay } from "../../../../src/core/base/day.ts";
import { protocolPeriod, type Protocol } from "../../../../src/core/protocol/protocol.ts";
import { perProtocol } from "../rule.ts";

/** On no day do two protocols apply to the same postcode. */
export const oneProtocolPerPlace = perProtocol((protocol, { registry }) =>
  registry.protocols.slice(registry.protocols.indexOf(protocol) + 1).flatMap((other) => {
    const shared = sharedPostcodes(protocol, other);
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

function sharedPostcodes(a: Protocol, b: Protocol): readonly string[] {
  const shared = stretchesOf(a).flatMap((one) =>
    stretchesOf(b)
      .filter((other) => meet(one, other))
      .flatMap((other) => one.postcodes.filter((postcode) => other.postcodes.includes(postcode))),
  );
  return [...new Set(shared)];
}

/** Half-open: `from` inclusive, `until` exclusive; null: no end. */
interface Stretch {
  readonly postcodes: readonly string[];
  readonly from: IsoDay;
  readonly until: IsoDay | null;
}

/** A protocol's former and present territories, each with the days on which it applied there. */
function stretchesOf(protocol: Protocol): readonly Stretch[] {
  const { appliesFrom, appliesUntil } = protocolPeriod(protocol);
  const stretches: Stretch[] = [];
  let from = appliesFrom;
  for (const former of protocol.territory.former ?? []) {
    const until = earliest(addDays(former.until, 1), appliesUntil);
    if (from < until) stretches.push({ postcodes: former.value, from, until });
    if (until > from) from = until;
  }
  if (appliesUntil === null || from < appliesUntil)
    stretches.push({ postcodes: protocol.territory.value, from, until: appliesUntil });
  return stretches;
}

function earliest(day: IsoDay, other: IsoDay | null): IsoDay {
  return other !== null && other < day ? other : day;
}

function meet(a: Stretch, b: Stretch): boolean {
  return (a.until === null || b.from < a.until) && (b.until === null || a.from < b.until);
}
