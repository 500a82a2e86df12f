import { chooseProtocol, type Choice } from "../protocol/choice.ts";
import type { ClientData } from "../client/client-data.ts";
import type { Consent } from "../client/consent.ts";
import type { IsoDay } from "../base/day.ts";
import { doubtKey, type SettledDoubt } from "../protocol/settled-doubts.ts";
import type { Registry } from "../protocol/registry.ts";
import { fail, ok, type Result } from "../base/result.ts";

declare const proof: unique symbol;

/** A protocol chosen for the client's place, that may be used. */
export type CoveredChoice = Extract<Choice, { kind: "covered" }>;

/**
 * Everything that one mail needs: the protocol for the place, the consent and the two data items.
 *
 * Only `makeReferral` makes one, so no mail can be prepared without all three.
 */
export interface Referral {
  readonly [proof]: true;
  readonly choice: CoveredChoice;
  readonly consent: Consent;
  readonly client: ClientData;
  /** Each doubt about the choice, and who took it away. */
  readonly settled: readonly SettledDoubt[];
  /** The day on which it is prepared. */
  readonly on: IsoDay;
}

/**
 * - `no-longer-covered`: the choice does not hold on this day (midnight passed, or the team changed).
 * - `doubts-not-settled`: the OCMW did not take every doubt away.
 * - `consent-for-other-protocol`: what the client agreed to was worded for another protocol.
 */
export interface ReferralRefused {
  readonly kind: "no-longer-covered" | "doubts-not-settled" | "consent-for-other-protocol";
}

/** Chooses anew on the day of preparing, and puts the parts together if they belong together. */
export function makeReferral(parts: {
  readonly choice: CoveredChoice;
  readonly settled: readonly SettledDoubt[];
  readonly consent: Consent;
  readonly client: ClientData;
  readonly registry: Registry;
  readonly teams: readonly string[];
  readonly today: IsoDay;
}): Result<Referral, ReferralRefused> {
  const { consent, client, settled, registry, teams, today } = parts;
  const choice = chooseProtocol({ place: parts.choice.place, registry, teams, on: today });
  if (choice.kind !== "covered" || choice.protocol.id !== parts.choice.protocol.id)
    return fail({ kind: "no-longer-covered" });
  const keys = settled.map(({ doubt }) => doubtKey(doubt));
  if (!choice.doubts.every((doubt) => keys.includes(doubtKey(doubt))))
    return fail({ kind: "doubts-not-settled" });
  if (consent.protocol !== choice.protocol.id) return fail({ kind: "consent-for-other-protocol" });
  return ok({ choice, consent, client, settled, on: today } as Referral);
}
