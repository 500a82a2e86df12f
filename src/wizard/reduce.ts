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
    problem: null,
    complaints: 0,
  });
}

/** The first state when Outlook opens the pane because the guard stopped the mail. */
export function startStopped(teams: readonly string[]): State {
  return {
    ...carriedOver(startState(teams)),
    step: "stopped",
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
    case "drafts-changed":
      return {
        ...state,
        drafts: { ...state.drafts, ...event.drafts },
        problem: remaining(state.problem, state.drafts, event.drafts),
      };
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
        ? { ...common, step: "informing", choice: state.choice }
        : state;
    case "informing-confirmed":
      return state.step === "informing"
        ? {
            ...common,
            step: "consent",
            choice: state.choice,
            drafts: { ...state.drafts, givenOn: state.drafts.givenOn || event.today },
          }
        : state;
    case "consent-given":
      return state.step === "consent"
        ? { ...common, step: "client", choice: state.choice, consent: event.consent }
        : state;
    case "consent-refused":
      return "choice" in state && state.step !== "place" && state.step !== "team"
        ? noConsent(common, null)
        : state;
    case "client-accepted":
      return state.step === "client"
        ? {
            ...common,
            step: "review",
            choice: state.choice,
            consent: state.consent,
            client: event.client,
            afterUndo: null,
          }
        : state;
    case "went-back":
      return wentBack(state, common);
    case "went-to":
      return state.step === "review" ? wentTo(state, event.step, common) : state;
    case "started-over":
      return firstStep(forgotten(common));
    case "errand-started":
      return "attempt" in state
        ? state
        : firstStep({ ...common, errand: event.errand, drafts: emptyDrafts });
    case "errand-left":
      return state.step === "place"
        ? { ...state, errand: plainReferral, drafts: unworded(state.drafts) }
        : state;
    default:
      return reduceMail(state, event);
  }
}

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
    doubtsAsked: false,
    client: { ...drafts.client, postcode, place: name },
  };
  if (choice.kind === "refused" || choice.protocol.id === drafts.wordedFor)
    return { ...common, step: "place", choice, drafts: forChoice };
  const wordedFor = choice.protocol.id;
  return { ...common, step: "place", choice, drafts: { ...unworded(forChoice), wordedFor } };
}

/** Without the ticks whose wording no longer holds. */
function unworded(drafts: Drafts): Drafts {
  const { told, freeAndExplicit, boundBySecrecy, way, givenOn } = emptyDrafts;
  return { ...drafts, told, freeAndExplicit, boundBySecrecy, way, givenOn };
}

function wentBack(state: State, common: Common): State {
  switch (state.step) {
    case "team":
      return state.teams.length === 0 ? state : { ...common, step: "place", choice: state.choice };
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
  { choice, consent }: Extract<State, { step: "review" }>,
  step: Extract<WizardEvent, { type: "went-to" }>["step"],
  common: Common,
): State {
  const at: { readonly choice: CoveredChoice } = { choice };
  return step === "client" ? { ...common, ...at, step, consent } : { ...common, ...at, step };
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
