import { mailboxKey } from "../core/base/mailbox.ts";
import { protocolPeriod, type Protocol } from "../core/protocol/protocol.ts";
import type { GuardProtocol } from "./guard-protocols.ts";

/** What the guard needs of a protocol. */
export function toGuardProtocol(protocol: Protocol): GuardProtocol {
  const { appliesFrom, appliesUntil } = protocolPeriod(protocol);
  return {
    id: protocol.id,
    from: appliesFrom,
    until: appliesUntil,
    holds: protocol.holds.map(({ from, lifted }) => [from, lifted?.on ?? null] as const),
    mailboxes: protocol.mailboxes.map(({ address }) => mailboxKey(address.value)),
  };
}
