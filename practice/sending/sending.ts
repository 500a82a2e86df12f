import type { AddIn } from "../host/add-in.ts";
import type { Clock } from "../clock.ts";
import {
  judgeSend,
  runsHandlers,
  slowAfterMs,
  timedOutAfterMs,
  type OutlookAtSend,
  type Progress,
} from "./send-policy.ts";
import type { SendRuntime, StartSendRuntime } from "./handler-run.ts";
import { sendProblem, type SendProblem } from "./send.ts";
import type { Session } from "../mail/session.ts";
import type { AlertAct, SmartAlert } from "./smart-alert.ts";
import { createStore, type Store } from "../store.ts";

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
}

/** Null when the add-in has nothing to run at Send. */
export type FindRuntime = (bareScript: boolean) => StartSendRuntime | null;

interface Run {
  readonly outlook: OutlookAtSend;
  readonly startedAt: number;
  runtime: SendRuntime | null;
  cancel: readonly (() => void)[];
  completions: number;
}

export function createSending(parts: {
  readonly session: Session;
  readonly clock: Clock;
  readonly addIn: AddIn | null;
  readonly findRuntime: FindRuntime;
}): Sending {
  const { session, clock, addIn, findRuntime } = parts;
  const store = createStore<SendState>({ kind: "none" });
  const show = (state: SendState) => store.update(() => state);
  /** The run that goes on, and the last that there was. */
  let run: Run | null = null;
  let lastRun: Run | null = null;

  const stopTimers = (ended: Run): void => {
    for (const cancel of ended.cancel) cancel();
    ended.cancel = [];
  };
  const endRun = (): void => {
    if (run !== null) {
      stopTimers(run);
      run.runtime?.stop();
    }
    run = null;
  };
  const markSent = (how: Extract<SendState, { kind: "sent" }>["how"]): void => {
    session.markSent();
    show({ kind: "sent", how });
  };

  const judge = (current: Run, progress: Progress): void => {
    if (current !== run) return;
    const step = judgeSend(current.outlook, progress);
    switch (step.kind) {
      case "wait":
        return;
      case "alert":
        show({ kind: "alert", alert: step.alert });
        return;
      case "send":
        markSent(step.how);
    }
  };

  const start = (outlook: OutlookAtSend, startRuntime: StartSendRuntime): void => {
    show({ kind: "waiting" });
    const current: Run = {
      outlook,
      startedAt: clock.now(),
      runtime: null,
      cancel: [],
      completions: 0,
    };
    run = current;
    lastRun = current;
    const end = (progress: Progress): void => {
      if (current !== run) return;
      stopTimers(current);
      judge(current, progress);
      run = null;
    };
    const unavailable = () => {
      end({ kind: "unavailable" });
      current.runtime?.stop();
    };
    const running = (): Progress => ({
      kind: "running",
      elapsedMs: clock.now() - current.startedAt,
    });
    current.runtime = startRuntime({
      onCompletion: (completion) => {
        current.completions += 1;
        if (current.completions > 1) return;
        end(
          completion.kind === "completed"
            ? { kind: "completed", options: completion.options }
            : { kind: "unavailable" },
        );
        current.runtime?.finish();
      },
      onUnavailable: unavailable,
    });
    current.cancel = [
      clock.after(slowAfterMs, () => judge(current, running())),
      clock.after(timedOutAfterMs, () => {
        end(running());
        current.runtime?.stop();
      }),
    ];
  };

  const press = (): void => {
    if (run !== null) return;
    const state = session.store.get();
    if (state.sent !== null) return;
    const problem = sendProblem(state);
    if (problem !== null) {
      show({ kind: "refused", problem });
      return;
    }
    const { requirementSet, sendMode, bareScript } = state.settings;
    const startRuntime = runsHandlers(requirementSet) ? findRuntime(bareScript) : null;
    const sendEvent = addIn?.sendEvent ?? null;
    if (addIn === null || sendEvent === null || startRuntime === null) {
      lastRun = null;
      markSent("unguarded");
      return;
    }
    const { name: addInName, commandId } = addIn;
    const mode = sendMode === "manifest" ? sendEvent.sendMode : sendMode;
    start({ mode, requirementSet, addInName, commandId }, startRuntime);
  };

  session.store.subscribe((now, former) => {
    if (now.windowNumber === former.windowNumber && (now.sent !== null || former.sent === null))
      return;
    endRun();
    show({ kind: "none" });
  });

  return {
    store,
    send: () => {
      press();
      return decided(store);
    },
    choose: (act) => {
      if (store.get().kind !== "alert") return;
      endRun();
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
    completions: () => lastRun?.completions ?? 0,
  };
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
