import type { IsoDay } from "../../../src/core/base/day.ts";
import { protocolPeriod, type WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { protocolOn } from "../files/protocol-on.ts";

/**
 * A protocol as it stood on a day, with the ends that were known by then alone.
 *
 * A notice is known from the day it was given. No other end has such a day: on a day before `today`
 * it is left out until it takes effect, from `today` on all are there. A successor is there once the
 * protocol has ended.
 */
export function protocolKnownOn(
  protocol: WholeProtocol,
  day: IsoDay,
  today: IsoDay,
): WholeProtocol {
  const known = (from: IsoDay) => from <= day || day >= today;
  const { notice, endedAtOnce, groundGone, holds } = protocol;
  const { appliesUntil } = protocolPeriod(protocol);
  return {
    ...protocolOn(protocol, day),
    notice: notice !== null && notice.givenOn <= day ? notice : null,
    endedAtOnce: endedAtOnce !== null && known(endedAtOnce.on) ? endedAtOnce : null,
    groundGone: groundGone !== null && known(groundGone.on) ? groundGone : null,
    holds: holds.filter(({ from }) => known(from)),
    successor: appliesUntil !== null && known(appliesUntil) ? protocol.successor : null,
  };
}
