import { clientFields } from "../core/client/client-problem.ts";
import { plainReferral } from "../core/mail/occasion.ts";
import type { CoveredChoice } from "../core/mail/referral.ts";
import type { Choice } from "../core/protocol/choice.ts";
import type { WizardEvent } from "./event.ts";
import { reduceMail } from "./reduce-mail.ts";
import {
  carriedOver,
  emptyDrafts,
  type Common,
  type Drafts,
  type Problem,
  type State,
} from "./state.ts";
import { backAtReview, firstStep, forgotten, noConsent } from "./steps.ts";

/** The first state of the pane: the team step when no team was ever chosen. */
export function startState(teams: readonly string[]): State {
  return firstStep({
    teams,
    errand: plainReferral,
    drafts: emptyDrafts,
    reviewed: null,
    found: [],
    problem: null,
    complaints: 0,
  });
}

/** The first state when Outlook opens the pane because the guard stopped the mail. */
export function startStopped(teams: readonly string[]): State {
  return {
    ...carriedOver(startState(teams)),
    step: "stopped",
    when: "after-stop",
    done: null,
    look: { kind: "reading" },
    attempt: 0,
  };
}

/**
 * The wizard, without pixels and effects.
 *
 * Gives the same object when the event does not apply, so that a late answer changes nothing.
 */
export function reduce(state: State, event: WizardEvent): State {
  const common = carriedOver(state);
  switch (event.type) {
    case "problem-found":
      return { ...state, problem: event.problem, complaints: state.complaints + 1 };
    case "mail-found":
      return { ...state, found: event.found };
    case "drafts-changed":
      return changed(state, event.drafts);
    case "teams-opened":
      return state.step === "place"
        ? { ...common, step: "team", chosen: state.teams, saving: false, choice: state.choice }
        : state;
    case "team-toggled":
      return state.step === "team"
        ? { ...state, chosen: toggled(state.chosen, event.team), problem: null }
        : state;
    case "teams-saving":
      return state.step === "team" ? { ...state, saving: true, problem: null } : state;
    case "teams-saved":
      return state.step === "team"
        ? chosen({ ...common, teams: event.teams }, event.choice)
        : state;
    case "query-changed":
      return state.step === "place"
        ? {
            ...common,
            step: "place",
            choice: null,
            drafts: { ...state.drafts, query: event.query },
          }
        : state;
    case "place-chosen":
      return state.step === "place" ? chosen(common, event.choice) : state;
    case "place-confirmed":
      return state.step === "place" && state.choice?.kind === "covered"
        ? placeConfirmed(state.choice, common)
        : state;
    case "doubts-denied":
      return state.step === "place" && state.choice?.kind === "covered"
        ? { ...common, step: "denied", choice: state.choice, denied: event.denied }
        : state;
    case "informing-confirmed":
      if (state.step !== "informing") return state;
      return common.reviewed === null
        ? { ...common, step: "consent", choice: state.choice }
        : atReview(common, common.reviewed);
    case "consent-given":
      if (state.step !== "consent") return state;
      return common.reviewed === null
        ? { ...common, step: "client", choice: state.choice, consent: event.consent }
        : atReview(common, { ...common.reviewed, consent: event.consent });
    case "consent-refused":
      return "choice" in state && state.step !== "place" && state.step !== "team"
        ? noConsent(common, null)
        : state;
    case "client-accepted":
      if (state.step !== "client") return state;
      return atReview(common, {
        choice: state.choice,
        consent: state.consent,
        client: event.client,
      });
    case "went-back":
      return wentBack(state, { ...common, reviewed: null });
    case "went-to":
      return state.step === "review" ? wentTo(state, event.step, common) : state;
    case "started-over":
      return firstStep(forgotten(common));
    case "errand-started":
      return "attempt" in state ? state : firstStep({ ...forgotten(common), errand: event.errand });
    case "errand-left":
      return state.step === "place"
        ? { ...state, errand: plainReferral, drafts: unworded(state.drafts), reviewed: null }
        : state;
    default:
      return reduceMail(state, event);
  }
}

/**
 * What was typed or ticked. A point that is not told after all takes the consent with it: the client
 * consents to what was told.
 */
function changed(state: State, changes: Partial<Drafts>): State {
  const { drafts } = state;
  const { told } = changes;
  const isTakenAway = told !== undefined && drafts.told.some((topic) => !told.includes(topic));
  return {
    ...state,
    drafts: { ...drafts, ...(isTakenAway ? noConsentDrafts : {}), ...changes },
    reviewed: isTakenAway ? null : state.reviewed,
    problem: remaining(state.problem, drafts, changes),
  };
}

/** The answers about consent, before any is given. */
const noConsentDrafts = {
  freeAndExplicit: emptyDrafts.freeAndExplicit,
  way: emptyDrafts.way,
  givenOn: emptyDrafts.givenOn,
  stillHolds: emptyDrafts.stillHolds,
};

/**
 * A new choice. Ticks for another protocol, and questions asked about another place, no longer
 * hold.
 */
function chosen(common: Common, choice: Choice | null): State {
  const { drafts } = common;
  if (choice === null) return { ...common, step: "place", choice };
  const { postcode, name } = choice.place;
  const forChoice: Drafts = {
    ...drafts,
    query: `${postcode} ${name}`,
    doubts: emptyDrafts.doubts,
    client: { ...drafts.client, postcode, place: name },
  };
  if (choice.kind === "refused" || choice.protocol.id === drafts.wordedFor)
    return { ...common, step: "place", choice, drafts: forChoice };
  const wordedFor = choice.protocol.id;
  return { ...common, step: "place", choice, drafts: { ...unworded(forChoice), wordedFor } };
}

/** Without the ticks whose wording no longer holds. */
function unworded(drafts: Drafts): Drafts {
  return { ...drafts, ...noConsentDrafts, told: emptyDrafts.told };
}

function wentBack(state: State, common: Common): State {
  switch (state.step) {
    case "team":
      return state.teams.length === 0 ? state : { ...common, step: "place", choice: state.choice };
    case "denied":
    case "informing":
      return { ...common, step: "place", choice: state.choice };
    case "consent":
      return { ...common, step: "informing", choice: state.choice };
    case "client":
      return { ...common, step: "consent", choice: state.choice };
    case "review":
      return { ...common, step: "client", choice: state.choice, consent: state.consent };
    case "in-the-way":
    case "failed":
      return state.touched ? state : backAtReview(state, null);
    default:
      return state;
  }
}

function wentTo(
  { choice, consent, client }: Extract<State, { step: "review" }>,
  step: Extract<WizardEvent, { type: "went-to" }>["step"],
  common: Common,
): State {
  const at = { ...common, reviewed: { choice, consent, client }, choice };
  return step === "client" ? { ...at, step, consent } : { ...at, step };
}

function atReview(common: Common, reviewed: NonNullable<Common["reviewed"]>): State {
  return { ...common, ...reviewed, reviewed: null, step: "review", afterUndo: null };
}

/**
 * After *Wijzig*, straight back for the same place. For another place of the protocol the address is
 * asked again; for another protocol everything is.
 */
function placeConfirmed(choice: CoveredChoice, common: Common): State {
  const { reviewed } = common;
  const rest = { ...common, reviewed: null };
  if (reviewed?.choice.protocol.id !== choice.protocol.id)
    return { ...rest, step: "informing", choice };
  const { postcode, name } = reviewed.choice.place;
  return choice.place.postcode === postcode && choice.place.name === name
    ? atReview(common, { ...reviewed, choice })
    : { ...rest, step: "client", choice, consent: reviewed.consent };
}

function toggled(all: readonly string[], one: string): readonly string[] {
  return all.includes(one) ? all.filter((other) => other !== one) : [...all, one];
}

/** The problems of a field that changed are dropped; those of other fields stay. */
function remaining(
  problem: Problem | null,
  before: Drafts,
  change: Partial<Drafts>,
): Problem | null {
  if (problem?.kind !== "client-data-refused" || change.client === undefined) return null;
  const { client } = change;
  const touched = new Set<string>(clientFields.filter((f) => client[f] !== before.client[f]));
  const problems = problem.problems.filter(
    ({ field }) => field !== "contact" && !touched.has(field),
  );
  return problems.length === 0 ? null : { ...problem, problems };
}
