import { brusselsDay } from "../core/base/day.ts";
import type { GuardProtocol } from "./guard-protocols.ts";
import { hasMailboxSet, openSentMessage, readSender } from "../outlook/open-sent-message.ts";
import type { SendEvent } from "./complete-event.ts";
import { handleSend } from "./handle-send.ts";

/** The requirement set that has the options with which Outlook offers the pane. */
const paneSet = "1.14";

/**
 * Associates the guard with the event that the manifest names. All that is reached from here must run
 * in an engine of 2016: no later built-ins, no async functions (decision 0012).
 *
 * Outlook raises the event for each press of Send, perhaps in the same runtime, so nothing is kept
 * between two of them.
 */
export function startGuard(protocols: readonly GuardProtocol[]): void {
  Office.actions.associate("onMessageSendHandler", (event: SendEvent) =>
    handleSend(event, {
      item: openSentMessage(),
      protocols,
      sending: () => ({ on: brusselsDay(Date.now()), sender: readSender() }),
      offersPane: () => hasMailboxSet(paneSet),
    }),
  );
  // Without this call no event arrives where a page runs the guard.
  void Office.onReady();
}
