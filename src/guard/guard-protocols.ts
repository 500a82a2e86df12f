import type { IsoDay } from "../core/base/day.ts";

/** One protocol as the guard carries it. */
export interface GuardProtocol {
  readonly id: string;
  /** The first day that counts. */
  readonly from: IsoDay;
  /** The first day that no longer counts. Null: no end is known. */
  readonly until: IsoDay | null;
  /** As `mailboxKey` gives them. */
  readonly mailboxes: readonly string[];
}

/** Whether a protocol may be used on a day. */
export function inForce({ from, until }: GuardProtocol, on: IsoDay): boolean {
  return from <= on && (until === null || on < until);
}
