import type { IsoDay } from "../../../src/core/base/day.ts";
import { factsIn } from "../../../src/core/protocol/protocol-facts.ts";
import { protocolStatus, type WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import { factOn } from "../files/protocol-on.ts";
import { printedIn } from "./fact-history.ts";
import { protocolKnownOn } from "./known-on.ts";
import {
  anomalyLine,
  endLines,
  factLine,
  signedLaterLine,
  statusLine,
  successorLine,
} from "./show-wording.nl.ts";

/** Everything a protocol held on a day, a line each. See `protocolKnownOn` for what was known then. */
export function showLines(protocol: WholeProtocol, day: IsoDay, today: IsoDay): readonly string[] {
  const signedOn = factOn(protocol.signedOn, day).value;
  if (day < signedOn) return [signedLaterLine(protocol.id, day, signedOn)];
  const then = protocolKnownOn(protocol, day, today);
  return [
    statusLine(then.id, day, protocolStatus(then, day)),
    ...endLines(then),
    ...(then.successor === null ? [] : [successorLine(then.successor)]),
    "",
    ...factsIn(protocol).map(({ path, fact }) =>
      factLine(path, factOn(fact, day), printedIn(fact)),
    ),
    "",
    ...then.anomalies.map(anomalyLine),
  ];
}
