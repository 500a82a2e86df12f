/** The registry as of a past day: former values, without later confirmations and decisions. */
import type { IsoDay } from "../../../src/core/base/day.ts";
import { isFact } from "../../../src/core/protocol/protocol-facts.ts";
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { Fact } from "../../../src/core/protocol/fact.ts";

/**
 * A fact as it held on a day, with the last confirmation given by then.
 *
 * A former value counts up to and including its `until`; who confirmed the present value did not
 * confirm that one. On days before the first value it is that value.
 */
export function factOn<T>(fact: Fact<T>, on: IsoDay): Fact<T> {
  const [held] = (fact.former ?? [])
    .filter(({ until }) => until >= on)
    .sort((a, b) => (a.until < b.until ? -1 : 1));
  const confirmations = held === undefined ? confirmationsOf(fact) : (held.confirmations ?? []);
  const confirmed = confirmations.filter((one) => one.on <= on).at(-1) ?? null;
  if (held === undefined) return { ...fact, confirmed };
  const printed = held.printed ?? (fact.printed === held.value ? undefined : fact.printed);
  return { ...fact, value: held.value, printed, reason: held.differed, confirmed };
}

/** Every confirmation of the present value, the earliest first. */
export function confirmationsOf({ confirmed, confirmedBefore = [] }: Fact<unknown>) {
  return confirmed === null ? confirmedBefore : [...confirmedBefore, confirmed];
}

/**
 * A protocol with each fact as it held on a day, and without the confirmations and decisions of
 * later days. How it ends stays as it is recorded now: `protocolStatus` says what that means on
 * the day.
 */
export function protocolOn(protocol: WholeProtocol, on: IsoDay): WholeProtocol {
  return onDay(protocol, on) as WholeProtocol;
}

function onDay(value: unknown, on: IsoDay): unknown {
  if (Array.isArray(value)) return value.map((inner) => onDay(inner, on));
  if (!isObject(value)) return value;
  if (isFact(value)) return factOn(value, on);
  const entries = Object.entries(value).map(([key, inner]) =>
    key === "decision" ? [key, saidBy(inner as Said, on)] : [key, onDay(inner, on)],
  );
  return Object.fromEntries(entries) as unknown;
}

type Said = { readonly on: IsoDay } | null;

function saidBy<T extends Said>(said: T, on: IsoDay): T | null {
  return said !== null && said.on <= on ? said : null;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}
