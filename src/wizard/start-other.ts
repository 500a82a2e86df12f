import type { Errand } from "../core/mail/occasion.ts";
import type { Addressed, Preparation } from "../core/mail/preparation.ts";
import { makeReference, type Reference } from "../core/mail/reference.ts";
import { generatePassword } from "../core/password/password.ts";
import type { Wizard } from "./wizard.ts";

/**
 * What begins elsewhere than on the first step. Each gives false, and does nothing, while this mail is
 * already being prepared or holds something prepared: one mail carries one.
 *
 * @param attempt - prepares what the state holds.
 */
export function startOther(wizard: Wizard, attempt: () => Promise<void>) {
  const { tools, getState, dispatch, nextAttempt } = wizard;
  const isInHand = (): boolean => "attempt" in getState();

  const prepare = (preparation: Preparation): boolean => {
    if (isInHand()) return false;
    dispatch({ type: "preparing-started", preparation, attempt: nextAttempt() });
    void attempt();
    return true;
  };

  return {
    /** A referral that follows another, from the first step on. What was typed before is forgotten. */
    startErrand: (errand: Errand): boolean => {
      if (isInHand()) return false;
      dispatch({ type: "errand-started", errand });
      return true;
    },

    startTest: (to: Addressed): boolean =>
      prepare({
        kind: "test",
        to,
        reference: makeReference(tools.random),
        password: generatePassword(tools.random),
      }),

    startWithdrawal: (to: Addressed, reference: Reference): boolean =>
      prepare({ kind: "withdrawal", to, reference }),
  };
}
