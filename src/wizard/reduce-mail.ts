import type { PrepareAct } from "../preparing/mail-failure.ts";
import { carriedOver, inMailOf, type Event, type InMail, type State } from "./state.ts";
import { reduceStopped, startLook, type StoppedEvent } from "./reduce-stopped.ts";
import type { Preparation } from "../core/mail/preparation.ts";
import { backAtReview, forgotten, noConsent } from "./steps.ts";

/** The events from *Mail klaarzetten* on. Answers to an earlier attempt change nothing. */
export type MailEvent = Exclude<
  Event,
  {
    type:
      | "problem-found"
      | "drafts-changed"
      | "teams-opened"
      | "team-toggled"
      | "teams-saving"
      | "teams-saved"
      | "query-changed"
      | "place-chosen"
      | "place-confirmed"
      | "informing-confirmed"
      | "consent-given"
      | "consent-refused"
      | "client-accepted"
      | "went-back"
      | "went-to"
      | "started-over"
      | "errand-started"
      | "errand-left";
  }
>;

export function reduceMail(state: State, event: MailEvent): State {
  const common = carriedOver(state);
  if (event.type === "preparing-started") {
    const { preparation, attempt } = event;
    return mayPrepare(state, preparation)
      ? {
          ...common,
          step: "preparing",
          act: "look-at-mail",
          preparation,
          attempt,
          inspection: null,
          touched: false,
          replaceAccepted: false,
        }
      : state;
  }
  if (event.type === "look-started") return startLook(state, event.attempt);
  if (state.step === "stopped") return reduceStopped(state, event);
  if (!("attempt" in state)) return state;
  const inMail = inMailOf(state);

  switch (event.type) {
    case "preparing-again":
      return state.step === "failed" || state.step === "in-the-way"
        ? {
            ...common,
            ...inMail,
            step: "preparing",
            act: "look-at-mail",
            attempt: event.attempt,
            replaceAccepted: inMail.replaceAccepted || event.replaceAccepted,
          }
        : state;
    case "undoing-started":
      return state.step === "failed" ||
        state.step === "in-the-way" ||
        state.step === "undo-failed" ||
        state.step === "done"
        ? { ...common, ...inMail, step: "undoing", attempt: event.attempt, goal: event.goal }
        : state;
    case "hand-over-ticked":
      return state.step === "done"
        ? { ...state, handedOver: event.handedOver, handOverUnsaved: false }
        : state;
    case "note-ticked":
      return state.step === "done" ? { ...state, noteCopied: event.noteCopied } : state;
    case "look-failed":
    case "looked":
    case "mend-started":
    case "mend-failed":
    case "taken-out":
    case "back-at-done":
      return state;
    default:
      return event.attempt === state.attempt ? answered(state, inMail, event) : state;
  }
}

type Answer = Exclude<
  MailEvent,
  {
    type:
      | "preparing-started"
      | "preparing-again"
      | "undoing-started"
      | "hand-over-ticked"
      | "note-ticked"
      | StoppedEvent["type"];
  }
>;

function answered(state: State & InMail, inMail: InMail, event: Answer): State {
  const common = carriedOver(state);
  switch (event.type) {
    case "mail-inspected":
      return state.step === "preparing"
        ? { ...state, inspection: (state.touched ? state.inspection : null) ?? event.inspection }
        : state;
    case "act-started":
      return state.step === "preparing"
        ? { ...state, act: event.act, touched: state.touched || changesMail(event.act) }
        : state;
    case "found-in-the-way":
      return state.step === "preparing"
        ? { ...common, ...inMail, step: "in-the-way", findings: event.findings }
        : state;
    case "preparing-failed":
      return state.step === "preparing"
        ? { ...common, ...inMail, step: "failed", failure: event.failure, mailNow: null }
        : state;
    case "mail-prepared":
      return state.step === "preparing"
        ? {
            ...(inMail.preparation.kind === "referral" ? common : forgotten(common)),
            ...inMail,
            step: "done",
            seal: event.seal,
            handedOver: event.seal.passwordHandedOver,
            noteCopied: false,
            handOverUnsaved: false,
          }
        : state;
    case "mail-read":
      return state.step === "failed" || state.step === "undo-failed"
        ? { ...state, mailNow: event.mailNow }
        : state;
    case "mail-undone":
      if (state.step !== "undoing") return state;
      return state.goal === "forget"
        ? noConsent(common, event.undone)
        : backAtReview(state, event.undone);
    case "undoing-failed":
      return state.step === "undoing"
        ? {
            ...common,
            ...inMail,
            step: "undo-failed",
            goal: state.goal,
            failure: event.failure,
            mailNow: null,
          }
        : state;
    case "seal-rewritten":
      return state.step === "done" ? { ...state, seal: event.seal } : state;
    case "seal-not-rewritten":
      return state.step === "done"
        ? { ...state, handedOver: state.seal.passwordHandedOver, handOverUnsaved: true }
        : state;
  }
}

/** A referral follows from its steps; a mail without a client may be made wherever none is in hand. */
function mayPrepare(state: State, { kind }: Preparation): boolean {
  return kind === "referral" ? state.step === "review" : !("attempt" in state);
}

function changesMail(act: PrepareAct): boolean {
  return act !== "look-at-mail" && act !== "make-attachment";
}
