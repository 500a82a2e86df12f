import type { IsoDay } from "../../../src/core/day.ts";
import { factAt, factsIn } from "../../../src/core/protocol-facts.ts";
import { protocolPeriod, type WholeProtocol } from "../../../src/core/protocol.ts";
import { factOn } from "./fact-history.ts";

/**
 * A protocol as it stood on a day: the values that held, the confirmations and decisions given, and
 * the ends known by then.
 *
 * A notice is known from the day it was given. No other end has such a day: on a day before `today`
 * it is left out until it takes effect, from `today` on all are there. A successor is there once the
 * protocol has ended.
 */
export function protocolOn(protocol: WholeProtocol, day: IsoDay, today: IsoDay): WholeProtocol {
  const known = (from: IsoDay) => from <= day || day >= today;
  const then = structuredClone<WholeProtocol>(protocol);
  for (const { path, fact } of factsIn(protocol)) {
    const { value, confirmed } = factOn(fact, day);
    Object.assign(factAt(then, path) ?? {}, { value, confirmed });
  }
  const { notice, endedAtOnce, groundGone } = protocol;
  const { appliesUntil } = protocolPeriod(protocol);
  return {
    ...then,
    notice: notice !== null && notice.givenOn <= day ? notice : null,
    endedAtOnce: endedAtOnce !== null && known(endedAtOnce.on) ? endedAtOnce : null,
    groundGone: groundGone !== null && known(groundGone.on) ? groundGone : null,
    successor: appliesUntil !== null && known(appliesUntil) ? protocol.successor : null,
    anomalies: protocol.anomalies.map((anomaly) =>
      anomaly.decision !== null && anomaly.decision.on <= day
        ? anomaly
        : { ...anomaly, decision: null },
    ),
  };
}
