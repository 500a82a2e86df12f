/** What is still to be asked or decided about protocols in use, now or later. */
import type { IsoDay } from "../../../src/core/base/day.ts";
import { mergersSinceSignature } from "../../../src/core/protocol/doubts.ts";
import { protocolStatus, type WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { Registry } from "../../../src/core/protocol/registry.ts";
import { refOf, type ProtocolRef } from "./protocol-ref.ts";

/** `fact` is its path in the protocol's file. */
export type Unconfirmed = {
  readonly protocol: ProtocolRef;
  readonly fact: string;
  readonly article: string;
} & (
  | {
      readonly kind: "mailbox";
      readonly address: string;
      /** Why it may be wrong, where the registry records that. */
      readonly doubt: string | null;
    }
  | {
      readonly kind: "dpo-contact";
      readonly party: "sender" | "receiver";
      /** null: there is no usable address. */
      readonly address: string | null;
    }
  | { readonly kind: "territory"; readonly mergedOn: IsoDay; readonly mergedInto: string }
  | { readonly kind: "anomaly"; readonly id: string; readonly what: string }
);

/** In the order of the protocols, the mailboxes of each first. */
export function unconfirmedOn(
  protocols: readonly WholeProtocol[],
  registry: Registry,
  on: IsoDay,
): readonly Unconfirmed[] {
  return protocols
    .filter((protocol) => protocolStatus(protocol, on).kind !== "ended")
    .flatMap((protocol) => [
      ...mailboxes(protocol),
      ...dpoContacts(protocol),
      ...territory(protocol, registry, on),
      ...anomalies(protocol),
    ]);
}

function mailboxes(protocol: WholeProtocol): readonly Unconfirmed[] {
  return protocol.mailboxes.flatMap(({ address }, index) => {
    if (address.confirmed !== null) return [];
    const doubt = protocol.anomalies.find(({ mailbox }) => mailbox === address.value)?.why ?? null;
    return [
      {
        kind: "mailbox",
        protocol: refOf(protocol),
        fact: `mailboxes.${index}.address`,
        article: address.article,
        address: address.value,
        doubt,
      },
    ];
  });
}

function dpoContacts(protocol: WholeProtocol): readonly Unconfirmed[] {
  return (["sender", "receiver"] as const).flatMap((party) => {
    const { value, article, confirmed } = protocol[party].dpoMailbox;
    if (confirmed !== null && value !== null) return [];
    const fact = `${party}.dpoMailbox`;
    return [
      { kind: "dpo-contact", protocol: refOf(protocol), fact, article, party, address: value },
    ];
  });
}

function territory(
  protocol: WholeProtocol,
  registry: Registry,
  on: IsoDay,
): readonly Unconfirmed[] {
  const { article, confirmed } = protocol.territory;
  return mergersSinceSignature(protocol, registry)
    .filter(({ effectiveFrom }) => effectiveFrom <= on)
    .filter(({ effectiveFrom }) => confirmed === null || confirmed.on < effectiveFrom)
    .map(({ effectiveFrom, municipality }) => ({
      kind: "territory",
      protocol: refOf(protocol),
      fact: "territory",
      article,
      mergedOn: effectiveFrom,
      mergedInto: municipality,
    }));
}

function anomalies(protocol: WholeProtocol): readonly Unconfirmed[] {
  return protocol.anomalies
    .filter(({ decision }) => decision === null)
    .map(({ id, what, article }) => ({
      kind: "anomaly",
      protocol: refOf(protocol),
      fact: `anomalies.${id}`,
      article,
      id,
      what,
    }));
}
