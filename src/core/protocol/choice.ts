/** Which protocol applies to a place on a day, or why none does. */
import type { IsoDay } from "../base/day.ts";
import { doubtsOf, type Doubt } from "./doubts.ts";
import type { Place } from "./place.ts";
import { protocolStatus, type EndReason, type Protocol, type ProtocolStatus } from "./protocol.ts";
import type { Registry } from "./registry.ts";

export type { Doubt } from "./doubts.ts";

/** A status under which data may be shared. */
export type UsableStatus = Extract<ProtocolStatus, { kind: "in-force" | "notice-running" }>;

export type Refusal =
  | { readonly kind: "brussels" }
  | { readonly kind: "no-protocol" }
  | { readonly kind: "outside-territory"; readonly protocol: Protocol }
  | { readonly kind: "pending"; readonly protocol: Protocol; readonly from: IsoDay }
  | {
      readonly kind: "suspended";
      readonly protocol: Protocol;
      readonly from: IsoDay;
      readonly reason: string;
    }
  | {
      readonly kind: "ended";
      readonly protocol: Protocol;
      readonly lastDay: IsoDay;
      readonly reason: EndReason;
    }
  | { readonly kind: "other-team"; readonly protocol: Protocol };

export type Choice =
  | {
      readonly kind: "covered";
      readonly place: Place;
      readonly protocol: Protocol;
      readonly status: UsableStatus;
      /** The mailboxes for this place, in the order of article 6; never empty. */
      readonly mailboxes: readonly string[];
      /** What nobody confirmed and matters here; asked about each time. */
      readonly doubts: readonly Doubt[];
    }
  | { readonly kind: "refused"; readonly place: Place; readonly refusal: Refusal };

export interface ChoiceQuestion {
  readonly place: Place;
  readonly registry: Registry;
  /** The user's teams. */
  readonly teams: readonly string[];
  readonly on: IsoDay;
}

/**
 * Chooses by the client's place of residence, never by the sender's (recital C).
 *
 * A refusal gives the first obstacle: Brussels (where CAW Brussel is the receiver), no protocol or
 * one signed for another part of the municipality, its dates, another team.
 */
export function chooseProtocol({ place, registry, teams, on }: ChoiceQuestion): Choice {
  const refused = (refusal: Refusal): Choice => ({ kind: "refused", place, refusal });
  if (place.region === "brussels") return refused({ kind: "brussels" });

  const covering = registry.protocols.filter((p) => p.territory.value.includes(place.postcode));
  const protocol = mostRelevant(covering, on);
  if (protocol === null) {
    const nearby = mostRelevant(protocolsOfMunicipality(registry, place.nis), on);
    return refused(
      nearby === null ? { kind: "no-protocol" } : { kind: "outside-territory", protocol: nearby },
    );
  }

  const status = protocolStatus(protocol, on);
  if (status.kind === "pending") return refused({ ...status, protocol });
  if (status.kind === "suspended") return refused({ ...status, protocol });
  if (status.kind === "ended") return refused({ ...status, protocol });
  if (!teams.includes(protocol.team.value)) return refused({ kind: "other-team", protocol });

  const boxes = protocol.mailboxes.filter(
    ({ postcodes }) => postcodes === "all" || postcodes.includes(place.postcode),
  );
  return {
    kind: "covered",
    place,
    protocol,
    status,
    mailboxes: boxes.map((box) => box.address.value),
    doubts: doubtsOf({ protocol, boxes, registry, on }),
  };
}

/** The protocols whose territory lies, today, in a municipality. */
function protocolsOfMunicipality(registry: Registry, nis: string): readonly Protocol[] {
  const postcodes = new Set(registry.places.filter((p) => p.nis === nis).map((p) => p.postcode));
  return registry.protocols.filter((p) => p.territory.value.some((code) => postcodes.has(code)));
}

/** The one in use on the day; else the next to begin; else the last that ended. */
function mostRelevant(protocols: readonly Protocol[], on: IsoDay): Protocol | null {
  let toCome: { protocol: Protocol; from: IsoDay } | null = null;
  let past: { protocol: Protocol; lastDay: IsoDay } | null = null;
  for (const protocol of protocols) {
    const status = protocolStatus(protocol, on);
    if (status.kind === "pending") {
      if (toCome === null || status.from < toCome.from) toCome = { protocol, from: status.from };
    } else if (status.kind === "ended") {
      if (past === null || status.lastDay > past.lastDay)
        past = { protocol, lastDay: status.lastDay };
    } else return protocol;
  }
  return toCome?.protocol ?? past?.protocol ?? null;
}
