import type { IsoDay } from "../base/day.ts";
import type { Errand, Occasion } from "./occasion.ts";
import { isWordsOnly, type MailKind, type WordsOnlyKind } from "../base/mail-kind.ts";
import type { Password } from "../password/password.ts";
import type { Protocol } from "../protocol/protocol.ts";
import type { Reference } from "./reference.ts";
import type { Referrer } from "./referrer.ts";
import type { Referral } from "./referral.ts";

/** What one preparing puts in the mail. The password stays in the pane's memory. */
export type Preparation = ReferralPreparation | TestPreparation | WordsOnlyPreparation;

/** A client's data, for the first time or again. */
export interface ReferralPreparation {
  readonly kind: "referral";
  readonly errand: Errand;
  readonly referral: Referral;
  readonly referrer: Referrer;
  readonly reference: Reference;
  readonly password: Password;
}

/** Our mail and an archive as always, with a page without a client in it. */
interface TestPreparation {
  readonly kind: "test";
  readonly to: Addressed;
  readonly reference: Reference;
  readonly password: Password;
}

/** No attachment and no password; the reference is that of the referral that it is about. */
export interface WordsOnlyPreparation {
  readonly kind: WordsOnlyKind;
  readonly to: Addressed;
  readonly reference: Reference;
}

/** To whom a mail without a client's data goes. */
export interface Addressed {
  readonly protocol: Protocol;
  readonly mailboxes: readonly string[];
  /** The day on which it is prepared. */
  readonly on: IsoDay;
}

export function kindOf(preparation: Preparation): MailKind {
  return preparation.kind === "referral" ? preparation.errand.kind : preparation.kind;
}

export function occasionOf(preparation: Preparation): Occasion {
  return preparation.kind === "referral"
    ? preparation.errand
    : { kind: preparation.kind, follows: null };
}

export function addressedTo(preparation: Preparation): Addressed {
  if (preparation.kind !== "referral") return preparation.to;
  const { choice, on } = preparation.referral;
  return { protocol: choice.protocol, mailboxes: choice.mailboxes, on };
}

export function isWordsOnlyMail(preparation: Preparation): preparation is WordsOnlyPreparation {
  return isWordsOnly(preparation.kind);
}

/** Who gets a copy: of a withdrawal the own DPO, and of what carries a client's data nobody. */
export function copiesOf(preparation: Preparation): readonly string[] {
  return preparation.kind === "withdrawal" ? [preparation.to.protocol.sender.dpoMailbox.value] : [];
}
