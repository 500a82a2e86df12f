import { brusselsDay } from "../core/base/day.ts";
import type { GuardProtocol } from "./guard-protocols.ts";
import { hasMailboxSet, openSentMessage, readSender } from "../outlook/open-sent-message.ts";
import type { SendEvent } from "./complete-event.ts";
import { handleSend } from "./handle-send.ts";

/** The requirement set that brought the options with which Outlook offers the pane. */
const paneSet = "1.14";

/**
 * Ties the guard to the event that the manifest names.
 *
 * Outlook raises it anew for each press of Send, perhaps in the same runtime, so nothing is kept in
 * between.
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
