import { plainReferral } from "../core/mail/occasion.ts";
import type { Undone } from "../preparing/undo-mail.ts";
import { carriedOver, emptyDrafts, type Common, type InMail, type State } from "./state.ts";

/* Transitions that several events share. */

/** The team step when no team was ever chosen; else the place step. */
export function firstStep(common: Common): State {
  return common.teams.length === 0
    ? { ...common, step: "team", chosen: [], saving: false, choice: null }
    : { ...common, step: "place", choice: null };
}

/** Everything begun and typed is dropped. */
export function forgotten(common: Common): Common {
  return { ...common, errand: plainReferral, drafts: emptyDrafts, reviewed: null };
}

/** The end when the client refuses or withdraws consent: everything typed is dropped. */
export function noConsent(common: Common, afterUndo: Undone | null): State {
  return { ...forgotten(common), step: "no-consent", afterUndo };
}

/** The end when the mail that was prepared is gone: nothing of it is known any more. */
export function mailGone(common: Common): State {
  return { ...forgotten(common), found: [], step: "mail-gone" };
}

/**
 * The step before preparing, with everything typed still there. For a mail without a client: the
 * first step.
 */
export function backAtReview(state: State & InMail, afterUndo: Undone | null): State {
  const { preparation } = state;
  const common = carriedOver(state);
  if (preparation.kind !== "referral") return firstStep(common);
  const { choice, consent, client } = preparation.referral;
  return { ...common, step: "review", choice, consent, client, afterUndo };
}
