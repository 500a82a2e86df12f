import type { LookedAt } from "../preparing/stopped.ts";
import type { MailEvent, StoppedEvent } from "./event.ts";
import { carriedOver, inMailOf, type DoneState, type State } from "./state.ts";

type Stopped = Extract<State, { step: "stopped" }>;

/** To the page after a stop: from *Klaar*, from a step before preparing, or to look again. */
export function startLook(state: State, attempt: number): State {
  const look = { kind: "reading" } as const;
  switch (state.step) {
    case "stopped":
      return { ...state, look, attempt };
    case "done":
      return { ...carriedOver(state), step: "stopped", done: state, look, attempt };
    default:
      return "attempt" in state
        ? state
        : { ...carriedOver(state), step: "stopped", done: null, look, attempt };
  }
}

/** The page after a stop. It keeps *Klaar*, if the mail was prepared in this pane, to go back to. */
export function reduceStopped(state: Stopped, event: MailEvent | StoppedEvent): State {
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
    case "mend-started":
      return look.kind === "looked"
        ? {
            ...state,
            attempt: event.attempt,
            look: { ...look, mending: event.mend, failure: null },
          }
        : state;
    case "look-failed":
    case "looked":
    case "mend-failed":
    case "taken-out":
      return event.attempt === state.attempt ? reduceLook(state, event) : state;
    default:
      return state;
  }
}

type LookEvent = Extract<
  StoppedEvent,
  { type: "look-failed" | "looked" | "mend-failed" | "taken-out" }
>;

/** What came of looking or mending. */
function reduceLook(state: Stopped, event: LookEvent): State {
  const { done, look } = state;
  switch (event.type) {
    case "look-failed":
      return { ...state, look: { kind: "not-read" } };
    case "looked":
      return {
        ...state,
        done: done === null ? null : asLookedAt(done, event.at),
        look: { kind: "looked", at: event.at, mending: null, failure: null },
      };
    case "mend-failed":
      return look.kind === "looked"
        ? { ...state, look: { ...look, mending: null, failure: event.failure } }
        : state;
    case "taken-out":
      return { ...state, look: { kind: "taken-out", textLeft: event.textLeft } };
  }
}

/** *Klaar*, brought up to date with the seal that is on the mail now. */
function asLookedAt(done: DoneState, { sealed }: LookedAt): DoneState {
  return sealed?.from === "window"
    ? { ...done, seal: sealed.seal, handedOver: sealed.seal.passwordHandedOver }
    : done;
}
