import { chooseProtocol } from "../core/choice.ts";
import { parseClientData, type TelephoneParser } from "../core/client-data.ts";
import { giveConsent } from "../core/consent.ts";
import type { IsoDay } from "../core/day.ts";
import { generatePassword, parseAgreedPassword, type RandomBytes } from "../core/password.ts";
import { findPlaces, type Place } from "../core/places.ts";
import { makeReference } from "../core/reference.ts";
import { makeReferral, type CoveredChoice } from "../core/referral.ts";
import { teamsOf, type Registry } from "../core/registry.ts";
import { ok } from "../core/result.ts";
import type { ComposeItem } from "../outlook/compose-item.ts";
import type { TeamSetting } from "../outlook/team-setting.ts";
import { mailActions } from "./mail-actions.ts";
import type { AttachmentMaker } from "./prepare-mail.ts";
import { reduce, startState } from "./reduce.ts";
import type { Drafts, Event, Problem, State } from "./state.ts";

/** The world outside, handed in so that tests can hand in another. */
export interface ReferralTools {
  readonly registry: Registry;
  readonly item: ComposeItem;
  readonly teams: TeamSetting;
  readonly today: () => IsoDay;
  readonly random: RandomBytes;
  readonly loadAttachmentMaker: () => Promise<AttachmentMaker>;
  readonly loadTelephoneParser: () => Promise<TelephoneParser>;
}

/** A referral from the first step to the last: what it is now, and what a user can do with it. */
export type ReferralWizard = ReturnType<typeof createReferral>;

/**
 * Starts a referral. It lives in memory alone, and ends with the pane.
 *
 * Every act checks before it goes on, and otherwise leaves a `problem` in the state: a button is
 * never greyed out.
 */
export function createReferral(tools: ReferralTools) {
  const { registry } = tools;
  const known = teamsOf(registry);
  let state = startState(tools.teams.read().filter((team) => known.includes(team)));
  const listeners = new Set<() => void>();

  const dispatch = (event: Event): void => {
    const next = reduce(state, event);
    if (next === state) return;
    state = next;
    for (const listener of listeners) listener();
  };
  const complain = (problem: Problem): void => dispatch({ type: "problem-found", problem });
  const choose = (place: Place, teams = state.teams) =>
    chooseProtocol({ place, registry, teams, on: tools.today() });

  return {
    registry,
    today: tools.today,
    getState: (): State => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },

    openTeams: () => dispatch({ type: "teams-opened" }),
    toggleTeam: (team: string) => dispatch({ type: "team-toggled", team }),
    async saveTeams(): Promise<void> {
      if (state.step !== "team" || state.saving) return;
      const { chosen, choice } = state;
      if (chosen.length === 0) { complain({ kind: "no-team-chosen" }); return; }
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
    findPlaces: (query: string) => findPlaces(query, registry.places),
    choosePlace: (place: Place) => dispatch({ type: "place-chosen", choice: choose(place) }),
    changeDrafts: (drafts: Partial<Drafts>) => dispatch({ type: "drafts-changed", drafts }),

    confirmPlace(): void {
      if (state.step !== "place") return;
      const { choice, drafts } = state;
      if (choice === null) return complain({ kind: "no-place-chosen" });
      if (choice.kind === "refused") return complain({ kind: "place-refused" });
      if (choice.doubts.length > 0 && !drafts.doubtsAsked)
        return complain({ kind: "doubts-not-asked" });
      dispatch({ type: "place-confirmed" });
    },

    confirmInforming(): void {
      if (state.step !== "informing") return;
      const gaps = askConsent(state.choice, state.drafts, tools.today());
      const untold = gaps.ok ? [] : gaps.error.missing.filter(({ kind }) => kind === "not-told");
      if (untold.length > 0) return complain({ kind: "consent-incomplete", missing: untold });
      dispatch({ type: "informing-confirmed", today: tools.today() });
    },

    confirmConsent(): void {
      if (state.step !== "consent") return;
      const consent = askConsent(state.choice, state.drafts, tools.today());
      if (!consent.ok) return complain(consent.error);
      dispatch({ type: "consent-given", consent: consent.value });
    },
    refuseConsent: () => dispatch({ type: "consent-refused" }),

    async confirmClient(): Promise<void> {
      if (state.step !== "client") return;
      let parseTelephone: TelephoneParser;
      try {
        parseTelephone = await tools.loadTelephoneParser();
      } catch {
        complain({ kind: "code-missing" }); return;
      }
      if (getStep() !== "client") return;
      const client = parseClientData(state.drafts.client, {
        territory: territoryOf(state.choice, registry),
        parseTelephone,
      });
      if (!client.ok) { complain(client.error); return; }
      dispatch({ type: "client-accepted", client: client.value });
    },

    goBack: () => dispatch({ type: "went-back" }),
    goTo: (step: Extract<Event, { type: "went-to" }>["step"]) =>
      dispatch({ type: "went-to", step }),
    startOver: () => dispatch({ type: "started-over" }),

    ...mailActions({ tools, getState: () => state, dispatch, startPreparation }),
  };

  function getStep(): State["step"] {
    return state.step;
  }

  /** What is put in the mail, or null when something is missing: then the state says what. */
  function startPreparation() {
    if (state.step !== "review") return null;
    const { choice, consent, client, drafts, teams } = state;
    const referral = makeReferral({
      choice,
      doubtsAsked: drafts.doubtsAsked,
      consent,
      client,
      registry,
      teams,
      today: tools.today(),
    });
    if (!referral.ok) {
      complain(referral.error);
      return null;
    }
    const password =
      drafts.password.kind === "generated"
        ? ok(generatePassword(tools.random))
        : parseAgreedPassword(drafts.password.text, client);
    if (!password.ok) {
      complain(password.error);
      return null;
    }
    return {
      referral: referral.value,
      reference: makeReference(tools.random),
      password: password.value,
    };
  }
}

function askConsent(choice: CoveredChoice, drafts: Drafts, today: IsoDay) {
  const { freeAndExplicit, boundBySecrecy, way, givenOn } = drafts;
  return giveConsent({
    protocol: choice.protocol.id,
    told: new Set(drafts.told),
    freeAndExplicit,
    boundBySecrecy,
    way,
    givenOn,
    today,
  });
}

/** The places for which this protocol sends to the same mailboxes as for the chosen one. */
export function territoryOf({ protocol, mailboxes }: CoveredChoice, registry: Registry) {
  const postcodes = protocol.territory.value.filter((postcode) => {
    const own = protocol.mailboxes
      .filter((box) => box.postcodes === "all" || box.postcodes.includes(postcode))
      .map((box) => box.address.value);
    return own.length === mailboxes.length && own.every((one) => mailboxes.includes(one));
  });
  return registry.places.filter((place) => postcodes.includes(place.postcode));
}
