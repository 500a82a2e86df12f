import type { CheckResult } from "./check.ts";
import type { SendAnswer } from "./report-text.ts";
import type { FormerBody, TrialRefusal, TrialPart } from "./trial-mail.ts";

/** What became of emptying the mail; `left` is what could not be taken out. */
export type Emptying =
  | { readonly kind: "not-yet" }
  | { readonly kind: "emptying" }
  | { readonly kind: "emptied"; readonly left: readonly TrialPart[] }
  /** There is no trial in the mail beside the pane. */
  | { readonly kind: "no-trial" };

/** What is known of the last check, for which the user presses Send. */
export interface LastCheck {
  /** Null: not answered yet. */
  readonly answer: SendAnswer | null;
  /** Whether the button in Outlook's alert led to the pane. */
  readonly paneFromAlert: boolean;
  readonly emptying: Emptying;
}

/**
 * Where the self-check is.
 *
 * - `begin`: nothing was changed yet; `refusals` counts, so that each is announced.
 * - `running`: every check but the last.
 * - `result`: all but the last are done; `mayPressSend` tells whether the trial is ready for that.
 * - `last-only`: the pane was loaded anew, or the window closed: only the last check is noted.
 */
export type SelfCheckState =
  | {
      readonly kind: "begin";
      readonly looking: boolean;
      readonly refusal: TrialRefusal | null;
      readonly refusals: number;
    }
  | { readonly kind: "running"; readonly results: readonly CheckResult[] }
  | {
      readonly kind: "result";
      readonly results: readonly CheckResult[];
      readonly body: FormerBody;
      readonly mayPressSend: boolean;
      readonly last: LastCheck;
    }
  | { readonly kind: "last-only"; readonly last: LastCheck };

export const atBegin: SelfCheckState = {
  kind: "begin",
  looking: false,
  refusal: null,
  refusals: 0,
};

export const nothingYet: LastCheck = {
  answer: null,
  paneFromAlert: false,
  emptying: { kind: "not-yet" },
};

/** For a pane that Outlook's alert opened: the results of the pane before it are gone. */
export const afterTrialStopped: SelfCheckState = {
  kind: "last-only",
  last: { ...nothingYet, paneFromAlert: true },
};
