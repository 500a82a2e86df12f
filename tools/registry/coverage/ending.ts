/** Protocols that end soon or have yet to begin. */
import { addDays, type IsoDay } from "../../../src/core/base/day.ts";
import {
  protocolPeriod,
  protocolStatus,
  type EndReason,
  type Protocol,
} from "../../../src/core/protocol/protocol.ts";
import { byId, refOf, type ProtocolRef } from "./protocol-ref.ts";

/** The most days away, inclusive, that an end counts as soon. */
export const SOON_DAYS = 90;

export interface Ending {
  readonly protocol: ProtocolRef;
  /** The last day in force. */
  readonly lastDay: IsoDay;
  /** 0: the last day is today. */
  readonly daysLeft: number;
  readonly reason: EndReason;
  readonly successor: { readonly protocol: ProtocolRef; readonly from: IsoDay } | null;
}

export interface Pending {
  readonly protocol: ProtocolRef;
  readonly from: IsoDay;
}

/** The protocols that have not ended and whose last day is at most `SOON_DAYS` away, soonest first. */
export function endingSoon(protocols: readonly Protocol[], on: IsoDay): readonly Ending[] {
  return protocols
    .flatMap((protocol): readonly Ending[] => {
      const { appliesUntil, reason } = protocolPeriod(protocol);
      if (protocolStatus(protocol, on).kind === "ended") return [];
      if (appliesUntil === null || reason === null) return [];
      const lastDay = addDays(appliesUntil, -1);
      const daysLeft = daysBetween(on, lastDay);
      if (daysLeft > SOON_DAYS) return [];
      const next = protocols.find(({ id }) => id === protocol.successor);
      const successor =
        next === undefined ? null : { protocol: refOf(next), from: next.appliesFrom.value };
      return [{ protocol: refOf(protocol), lastDay, daysLeft, reason, successor }];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft || byId(a.protocol, b.protocol));
}

/** The protocols that do not apply yet, earliest first. */
export function pendingOn(protocols: readonly Protocol[], on: IsoDay): readonly Pending[] {
  return protocols
    .flatMap((protocol): readonly Pending[] => {
      const status = protocolStatus(protocol, on);
      return status.kind === "pending" ? [{ protocol: refOf(protocol), from: status.from }] : [];
    })
    .sort((a, b) => daysBetween(b.from, a.from) || byId(a.protocol, b.protocol));
}

function daysBetween(from: IsoDay, to: IsoDay): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
