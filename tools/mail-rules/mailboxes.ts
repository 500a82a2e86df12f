import type { IsoDay } from "../../src/core/base/day.ts";
import { protocolPeriod, protocolStatus, type Protocol } from "../../src/core/protocol/protocol.ts";

/** The mailboxes of the protocols that may be used on a day: in lower case, sorted, each once. */
export function mailboxesOn(protocols: readonly Protocol[], on: IsoDay): readonly string[] {
  const boxes = usableOn(protocols, on).flatMap(({ mailboxes }) =>
    mailboxes.map(({ address }) => address.value.toLowerCase()),
  );
  return [...new Set(boxes)].sort();
}

/** The protocols that may be used on a day, those under notice included. */
export function usableOn(protocols: readonly Protocol[], on: IsoDay): readonly Protocol[] {
  return protocols.filter((protocol) => {
    const { kind } = protocolStatus(protocol, on);
    return kind === "in-force" || kind === "notice-running";
  });
}

/** The first day after this one on which a protocol begins or no longer applies; null: none is known. */
export function nextChange(protocols: readonly Protocol[], after: IsoDay): IsoDay | null {
  const days = protocols.flatMap((protocol) => {
    const { appliesFrom, appliesUntil } = protocolPeriod(protocol);
    // One that ends before it applies never does.
    if (appliesUntil !== null && appliesUntil <= appliesFrom) return [];
    return [appliesFrom, appliesUntil].filter((day) => day !== null && day > after);
  });
  return days.sort()[0] ?? null;
}
