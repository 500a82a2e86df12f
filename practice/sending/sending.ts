import type { AddIn } from "../host/add-in.ts";
import type { Clock } from "../clock.ts";
import { behaviourIn, type PracticeState, type Session } from "../mail/session.ts";
import { createStore, type Store } from "../store.ts";
import type { StartSendRuntime } from "./handler-run.ts";
import { sendProblem, type SendProblem } from "./send.ts";
import { judgeSend, runsHandlers, type OutlookAtSend, type Progress } from "./send-policy.ts";
import { startRun, type SendRun } from "./send-run.ts";
import type { AlertAct, SmartAlert } from "./smart-alert.ts";
import { createUndoSend, type UndoSend } from "./undo-send.ts";

/** How far the last Send of this compose window is. */
export type SendState =
  | { readonly kind: "none" }
  /** By Outlook itself, before any add-in. */
  | { readonly kind: "refused"; readonly problem: SendProblem }
  | { readonly kind: "waiting" }
  | { readonly kind: "alert"; readonly alert: SmartAlert }
  | { readonly kind: "not-sent" }
  /** `unguarded`: no handler was asked. `unavailable`: one was, and could not answer. */
  | { readonly kind: "sent"; readonly how: "unguarded" | "allowed" | "unavailable" | "anyway" };

export interface Sending {
  readonly store: Pick<Store<SendState>, "get" | "subscribe">;
  /**
   * What pressing Send does. Resolves when it is known what comes of it: sent, stopped, or the
   * window is gone. Pressing again while the handler runs does nothing more.
   */
  send(): Promise<SendState>;
  /** What a button of the alert does. Nothing when there is no alert. */
  choose(act: AlertAct): void;
  /** How often the handler of the last Send said that it was done. */
  completions(): number;
  /** *Verzenden ongedaan maken*, for a moment after the mail was sent. */
  readonly undo: Pick<UndoSend, "offered" | "undo">;
}

/** Null when the add-in has nothing to run at Send. */
export type FindRuntime = (bareScript: boolean) => StartSendRuntime | null;

export function createSending(parts: {
  readonly session: Session;
  readonly clock: Clock;
  readonly addIn: AddIn | null;
  readonly findRuntime: FindRuntime;
}): Sending {
  const { session, clock } = parts;
  const store = createStore<SendState>({ kind: "none" });
  const undo = createUndoSend(session, clock);
  const show = (state: SendState): void => store.update(() => state);
  let run: SendRun | null = null;

  const markSent = (how: Extract<SendState, { kind: "sent" }>["how"]): void => {
    session.markSent();
    show({ kind: "sent", how });
    undo.offer();
  };

  const judge = (outlook: OutlookAtSend, progress: Progress): void => {
    const step = judgeSend(outlook, progress);
    if (step.kind === "alert") show({ kind: "alert", alert: step.alert });
    else if (step.kind === "send") markSent(step.how);
  };

  const press = (): void => {
    const state = session.store.get();
    if (run?.isRunning() === true || state.sent !== null) return;
    const problem = sendProblem(state);
    if (problem !== null) {
      show({ kind: "refused", problem });
      return;
    }
    const handler = findHandler(parts, state);
    if (handler === null) {
      run = null;
      markSent("unguarded");
      return;
    }
    show({ kind: "waiting" });
    run = startRun({
      clock,
      startRuntime: handler.startRuntime,
      onProgress: (progress) => judge(handler.outlook, progress),
    });
  };

  session.store.subscribe((now, former) => {
    if (now.windowNumber === former.windowNumber && (now.sent !== null || former.sent === null))
      return;
    run?.stop();
    show({ kind: "none" });
  });

  return {
    store,
    undo,
    send: () => {
      press();
      return decided(store);
    },
    choose: (act) => {
      if (store.get().kind !== "alert") return;
      run?.stop();
      switch (act.kind) {
        case "send-anyway":
          markSent("anyway");
          return;
        case "dont-send":
          show({ kind: "not-sent" });
          return;
        case "open-pane":
          show({ kind: "not-sent" });
          session.openPaneWith(act.context);
          return;
        case "try-again":
          press();
      }
    },
    completions: () => run?.completions() ?? 0,
  };
}

/** What this Outlook runs for a mail at Send. Null: nothing, so the mail goes. */
function findHandler(
  { addIn, findRuntime }: Pick<Parameters<typeof createSending>[0], "addIn" | "findRuntime">,
  { settings, sendUndone }: PracticeState,
): { readonly outlook: OutlookAtSend; readonly startRuntime: StartSendRuntime } | null {
  const { requirementSet, sendMode, bareScript } = settings;
  const sendEvent = addIn?.sendEvent ?? null;
  if (addIn === null || sendEvent === null || !runsHandlers(requirementSet)) return null;
  if (sendUndone && behaviourIn(settings).sendAfterUndo === "unchecked") return null;
  const startRuntime = findRuntime(bareScript);
  if (startRuntime === null) return null;
  const { name: addInName, commandId } = addIn;
  const mode = sendMode === "manifest" ? sendEvent.sendMode : sendMode;
  return { outlook: { mode, requirementSet, addInName, commandId }, startRuntime };
}

/** The first state in which the handler does not run any more. */
function decided(store: Store<SendState>): Promise<SendState> {
  const isDecided = (state: SendState) =>
    state.kind !== "waiting" && !(state.kind === "alert" && state.alert.reason === "slow");
  return new Promise((resolve) => {
    const look = (state: SendState): void => {
      if (!isDecided(state)) return;
      stop();
      resolve(state);
    };
    const stop = store.subscribe(look);
    look(store.get());
  });
}
