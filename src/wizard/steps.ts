import { plainReferral } from "../core/mail/occasion.ts";
import type { Undone } from "../preparing/undo-mail.ts";
import { carriedOver, emptyDrafts, type Common, type InMail, type State } from "./state.ts";

/* Steps that more than one event leads to. */

/** The team, when none was ever chosen; else the place. */
export function firstStep(common: Common): State {
  return common.teams.length === 0
    ? { ...common, step: "team", chosen: [], saving: false, choice: null }
    : { ...common, step: "place", choice: null };
}

/** Nothing of what was begun and typed is left. */
export function forgotten(common: Common): Common {
  return { ...common, errand: plainReferral, drafts: emptyDrafts };
}

/** The end where the client does not consent, or no longer: everything typed is forgotten. */
export function noConsent(common: Common, afterUndo: Undone | null): State {
  return { ...forgotten(common), step: "no-consent", afterUndo };
}

/** The step before preparing, with nothing typed lost; of a mail without a client the first one. */
export function backAtReview(state: State & InMail, afterUndo: Undone | null): State {
  const { preparation } = state;
  const common = carriedOver(state);
  if (preparation.kind !== "referral") return firstStep(common);
  const { choice, consent, client } = preparation.referral;
  return { ...common, step: "review", choice, consent, client, afterUndo };
}
