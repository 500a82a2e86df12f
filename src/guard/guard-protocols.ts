import type { IsoDay } from "../core/base/day.ts";

/** One protocol as the guard carries it. */
export interface GuardProtocol {
  readonly id: string;
  /** The first day that counts. */
  readonly from: IsoDay;
  /** The first day that no longer counts. Null: no end is known. */
  readonly until: IsoDay | null;
  /** While it is held, each as its first day and the first that no longer is; null: not lifted. */
  readonly holds: readonly (readonly [from: IsoDay, until: IsoDay | null])[];
  /** As `mailboxKey` gives them. */
  readonly mailboxes: readonly string[];
}

/** Whether a protocol may be used on a day. */
export function inForce(protocol: GuardProtocol, on: IsoDay): boolean {
  const { from, until } = protocol;
  return from <= on && (until === null || on < until) && !isHeld(protocol, on);
}

/** Whether nothing may be shared under a protocol for a while. */
export function isHeld({ holds }: GuardProtocol, on: IsoDay): boolean {
  return holds.some(([from, until]) => from <= on && (until === null || on < until));
}
