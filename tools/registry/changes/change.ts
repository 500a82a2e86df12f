import type { IsoDay } from "../../../src/core/base/day.ts";
import type { EndReason, WholeProtocol } from "../../../src/core/protocol/protocol.ts";
import type { Result } from "../../../src/core/base/result.ts";
import type { Registry } from "../../../src/core/protocol/registry.ts";
import type { ProtocolRequest } from "./protocol-request.ts";
import type { Patch } from "./patch-json.ts";
import type { RequestRefusal } from "./refusal.ts";

/** What a change makes different, to be told to whoever asked for it. */
export type Difference =
  | {
      readonly kind: "confirmed";
      readonly path: string;
      readonly value: string | null;
      readonly by: string;
      readonly on: IsoDay;
    }
  | {
      readonly kind: "replaced";
      readonly path: string;
      readonly former: string | null;
      readonly value: string | null;
      /** The first day of the new value. */
      readonly from: IsoDay;
      readonly confirmedBy: string | null;
    }
  | { readonly kind: "decided"; readonly anomaly: string; readonly what: string }
  | { readonly kind: "ends"; readonly lastDay: IsoDay; readonly reason: EndReason }
  | { readonly kind: "held"; readonly from: IsoDay; readonly reason: string }
  | { readonly kind: "resumed"; readonly from: IsoDay }
  | { readonly kind: "longer-notice"; readonly months: number; readonly earliest: IsoDay }
  | { readonly kind: "followed-by"; readonly successor: string; readonly from: IsoDay }
  | { readonly kind: "no-shared-postcode"; readonly successor: string };

/** A change of one protocol's file. */
export interface ProtocolChange {
  readonly patches: readonly Patch[];
  readonly differences: readonly Difference[];
}

/** Works out a change, without a file or a clock. `registry` holds the other protocols too. */
export type MakeProtocolChange = (
  protocol: WholeProtocol,
  request: ProtocolRequest,
  around: { readonly today: IsoDay; readonly registry: Registry },
) => Result<ProtocolChange, RequestRefusal>;
