/** Consent as a proof: no data step and no mail without it. */
import { addDays, parseDay, type IsoDay } from "../base/day.ts";
import { fail, ok, type Result } from "../base/result.ts";
import { INFORMATION_TOPICS, type InformationTopic } from "../protocol/information.ts";
import type { ProtocolId } from "../protocol/protocol.ts";

declare const proof: unique symbol;

/**
 * Proof that the client was told all five points and consented freely and explicitly. Only
 * `giveConsent` makes one. The team member is bound by professional secrecy (*beroepsgeheim*, article
 * 3) in any case, so the pane states that and asks no tick.
 *
 * It proves what the team member ticked, not what was said.
 */
export interface Consent {
  readonly [proof]: true;
  readonly protocol: ProtocolId;
  readonly way: "oral" | "written";
  readonly givenOn: IsoDay;
  readonly told: readonly InformationTopic[];
}

export type ConsentGap =
  | { readonly kind: "not-told"; readonly topics: readonly InformationTopic[] }
  | { readonly kind: "not-free-and-explicit" }
  | { readonly kind: "way-unknown" }
  | { readonly kind: "day-missing" }
  | { readonly kind: "day-invalid" }
  | { readonly kind: "day-in-future" }
  /** Before the protocol applied, so not for sharing under it. */
  | { readonly kind: "day-before-protocol"; readonly appliesFrom: IsoDay }
  /** Long ago, and nobody ticked that it still holds. */
  | { readonly kind: "not-asked-anew"; readonly givenOn: IsoDay };

/** A consent older than this is asked about again. */
const mostDays = 30;

/** Whether a consent of this day is so old that it must be confirmed. */
export function isOldConsent(givenOn: IsoDay, today: IsoDay): boolean {
  return addDays(givenOn, mostDays) < today;
}

export interface ConsentAnswers {
  readonly protocol: ProtocolId;
  readonly told: ReadonlySet<InformationTopic>;
  readonly freeAndExplicit: boolean;
  readonly way: "oral" | "written" | null;
  /** As typed. Today is accepted, tomorrow is not. */
  readonly givenOn: string;
  /** The first day of the protocol. */
  readonly appliesFrom: IsoDay;
  /** Ticked that a consent of more than 30 days ago still holds. */
  readonly stillHolds: boolean;
  readonly today: IsoDay;
}

export interface ConsentIncomplete {
  readonly kind: "consent-incomplete";
  readonly missing: readonly ConsentGap[];
}

/**
 * Makes the proof, or names every gap, in the order of the pane's questions.
 *
 * Source: article 10/1 of the decree of 30 April 2004; recital C and article 3 of the protocols.
 */
export function giveConsent(answers: ConsentAnswers): Result<Consent, ConsentIncomplete> {
  const { protocol, told, way, appliesFrom, today } = answers;
  const missing: ConsentGap[] = [];
  const topics = INFORMATION_TOPICS.filter((topic) => !told.has(topic));
  if (topics.length > 0) missing.push({ kind: "not-told", topics });
  if (!answers.freeAndExplicit) missing.push({ kind: "not-free-and-explicit" });
  if (way === null) missing.push({ kind: "way-unknown" });
  const givenOn = parseDay(answers.givenOn.trim());
  if (answers.givenOn.trim() === "") missing.push({ kind: "day-missing" });
  else if (givenOn === null) missing.push({ kind: "day-invalid" });
  else if (givenOn > today) missing.push({ kind: "day-in-future" });
  else if (givenOn < appliesFrom) missing.push({ kind: "day-before-protocol", appliesFrom });
  else if (isOldConsent(givenOn, today) && !answers.stillHolds)
    missing.push({ kind: "not-asked-anew", givenOn });
  if (missing.length > 0 || way === null || givenOn === null)
    return fail({ kind: "consent-incomplete", missing });
  return ok({ protocol, way, givenOn, told: INFORMATION_TOPICS } as Consent);
}
