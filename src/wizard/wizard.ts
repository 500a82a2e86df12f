import type { IsoDay } from "../core/base/day.ts";
import type { Person } from "../core/base/person.ts";
import type { RandomBytes } from "../core/base/random.ts";
import type { TelephoneParser } from "../core/client/client-data.ts";
import { chooseProtocol } from "../core/protocol/choice.ts";
import { type Place } from "../core/protocol/place.ts";
import { searchPlaces } from "../core/protocol/places.ts";
import { deniedDoubts, settleDoubts } from "../core/protocol/settled-doubts.ts";
import { teamsOf, type Registry } from "../core/protocol/registry.ts";
import { stoppedMail } from "../guard/guard-context.ts";
import type { ComposeItem } from "../outlook/compose-item.ts";
import type { AtSend } from "../outlook/open-outlook.ts";
import type { TeamSetting } from "../outlook/team-setting.ts";
import type { LookAtMail } from "../preparing/look-at-mail.ts";
import type { LookAtStart } from "../preparing/look-at-start.ts";
import type { AttachmentMaker } from "../preparing/make-attachment.ts";
import type { WizardEvent } from "./event.ts";
import { teamsAtStart, type PageAddress } from "./page-address.ts";
import { reduce, startState, startStopped } from "./reduce.ts";
import type { Drafts, Problem, State, Step } from "./state.ts";

/** The outside world of the wizard; tests pass in another. */
export interface WizardTools {
  readonly registry: Registry;
  readonly item: ComposeItem;
  readonly teams: TeamSetting;
  readonly page: PageAddress;
  readonly today: () => IsoDay;
  readonly random: RandomBytes;
  readonly loadAttachmentMaker: () => Promise<AttachmentMaker>;
  readonly loadTelephoneParser: () => Promise<TelephoneParser>;
  /** Finds a character that the sheet cannot print. */
  readonly loadGlyphCheck: () => Promise<(text: string) => string | undefined>;
  readonly loadLook: () => Promise<LookAtMail>;
  readonly loadStartLook: () => Promise<LookAtStart>;
  readonly atSend: AtSend;
  /** The user of this Outlook. Null where Outlook does not tell. */
  readonly sender: () => Person | null;
  /** The initialization context of the pane. */
  readonly context: string | null;
}

/** A referral from the first step to the last: its state, and the acts of the first pages. */
export type Wizard = ReturnType<typeof createWizard>;

/**
 * Starts a referral. It lives in memory alone, and ends with the pane.
 *
 * Every act checks its input, and leaves a `problem` in the state when it refuses: no button is
 * ever disabled. The acts from the second step on are in step-acts.ts, which loads later.
 */
export function createWizard(tools: WizardTools) {
  const { registry } = tools;
  const teams = teamsAtStart(tools.teams.read(), tools.page, teamsOf(registry));
  let context = tools.context;
  let state = stoppedMail(context) === "mail" ? startStopped(teams) : startState(teams);
  let attempts = 0;
  const listeners = new Set<() => void>();

  const getState = (): State => state;
  const dispatch = (event: WizardEvent): void => {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const nextAttempt = (): number => (attempts += 1);
  const complain = (problem: Problem): void => dispatch({ type: "problem-found", problem });
  const choose = (place: Place, teams = state.teams) =>
    chooseProtocol({ place, registry, teams, on: tools.today() });

  /** Reads and judges the mail again: after a stop, from *Klaar* or from the first page. */
  const lookAtMail = async (): Promise<void> => {
    const attempt = nextAttempt();
    dispatch({ type: "look-started", attempt });
    if (state.step !== "stopped" || state.attempt !== attempt) return;
    const { done } = state;
    try {
      const look = await tools.loadLook();
      const at = await look(done?.seal ?? null);
      dispatch(at === "mail-gone" ? { type: at, attempt } : { type: "looked", attempt, at });
    } catch {
      dispatch({ type: "look-failed", attempt });
    }
  };

  /**
   * Looks what the mail is, before anything is typed. One that was prepared in a pane that is gone
   * is judged at once.
   */
  const lookAtStart = async (): Promise<void> => {
    const at = await tools.loadStartLook().then(
      (look) => look(),
      () => null,
    );
    if (at?.kind === "open") dispatch({ type: "mail-found", found: at.found });
    else if (at?.kind === "prepared" && isUntouched(state)) await lookAtMail();
  };

  return {
    tools,
    getState,
    lookAtStart,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispatch,
    complain,
    /** A new number for each attempt to change or read the mail. */
    nextAttempt,

    /** Whether the guard passed a stop that was not seen before. Each counts once. */
    isNewStop: (passed: string | null): boolean => {
      const isNew = passed !== context && stoppedMail(passed) === "mail";
      context = passed;
      return isNew;
    },
    /** The guard passed a stop to the open pane (Mailbox 1.15): from any step before preparing. */
    passContext: async (passed: string | null): Promise<void> => {
      context = passed;
      if (stoppedMail(passed) === "mail") await lookAtMail();
    },
    lookAtMail,

    openTeams: () => dispatch({ type: "teams-opened" }),
    toggleTeam: (team: string) => dispatch({ type: "team-toggled", team }),
    saveTeams: async (): Promise<void> => {
      if (state.step !== "team" || state.saving) return;
      const { chosen, choice } = state;
      if (chosen.length === 0) {
        complain({ kind: "no-team-chosen" });
        return;
      }
      dispatch({ type: "teams-saving" });
      const saved = await tools.teams.write(chosen);
      dispatch({
        type: "teams-saved",
        teams: chosen,
        choice: choice === null ? null : choose(choice.place, chosen),
      });
      if (!saved.ok) complain({ kind: "teams-not-saved", cause: saved.error });
    },

    changeQuery: (query: string) => dispatch({ type: "query-changed", query }),
    /** The places of the user's own teams first. */
    findPlaces: (query: string) => {
      const own = registry.protocols.filter(({ team }) => state.teams.includes(team.value));
      return searchPlaces(query, registry.places, ({ postcode }) =>
        own.some(({ territory }) => territory.value.includes(postcode)),
      );
    },
    choosePlace: (place: Place) => dispatch({ type: "place-chosen", choice: choose(place) }),
    confirmPlace: (): void => {
      if (state.step !== "place") return;
      const { choice, drafts } = state;
      if (choice === null) return complain({ kind: "no-place-chosen" });
      if (choice.kind === "refused") return complain({ kind: "place-refused" });
      const denied = deniedDoubts(choice.doubts, drafts.doubts);
      if (denied.length > 0) return dispatch({ type: "doubts-denied", denied });
      const settled = settleDoubts(choice.doubts, drafts.doubts, tools.today());
      if (!settled.ok) return complain(settled.error);
      dispatch({ type: "place-confirmed" });
    },

    changeDrafts: (drafts: Partial<Drafts>) => dispatch({ type: "drafts-changed", drafts }),
    goBack: () => dispatch({ type: "went-back" }),
    goTo: (step: Extract<WizardEvent, { type: "went-to" }>["step"]) =>
      dispatch({ type: "went-to", step }),
    startOver: () => dispatch({ type: "started-over" }),
    /** Back to a plain referral. */
    leaveErrand: () => dispatch({ type: "errand-left" }),
  };
}

/** Nothing was begun: going to another page loses nothing. */
function isUntouched({ step, drafts, errand }: State): boolean {
  return (step === "team" || step === "place") && drafts.query === "" && errand.kind === "referral";
}

/** The state if it is at this step; undefined when an act came too late for it. */
export function stateAt<S extends Step>(
  { getState }: Pick<Wizard, "getState">,
  step: S,
): Extract<State, { step: S }> | undefined {
  const state = getState();
  return state.step === step ? (state as Extract<State, { step: S }>) : undefined;
}
