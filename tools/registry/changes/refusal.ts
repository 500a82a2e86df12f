import type { IsoDay } from "../../../src/core/base/day.ts";
import type { EndReason } from "../../../src/core/protocol/protocol.ts";
import type { HistoryRefusal } from "./fact-history.ts";

/** An option of these commands, as it is typed after "--". */
export type Option =
  | "by"
  | "from"
  | "given-on"
  | "on"
  | "reason"
  | "registry"
  | "source"
  | "value"
  | "what"
  | "without-value";

/** Why a command changed nothing. */
export type RequestRefusal =
  | { readonly kind: "unreadable-call" }
  | { readonly kind: "option-twice"; readonly option: string }
  | { readonly kind: "option-missing"; readonly option: Option }
  | { readonly kind: "not-a-day"; readonly option: Option; readonly text: string }
  | { readonly kind: "in-future"; readonly option: Option; readonly day: IsoDay }
  | { readonly kind: "before-signature"; readonly day: IsoDay; readonly signedOn: IsoDay }
  | { readonly kind: "registry-missing"; readonly folder: string }
  | { readonly kind: "id-unknown"; readonly id: string; readonly known: readonly string[] }
  | { readonly kind: "file-broken"; readonly file: string; readonly issues: readonly string[] }
  | { readonly kind: "fact-unknown"; readonly path: string; readonly near: readonly string[] }
  | { readonly kind: "anomaly-unknown"; readonly id: string; readonly known: readonly string[] }
  | { readonly kind: "anomaly-decided"; readonly by: string; readonly on: IsoDay }
  | { readonly kind: "value-missing"; readonly path: string }
  | { readonly kind: "value-same"; readonly value: string | null }
  | { readonly kind: "value-wrong"; readonly value: string | null; readonly issue: string }
  | HistoryRefusal
  | {
      readonly kind: "mailbox-unknown";
      readonly address: string;
      readonly known: readonly string[];
    }
  | { readonly kind: "mailbox-twice"; readonly address: string }
  | { readonly kind: "reason-unknown"; readonly text: string }
  | { readonly kind: "option-unwanted"; readonly option: Option; readonly reason: EndReason }
  | { readonly kind: "by-neither-party"; readonly text: string }
  | { readonly kind: "notice-given"; readonly givenOn: IsoDay; readonly lastDay: IsoDay }
  | { readonly kind: "notice-too-short"; readonly months: number; readonly earliest: IsoDay }
  | { readonly kind: "told-after-end"; readonly lastDay: IsoDay }
  | { readonly kind: "ended-already"; readonly lastDay: IsoDay; readonly reason: EndReason }
  | { readonly kind: "never-applied"; readonly appliesFrom: IsoDay }
  | { readonly kind: "held-already"; readonly from: IsoDay; readonly by: string }
  | { readonly kind: "held-before"; readonly until: IsoDay }
  | { readonly kind: "not-held" }
  | { readonly kind: "lifted-before-held"; readonly from: IsoDay }
  | { readonly kind: "successor-itself" }
  | { readonly kind: "successor-named"; readonly successor: string }
  | { readonly kind: "successor-cyclic"; readonly chain: readonly string[] }
  | {
      readonly kind: "not-ended";
      readonly id: string;
      readonly next: string;
      readonly from: IsoDay;
    }
  | {
      readonly kind: "ends-too-late";
      readonly id: string;
      readonly lastDay: IsoDay;
      readonly next: string;
      readonly from: IsoDay;
    }
  | { readonly kind: "breaks-rule"; readonly findings: readonly string[] }
  | { readonly kind: "changed-meanwhile"; readonly file: string }
  | { readonly kind: "not-written"; readonly file: string };
