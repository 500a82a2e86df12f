import type { GuardContext, Verdict } from "./finding.ts";
import { findingText, verdictText } from "./finding-wording.nl.ts";
import { hasMailboxSet } from "../outlook/open-sent-message.ts";
import { backToMailLabel, openPaneLabel } from "./wording.nl.ts";

/** What of Outlook's `SmartAlertsEventCompletedOptions` the guard uses. */
export interface Completion {
  readonly allowEvent: boolean;
  /** At most 500 characters. */
  readonly errorMessage?: string;
  readonly commandId?: string;
  readonly cancelLabel?: string;
  readonly contextData?: string;
  readonly sendModeOverride?: string;
}

/** The event that Outlook raises at Send. */
export interface SendEvent {
  readonly completed: (completion: Completion) => void;
}

/** The control of the manifest that opens the pane. */
const paneCommand = "compose.open-pane";

/** The requirement set in which the open pane hears of a stop; before it, Outlook loads it anew. */
const keepsPaneSet = "1.15";

/**
 * Gives the one way to end the event: what is asked after the first time is ignored. Never throws,
 * and ends it also when its own words or `offersPane` break.
 *
 * @param offersPane - whether this Outlook can open the pane from its message, and let the user send
 * all the same (Mailbox 1.14).
 * @param keepsPane - whether a pane that is open stays as it is when its message opens it.
 */
export function completeOnce(
  event: SendEvent,
  offersPane: () => boolean,
  keepsPane: () => boolean = () => hasMailboxSet(keepsPaneSet),
): (verdict: Verdict) => void {
  let completed = false;
  const tell = (completion: Completion): boolean => {
    try {
      event.completed(completion);
      return true;
    } catch {
      return false;
    }
  };
  return (verdict) => {
    if (completed) return;
    completed = true;
    if (verdict.kind === "allow") {
      tell({ allowEvent: true });
      return;
    }
    let stopped: Completion = {
      allowEvent: false,
      errorMessage: findingText({ kind: "seal-unread" }),
    };
    let whole = stopped;
    try {
      whole = stopped = { allowEvent: false, errorMessage: verdictText(verdict.findings) };
      if (offersPane()) whole = withOptions(stopped, verdict, keepsPane());
    } catch {
      // It stops with as much as could be said.
    }
    // An Outlook that claims 1.14 and refuses its options must still hear that it has to stop.
    if (!tell(whole) && whole !== stopped) tell(stopped);
  };
}

function withOptions(
  stopped: Completion,
  { soft, findings }: Extract<Verdict, { kind: "stop" }>,
  keepsPane: boolean,
): Completion {
  const sendMode = soft ? { sendModeOverride: "promptUser" } : {};
  // Loading the pane anew would lose the very password that is still to be handed over.
  if (!keepsPane && findings.every(({ kind }) => kind === "password-not-handed-over"))
    return Object.assign(sendMode, stopped, { cancelLabel: backToMailLabel });
  const context: GuardContext = { version: 1, stopped: findings.map(({ kind }) => kind) };
  return Object.assign(sendMode, stopped, {
    commandId: paneCommand,
    cancelLabel: openPaneLabel,
    contextData: JSON.stringify(context),
  });
}
