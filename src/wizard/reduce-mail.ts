import type { Preparation } from "../core/mail/preparation.ts";
import type { PrepareAct } from "../preparing/mail-failure.ts";
import type {
  AttemptEvent,
  MailEvent,
  PreparingEvent,
  StoppedEvent,
  UndoingEvent,
} from "./event.ts";
import { judgeFirst, reduceStopped, beginLook } from "./reduce-stopped.ts";
import { carriedOver, inMailOf, type InMail, type State } from "./state.ts";
import { backAtReview, forgotten, mailGone, noConsent } from "./steps.ts";

/** From *Mail klaarzetten* on. */
export function reduceMail(state: State, event: MailEvent | StoppedEvent): State {
  if (event.type === "preparing-started")
    return mayPrepare(state, event.preparation) ? startPreparing(state, event) : state;
  if (event.type === "look-started") return beginLook(state, event.attempt);
  if (event.type === "mail-gone")
    return "attempt" in state && state.attempt === event.attempt
      ? mailGone(carriedOver(state))
      : state;
  if (state.step === "stopped") return reduceStopped(state, event);
  if (!("attempt" in state)) return state;
  switch (event.type) {
    case "preparing-again":
      return state.step === "failed" || state.step === "in-the-way"
        ? {
            ...carriedOver(state),
            ...inMailOf(state),
            step: "preparing",
            act: "look-at-mail",
            attempt: event.attempt,
            replaceAccepted: state.replaceAccepted || event.replaceAccepted,
          }
        : state;
    case "undoing-started":
      return state.step === "failed" ||
        state.step === "in-the-way" ||
        state.step === "undo-failed" ||
        state.step === "done"
        ? {
            ...carriedOver(state),
            ...inMailOf(state),
            step: "undoing",
            attempt: event.attempt,
            goal: event.goal,
          }
        : state;
    case "hand-over-ticked":
      return state.step === "done"
        ? { ...state, handedOver: event.handedOver, handOverUnsaved: false }
        : state;
    case "look-failed":
    case "looked":
    case "mend-started":
    case "mend-failed":
    case "taken-out":
    case "back-at-done":
      return state;
    default:
      return event.attempt === state.attempt ? reduceAttempt(state, event) : state;
  }
}

/** A referral is prepared from its review; a mail without a client wherever none is prepared yet. */
function mayPrepare(state: State, { kind }: Preparation): boolean {
  return kind === "referral" ? state.step === "review" : !("attempt" in state);
}

function startPreparing(
  state: State,
  { preparation, attempt }: Extract<MailEvent, { type: "preparing-started" }>,
): State {
  return {
    ...carriedOver(state),
    reviewed: null,
    step: "preparing",
    act: "look-at-mail",
    preparation,
    attempt,
    inspection: null,
    touched: false,
    sealed: false,
    replaceAccepted: false,
  };
}

type InMailState = Extract<State, InMail>;

/** What came of the current attempt. */
function reduceAttempt(
  state: InMailState,
  event: Exclude<AttemptEvent, { type: "mail-gone" }>,
): State {
  switch (event.type) {
    case "mail-undone":
    case "undoing-failed":
      return state.step === "undoing" ? reduceUndoing(state, event) : state;
    case "mail-read":
      return state.step === "failed" || state.step === "undo-failed"
        ? { ...state, mailNow: event.mailNow }
        : state;
    case "seal-rewritten":
      return state.step === "done" ? { ...state, seal: event.seal } : state;
    case "seal-not-rewritten":
      return state.step === "done"
        ? { ...state, handedOver: state.seal.passwordHandedOver, handOverUnsaved: true }
        : state;
    default:
      return state.step === "preparing" ? reducePreparing(state, event) : state;
  }
}

function reducePreparing(
  state: Extract<State, { step: "preparing" }>,
  event: PreparingEvent,
): State {
  const common = carriedOver(state);
  const inMail = inMailOf(state);
  switch (event.type) {
    case "mail-inspected":
      return {
        ...state,
        inspection: (state.touched ? state.inspection : null) ?? event.inspection,
      };
    case "mail-found-untouched":
      return { ...state, inspection: null, touched: false, sealed: false, replaceAccepted: false };
    case "act-started":
      return {
        ...state,
        act: event.act,
        touched: state.touched || changesMail(event.act),
        sealed: state.sealed || (changesMail(event.act) && event.act !== "seal-preparing"),
      };
    case "found-in-the-way":
      return { ...common, ...inMail, step: "in-the-way", findings: event.findings };
    case "preparing-failed":
      return { ...common, ...inMail, step: "failed", failure: event.failure, mailNow: null };
    case "mail-prepared":
      return judgeFirst({
        ...(inMail.preparation.kind === "referral" ? common : forgotten(common)),
        ...inMail,
        step: "done",
        seal: event.seal,
        handedOver: event.seal.passwordHandedOver,
        handOverUnsaved: false,
      });
  }
}

function changesMail(act: PrepareAct): boolean {
  return act !== "look-at-mail" && act !== "make-attachment";
}

function reduceUndoing(state: Extract<State, { step: "undoing" }>, event: UndoingEvent): State {
  const common = carriedOver(state);
  switch (event.type) {
    case "mail-undone":
      return state.goal === "forget"
        ? noConsent(common, event.undone)
        : backAtReview(state, event.undone);
    case "undoing-failed":
      return {
        ...common,
        ...inMailOf(state),
        step: "undo-failed",
        goal: state.goal,
        failure: event.failure,
        mailNow: null,
      };
  }
}
