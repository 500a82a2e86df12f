import { isRecord } from "../core/base/is-record.ts";
import { limits, officeCall } from "./office-call.ts";
import { hasMailboxSet } from "./open-sent-message.ts";
import { readNothing, readText } from "./read-answer.ts";

/** The requirement set that passes a new context to an open pane; before it, the pane loads anew. */
const newContextMailbox = "1.15";

/** As the types name it in the event; the npm library (1.1.110) has no name for it. */
const eventName = "olkInitializationContextChanged";

/**
 * Calls back with each context that Outlook passes while the pane is open; null when it holds none.
 *
 * Having asked for this keeps Outlook from loading the pane anew, and the password with it. Does
 * nothing in an Outlook that does not offer it. Never throws.
 */
export async function onNewContext(listen: (context: string | null) => void): Promise<void> {
  if (!hasMailboxSet(newContextMailbox)) return;
  const hear = (event: unknown): void =>
    listen(isRecord(event) ? (readText(event.initializationContextData) ?? null) : null);
  await officeCall(
    limits.readMs,
    (done) => {
      const item = Office.context.mailbox.item as unknown as Office.MessageCompose;
      const { InitializationContextChanged: named } = Office.EventType as Partial<
        typeof Office.EventType
      >;
      item.addHandlerAsync(named ?? eventName, hear, done);
    },
    readNothing,
  );
}
