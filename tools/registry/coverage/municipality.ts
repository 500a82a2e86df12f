/** How far one municipality is covered on a day. */
import { chooseProtocol } from "../../../src/core/protocol/choice.ts";
import type { IsoDay } from "../../../src/core/base/day.ts";
import { mergersSinceSignature } from "../../../src/core/protocol/doubts.ts";
import type { Place } from "../../../src/core/protocol/place.ts";
import type { Protocol } from "../../../src/core/protocol/protocol.ts";
import type { Registry } from "../../../src/core/protocol/registry.ts";
import type { PlaceFiles } from "../files/place-files.ts";
import { refOf, type ProtocolRef } from "./protocol-ref.ts";
import type { Province } from "./province.ts";

/** Like the pane's `Choice`, for a user of every team. */
export type PostcodeState =
  "covered" | "suspended" | "pending" | "ended" | "outside-territory" | "no-protocol" | "brussels";

export interface PostcodeCoverage {
  readonly postcode: string;
  readonly places: readonly string[];
  readonly state: PostcodeState;
  /** The protocol that the state is about; null where there is none. */
  readonly protocol: ProtocolRef | null;
}

export const MUNICIPALITY_STATES = [
  "covered",
  "partly",
  "suspended",
  "pending",
  "ended",
  "none",
  "brussels",
] as const;

/**
 * `covered`: every postcode. `partly`: some. `suspended`: a protocol is held for a while.
 * `pending`: a protocol will apply. `ended`: a protocol
 * applied. `brussels`: CAW Brussel receives there.
 */
export type MunicipalityState = (typeof MUNICIPALITY_STATES)[number];

/** A merger after the signature of a protocol that covers a part of the municipality. */
export interface MergedSince {
  readonly protocol: ProtocolRef;
  readonly effectiveFrom: IsoDay;
  /** The municipalities that merged. */
  readonly from: readonly string[];
}

export interface MunicipalityCoverage {
  readonly nis: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly province: Province;
  readonly state: MunicipalityState;
  readonly postcodes: readonly PostcodeCoverage[];
  /** Known reasons why a part is not covered; empty unless `partly`. */
  readonly mergedSince: readonly MergedSince[];
}

interface Question {
  readonly registry: Registry;
  /** All of them. */
  readonly teams: readonly string[];
  readonly mergerRows: PlaceFiles["mergers"];
  readonly on: IsoDay;
}

/** `places`: all places of one municipality, at least one. */
export function coverMunicipality(
  places: readonly [Place, ...Place[]],
  province: Province,
  { registry, teams, mergerRows, on }: Question,
): MunicipalityCoverage {
  const [{ nis, municipality, otherNames = [] }] = places;
  const postcodes = [...new Set(places.map(({ postcode }) => postcode))].sort().map((postcode) => {
    const here = places.filter((place) => place.postcode === postcode);
    const [place = places[0]] = here;
    const choice = chooseProtocol({ place, registry, teams, on });
    const names = here.map(({ name }) => name);
    return { postcode, names, ...stateOf(choice) };
  });
  const state = together(postcodes.map((one) => one.state));
  const covering = new Set(
    postcodes.flatMap((one) => (one.state === "covered" ? (one.protocol ?? []) : [])),
  );
  return {
    nis,
    name: municipality,
    otherNames,
    province,
    state,
    postcodes: postcodes.map(({ postcode, names, state: own, protocol }) => ({
      postcode,
      places: names,
      state: own,
      protocol: protocol === null ? null : refOf(protocol),
    })),
    mergedSince:
      state === "partly"
        ? [...covering].flatMap((one) => mergers(one, registry, mergerRows, nis))
        : [],
  };
}

function stateOf(choice: ReturnType<typeof chooseProtocol>): {
  readonly state: PostcodeState;
  readonly protocol: Protocol | null;
} {
  if (choice.kind === "covered") return { state: "covered", protocol: choice.protocol };
  const { refusal } = choice;
  if (refusal.kind === "other-team") throw new Error("Every team was counted as one's own");
  return { state: refusal.kind, protocol: "protocol" in refusal ? refusal.protocol : null };
}

function together(states: readonly PostcodeState[]): MunicipalityState {
  if (states.every((state) => state === "covered")) return "covered";
  if (states.includes("covered")) return "partly";
  for (const state of ["brussels", "suspended", "pending", "ended"] as const)
    if (states.includes(state)) return state;
  return "none";
}

function mergers(
  protocol: Protocol,
  registry: Registry,
  rows: PlaceFiles["mergers"],
  nis: string,
): readonly MergedSince[] {
  return mergersSinceSignature(protocol, registry)
    .filter((merger) => merger.nis === nis)
    .map(({ effectiveFrom }) => ({
      protocol: refOf(protocol),
      effectiveFrom,
      from: rows
        .filter((row) => row.new_nis === nis && row.effective === effectiveFrom)
        .map((row) => row.old_name),
    }));
}
