/** What the sheet for a protocol's clients says on a day, for who has no Outlook at hand. */
import type { IsoDay } from "../../src/core/base/day.ts";
import { addDays } from "../../src/core/base/day.ts";
import { protocolPeriod, protocolStatus } from "../../src/core/protocol/protocol.ts";
import type { Protocol, ProtocolId, WholeProtocol } from "../../src/core/protocol/protocol.ts";
import type { Registry } from "../../src/core/protocol/registry.ts";
import { dutchLeaf, frenchLeaf, type ClientLeaf } from "../../src/pane/client-page/client-leaf.ts";
import { leavesWords } from "./wording.nl.ts";

/**
 * - `nothing`: the protocol has ended or is held, so that nothing may be shared; one line.
 * - `leaf`: Dutch first, French after it where the facilities hold. `warning` is about its first or
 *   last day; null for none.
 */
export type LeafToPrint = {
  readonly id: ProtocolId;
  readonly receiver: string;
  readonly team: string;
} & (
  | { readonly kind: "nothing" }
  | {
      readonly kind: "leaf";
      readonly leaves: readonly ClientLeaf[];
      readonly warning: string | null;
    }
);

export function leafOf(protocol: WholeProtocol, registry: Registry, on: IsoDay): LeafToPrint {
  const { id, receiver, team } = protocol;
  const shown = { id, receiver: receiver.shownName.value, team: team.value };
  const status = protocolStatus(protocol, on);
  if (status.kind === "ended" || status.kind === "suspended") return { ...shown, kind: "nothing" };
  const french = frenchLeaf(protocol, registry);
  const leaves = [dutchLeaf(protocol), ...(french.kind === "leaf" ? [french.leaf] : [])];
  return { ...shown, kind: "leaf", leaves, warning: warningAbout(protocol, on) };
}

function warningAbout(protocol: Protocol, on: IsoDay): string | null {
  const { appliesFrom, appliesUntil } = protocolPeriod(protocol);
  if (on < appliesFrom) return leavesWords.from(appliesFrom);
  return appliesUntil === null ? null : leavesWords.until(addDays(appliesUntil, -1));
}
