/** What is unconfirmed about a protocol and matters before sending. */
import type { IsoDay } from "../base/day.ts";
import type { Protocol } from "./protocol.ts";
import type { Registry } from "./registry.ts";

export type Doubt =
  | {
      /**
       * The receiver's municipality merged after signature, and nobody confirmed that territory and
       * mailboxes still hold.
       */
      readonly kind: "merged-since";
      readonly mergedOn: IsoDay;
      readonly mergedInto: string;
    }
  | {
      /** The address may be misread; `reason` is a Dutch sentence from the registry. */
      readonly kind: "doubtful-mailbox";
      readonly address: string;
      readonly reason: string;
    };

type Mailbox = Protocol["mailboxes"][number];

/**
 * The doubts about sending to some mailboxes of a protocol on a day.
 *
 * A merger of any municipality of the territory counts, even if it kept its name or only grew:
 * there is one receiver. Only a confirmation removes a doubt: of the mailbox itself, or, after a
 * merger, of the territory and each mailbox since that day.
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

/** The mergers, past and future, that affect a protocol's territory since its signature. */
export function mergersSinceSignature(protocol: Protocol, registry: Registry): Registry["mergers"] {
  const territory = new Set(protocol.territory.value);
  const municipalities = new Set(
    registry.places.filter((place) => territory.has(place.postcode)).map((place) => place.nis),
  );
  return registry.mergers.filter(
    ({ nis, effectiveFrom }) => municipalities.has(nis) && effectiveFrom > protocol.signedOn.value,
  );
}
