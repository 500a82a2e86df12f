import type { Errand } from "../core/mail/occasion.ts";
import type { Addressed, Preparation, WordsOnlyPreparation } from "../core/mail/preparation.ts";
import { makeReference } from "../core/mail/reference.ts";
import { generatePassword } from "../core/password/password.ts";
import type { Wizard } from "./wizard.ts";

/**
 * The starts outside the first step. Each gives false, and does nothing, while this mail is being
 * prepared or is prepared: one mail holds one preparation.
 *
 * @param attempt - prepares the mail that the state describes.
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
    /** A correction or a resend, from the first step on. What was typed before is forgotten. */
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

    startWordsOnly: (mail: WordsOnlyPreparation): boolean => prepare(mail),
  };
}
