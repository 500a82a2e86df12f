import type { LookedAt } from "../preparing/stopped.ts";
import type { MailEvent, StoppedEvent } from "./event.ts";
import { carriedOver, inMailOf, type DoneState, type State } from "./state.ts";

type Stopped = Extract<State, { step: "stopped" }>;

/** To the page after a stop: from *Klaar*, from a step before preparing, or to look again. */
export function beginLook(state: State, attempt: number): State {
  const look = { kind: "reading" } as const;
  switch (state.step) {
    case "stopped":
      return { ...state, look, attempt };
    case "done":
      return {
        ...carriedOver(state),
        step: "stopped",
        when: "after-stop",
        done: state,
        look,
        attempt,
      };
    default:
      return "attempt" in state
        ? state
        : {
            ...carriedOver(state),
            step: "stopped",
            when: "after-stop",
            done: null,
            look,
            attempt,
          };
  }
}

/** From a mail that was just prepared to the judgement that comes before *Klaar*. */
export function judgeFirst(done: DoneState): State {
  return {
    ...carriedOver(done),
    step: "stopped",
    when: "before-done",
    done,
    look: { kind: "reading" },
    attempt: done.attempt,
  };
}

/** The page after a stop. It keeps *Klaar*, if the mail was prepared in this pane, to go back to. */
export function reduceStopped(state: Stopped, event: MailEvent | StoppedEvent): State {
  const { done, look } = state;
  switch (event.type) {
    case "back-at-done":
      return state.when === "after-stop" ? (done ?? state) : state;
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
  const { look } = state;
  switch (event.type) {
    case "look-failed":
      return { ...state, look: { kind: "not-read" } };
    case "looked":
      return reduceLooked(state, event.at);
    case "mend-failed":
      return look.kind === "looked"
        ? { ...state, look: { ...look, mending: null, failure: event.failure } }
        : state;
    case "taken-out":
      return { ...state, look: { kind: "taken-out", textLeft: event.textLeft } };
  }
}

/**
 * Before *Klaar* the password cannot be handed over yet, since nobody has seen it. When nothing else
 * would stop the mail, *Klaar* follows at once.
 */
function reduceLooked(state: Stopped, at: LookedAt): State {
  if (state.when === "after-stop") {
    const done = state.done === null ? null : asLookedAt(state.done, at);
    return { ...state, done, look: looked(at) };
  }
  const findings = at.findings.filter(({ kind }) => kind !== "password-not-handed-over");
  const done = asLookedAt(state.done, at);
  return findings.length === 0 ? done : { ...state, done, look: looked({ ...at, findings }) };
}

const looked = (at: LookedAt): Stopped["look"] => ({
  kind: "looked",
  at,
  mending: null,
  failure: null,
});

/** *Klaar*, brought up to date with the seal that is on the mail now. */
function asLookedAt(done: DoneState, { sealed }: LookedAt): DoneState {
  return sealed?.from === "window"
    ? { ...done, seal: sealed.seal, handedOver: sealed.seal.passwordHandedOver }
    : done;
}
