import type { SendMode } from "../host/add-in.ts";
import type { CompletedOptions } from "./completion.ts";
import { asksPromptUser, button, stoppedAlert, type SmartAlert } from "./smart-alert.ts";
import { hasSet, type RequirementSet } from "../host/start-up.ts";
import { wording } from "../wording.nl.ts";

/** From how long a run of the handler is slow, and when Outlook ends it. */
export const slowAfterMs = 5_000;
export const timedOutAfterMs = 300_000;

/** How far the handler is with a mail. */
export type Progress =
  | { readonly kind: "running"; readonly elapsedMs: number }
  | { readonly kind: "completed"; readonly options: CompletedOptions }
  /** Its page or script does not load, or has no such function. */
  | { readonly kind: "unavailable" };

/** What Outlook does with the mail. `how` tells by whose leave it went. */
export type SendStep =
  | { readonly kind: "send"; readonly how: "allowed" | "unavailable" }
  | { readonly kind: "wait" }
  | { readonly kind: "alert"; readonly alert: SmartAlert };

export interface OutlookAtSend {
  readonly mode: SendMode;
  readonly requirementSet: RequirementSet;
  readonly addInName: string;
  /** Of the button that opens the pane. */
  readonly commandId: string;
}

/** Whether this Outlook runs a handler at Send at all. */
export const runsHandlers = (requirementSet: RequirementSet): boolean =>
  hasSet(requirementSet, "1.12");

/** What Outlook does, by the send mode of the manifest and what came of the handler. */
export function judgeSend(outlook: OutlookAtSend, progress: Progress): SendStep {
  const { mode, requirementSet, addInName } = outlook;
  const words = wording.alert;
  const alert = (
    reason: SmartAlert["reason"],
    text: string,
    buttons: SmartAlert["buttons"],
  ): SendStep => ({ kind: "alert", alert: { reason, text, buttons, ignored: [] } });
  const prompts = mode === "PromptUser";

  switch (progress.kind) {
    case "completed": {
      if (progress.options.allowEvent === true) return { kind: "send", how: "allowed" };
      const maySendAnyway = prompts || asksPromptUser(progress.options, requirementSet);
      const stopped = stoppedAlert(progress.options, { ...outlook, maySendAnyway });
      return { kind: "alert", alert: stopped };
    }
    case "unavailable":
      if (prompts) return { kind: "send", how: "unavailable" };
      return mode === "SoftBlock"
        ? alert("unavailable", words.unavailable(addInName), [button.tryLater, button.sendAnyway])
        : alert("unavailable", words.unavailableBlocked(addInName), [button.tryLater]);
    case "running":
      if (progress.elapsedMs < slowAfterMs) return { kind: "wait" };
      if (progress.elapsedMs < timedOutAfterMs)
        return prompts
          ? alert("slow", words.slow(addInName), [button.dontSend, button.sendAnyway])
          : alert("slow", words.slowBlocked(addInName), [button.dontSend]);
      return prompts
        ? alert("timed-out", words.timedOut(addInName), [button.dontSend, button.sendAnyway])
        : alert("timed-out", words.timedOutBlocked(addInName), [button.tryAgain, button.dontSend]);
  }
}
