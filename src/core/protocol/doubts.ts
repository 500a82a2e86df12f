/** What is unconfirmed about a protocol and matters before sending. */
import type { IsoDay } from "../base/day.ts";
import type { Protocol } from "./protocol.ts";
import type { Registry } from "./registry.ts";

export type Doubt =
  | {
      /** The counterpart merged after signature; nobody confirmed that territory and mailboxes hold. */
      readonly kind: "merged-since";
      readonly mergedOn: IsoDay;
      readonly mergedInto: string;
    }
  | {
      /** The address may be misread; `reason` is the registry's own Dutch sentence. */
      readonly kind: "doubtful-mailbox";
      readonly address: string;
      readonly reason: string;
    };

type Mailbox = Protocol["mailboxes"][number];

/**
 * The doubts about sending to some mailboxes of a protocol on a day.
 *
 * A merger of any municipality of the territory counts, also one that kept its name and got a new
 * NIS code, or only grew: the receiver is one. A doubt goes away by a confirmation only: of the
 * mailbox itself, or, after a merger, of the territory and each of the mailboxes since that day.
 */
export function doubtsOf(question: {
  readonly protocol: Protocol;
  readonly boxes: readonly Mailbox[];
  readonly registry: Registry;
  readonly on: IsoDay;
}): readonly Doubt[] {
  const { protocol, boxes, on } = question;
  const mergers = mergersSinceSignature(protocol, question.registry)
    .filter(({ effectiveFrom }) => effectiveFrom <= on)
    .filter(
      ({ effectiveFrom }) =>
        ![protocol.territory, ...boxes.map((box) => box.address)].every(
          ({ confirmed }) => confirmed !== null && confirmed.on >= effectiveFrom,
        ),
    );
  const doubtful = boxes.flatMap(({ address }) => {
    if (address.confirmed !== null) return [];
    const anomaly = protocol.anomalies.find(({ mailbox }) => mailbox === address.value);
    return anomaly === undefined ? [] : [{ address: address.value, reason: anomaly.why }];
  });
  return [
    ...mergers.map(({ effectiveFrom, municipality }): Doubt => ({
      kind: "merged-since",
      mergedOn: effectiveFrom,
      mergedInto: municipality,
    })),
    ...doubtful.map((box): Doubt => ({ kind: "doubtful-mailbox", ...box })),
  ];
}

/** The mergers that touched a protocol's territory after it was signed; past and future alike. */
export function mergersSinceSignature(protocol: Protocol, registry: Registry): Registry["mergers"] {
  const territory = new Set(protocol.territory.value);
  const municipalities = new Set(
    registry.places.filter((place) => territory.has(place.postcode)).map((place) => place.nis),
  );
  return registry.mergers.filter(
    ({ nis, effectiveFrom }) => municipalities.has(nis) && effectiveFrom > protocol.signedOn.value,
  );
}
