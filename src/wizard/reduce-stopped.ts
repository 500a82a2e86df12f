import type { MailEvent } from "./reduce-mail.ts";
import { carriedOver, inMailOf, type DoneState, type Event, type State } from "./state.ts";
import type { LookedAt } from "../preparing/stopped.ts";

/** The events of the page after a stop. */
export type StoppedEvent = Extract<
  Event,
  {
    type:
      | "look-started"
      | "look-failed"
      | "looked"
      | "mend-started"
      | "mend-failed"
      | "taken-out"
      | "back-at-done";
  }
>;

type Stopped = Extract<State, { step: "stopped" }>;

/** To the page after a stop, from *Klaar*, from the first page, or to look again. */
export function startLook(state: State, attempt: number): State {
  const look = { kind: "reading" } as const;
  switch (state.step) {
    case "stopped":
      return { ...state, look, attempt };
    case "done":
      return { ...carriedOver(state), step: "stopped", done: state, look, attempt };
    case "place":
      return { ...carriedOver(state), step: "stopped", done: null, look, attempt };
    default:
      return state;
  }
}

/** The page after a stop. Whatever was prepared in this pane is kept to go back to. */
export function reduceStopped(state: Stopped, event: MailEvent): State {
  const { done, look } = state;
  switch (event.type) {
    case "back-at-done":
      return done ?? state;
    case "undoing-started":
      return done === null
        ? state
        : {
            ...carriedOver(state),
            ...inMailOf(done),
            step: "undoing",
            attempt: event.attempt,
            goal: event.goal,
          };
    case "look-failed":
      return isCurrent(state, event) ? { ...state, look: { kind: "not-read" } } : state;
    case "looked":
      return isCurrent(state, event)
        ? {
            ...state,
            done: done === null ? null : asLookedAt(done, event.at),
            look: { kind: "looked", at: event.at, mending: null, failure: null },
          }
        : state;
    case "mend-started":
      return look.kind === "looked"
        ? {
            ...state,
            attempt: event.attempt,
            look: { ...look, mending: event.mend, failure: null },
          }
        : state;
    case "mend-failed":
      return isCurrent(state, event) && look.kind === "looked"
        ? { ...state, look: { ...look, mending: null, failure: event.failure } }
        : state;
    case "taken-out":
      return isCurrent(state, event)
        ? { ...state, look: { kind: "taken-out", textLeft: event.textLeft } }
        : state;
    default:
      return state;
  }
}

function isCurrent(state: Stopped, { attempt }: { readonly attempt: number }): boolean {
  return attempt === state.attempt;
}

/** *Klaar* as the seal on the mail says it is by now. */
function asLookedAt(done: DoneState, { sealed }: LookedAt): DoneState {
  return sealed?.from === "window"
    ? { ...done, seal: sealed.seal, handedOver: sealed.seal.passwordHandedOver }
    : done;
}
