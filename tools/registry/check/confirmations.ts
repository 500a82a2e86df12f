import { parseDay, type IsoDay } from "../../../src/core/base/day.ts";
import type { WholeProtocol } from "../../../src/core/protocol/protocol.ts";

/**
 * Every confirmation and decision in a protocol, earlier ones too, with the path of what it is
 * about.
 */
export function confirmationsIn(
  protocol: WholeProtocol,
): readonly { readonly path: string; readonly on: IsoDay }[] {
  return search(protocol, []);
}

const KINDS = ["confirmed", "confirmedBefore", "confirmations", "decision"];

function search(value: unknown, path: readonly string[]): { path: string; on: IsoDay }[] {
  if (typeof value !== "object" || value === null) return [];
  const [kind = "", place = ""] = path.slice(-2);
  const own = KINDS.includes(place) || (KINDS.includes(kind) && /^\d+$/.test(place));
  const on = own && "on" in value && typeof value.on === "string" ? parseDay(value.on) : null;
  if (on !== null) return [{ path: path.slice(0, KINDS.includes(place) ? -1 : -2).join("."), on }];
  return Object.entries(value).flatMap(([key, inner]) => search(inner, [...path, key]));
}
