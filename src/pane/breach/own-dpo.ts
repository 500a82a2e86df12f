import { sameMailbox } from "../../core/base/mailbox.ts";
import type { Protocol } from "../../core/protocol/protocol.ts";

/**
 * The mail address of the DPO of the team's own organisation, as the protocol names it; without a
 * protocol, the one that all protocols name. Null when they name different ones.
 */
export function ownDpo(protocols: readonly Protocol[], protocol: Protocol | null): string | null {
  if (protocol !== null) return protocol.sender.dpoMailbox.value;
  const named = protocols.map(({ sender }) => sender.dpoMailbox.value);
  const [first] = named;
  if (first === undefined) return null;
  return named.every((one) => sameMailbox(one, first)) ? first : null;
}
