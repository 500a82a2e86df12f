/** A protocol under article 8 §1 of the decree of 18 July 2008, and whether it may be used. */
import { addDays, type IsoDay } from "../base/day.ts";
import type { ProtocolRecord } from "./protocol-schema.ts";

export type { ProtocolId } from "./protocol-schema.ts";

type Immutable<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: Immutable<T[K]> };

/** One protocol as the registry holds it: each fact with its article, reason and confirmation. */
export type WholeProtocol = Immutable<ProtocolRecord>;

/**
 * Facts for people to read. The product does not act on them, so the first screen leaves them out.
 */
export const factsToRead = [
  "originalPurpose",
  "legalBasis",
  "purpose",
  "readingAid",
  "dpoAdvice",
  "noticeMonths",
  "publishedAt",
  "occasion",
  "duration",
  "encryption",
  "measures",
  "proofOnRequest",
  "processors",
  "correctionContact",
  "endAtOnceRule",
  "law",
  "courts",
  "noticeRule",
  "groundRule",
] as const satisfies readonly (keyof WholeProtocol)[];

/**
 * One protocol as the pane carries it: the facts that the product acts on. Its anomalies are those
 * that make a mailbox doubtful.
 */
export type Protocol = Omit<WholeProtocol, (typeof factsToRead)[number]>;

export type EndReason = "notice" | "at-once" | "ground-gone" | "agreement-ended" | "term";

/** `since` and `from` are the first day; `lastDay` is included. */
export type ProtocolStatus =
  | { readonly kind: "pending"; readonly from: IsoDay }
  | { readonly kind: "in-force"; readonly since: IsoDay }
  /** Recorded, and not to be used for a while. */
  | { readonly kind: "suspended"; readonly from: IsoDay; readonly reason: string }
  | { readonly kind: "notice-running"; readonly since: IsoDay; readonly lastDay: IsoDay }
  | { readonly kind: "ended"; readonly lastDay: IsoDay; readonly reason: EndReason };

/** Half-open: `appliesFrom` is included, `appliesUntil` is not. null: no end is known. */
export interface ProtocolPeriod {
  readonly appliesFrom: IsoDay;
  readonly appliesUntil: IsoDay | null;
  readonly reason: EndReason | null;
}

/**
 * When a protocol may be used, by everything that the registry records today.
 *
 * It ends by whichever comes first: use against the rules, from that very day (article 8); the
 * legal ground falling away, or a notice that ran out (article 11); the end of the cooperation
 * agreement (article 5); the end that the text itself sets.
 */
export function protocolPeriod(protocol: Protocol): ProtocolPeriod {
  const ends: [EndReason, IsoDay | null][] = [
    ["at-once", protocol.endedAtOnce?.on ?? null],
    ["ground-gone", protocol.groundGone?.on ?? null],
    ["notice", dayAfter(protocol.notice?.lastDay ?? null)],
    ["agreement-ended", dayAfter(protocol.agreement.lastDay.value)],
    ["term", dayAfter(protocol.lastDay.value)],
  ];
  let period: ProtocolPeriod = {
    appliesFrom: protocol.appliesFrom.value,
    appliesUntil: null,
    reason: null,
  };
  for (const [reason, end] of ends)
    if (end !== null && (period.appliesUntil === null || end < period.appliesUntil))
      period = { ...period, appliesUntil: end, reason };
  return period;
}

/**
 * The status of a protocol on a day. A protocol that ended before it applied was never in force,
 * and counts as ended on every day. One that is held while it applies is suspended.
 */
export function protocolStatus(protocol: Protocol, on: IsoDay): ProtocolStatus {
  const status = statusByDates(protocol, on);
  if (status.kind === "pending" || status.kind === "ended") return status;
  const hold = protocol.holds.find((one) => isHeld(one, on));
  return hold === undefined ? status : { kind: "suspended", from: hold.from, reason: hold.reason };
}

function isHeld({ from, lifted }: Protocol["holds"][number], on: IsoDay): boolean {
  return from <= on && (lifted === null || on < lifted.on);
}

function statusByDates(
  protocol: Protocol,
  on: IsoDay,
): Exclude<ProtocolStatus, { kind: "suspended" }> {
  const { appliesFrom, appliesUntil, reason } = protocolPeriod(protocol);
  if (appliesUntil !== null && reason !== null) {
    const lastDay = addDays(appliesUntil, -1);
    if (on >= appliesUntil || appliesUntil <= appliesFrom)
      return { kind: "ended", lastDay, reason };
    if (on >= appliesFrom && protocol.notice !== null && on >= protocol.notice.givenOn)
      return { kind: "notice-running", since: appliesFrom, lastDay };
  }
  if (on < appliesFrom) return { kind: "pending", from: appliesFrom };
  return { kind: "in-force", since: appliesFrom };
}

function dayAfter(day: IsoDay | null): IsoDay | null {
  return day === null ? null : addDays(day, 1);
}
