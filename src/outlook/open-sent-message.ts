import { isRecord } from "../core/base/is-record.ts";
import type { Person } from "../core/base/person.ts";
import type { MessageReader } from "./compose-item.ts";
import { createCallQueue, mostCallsAtOnce } from "./office-call.ts";
import { officeMessageReader } from "./office-message-reader.ts";
import { readText } from "./read-answer.ts";

/** Shorter than the pane's limits: somebody pressed Send and is waiting. */
const limits = { readMs: 8_000, bytesMs: 15_000 };

/** The message about to be sent, for the handler of that event. */
export function openSentMessage(): MessageReader {
  return officeMessageReader(
    () => Office.context.mailbox.item as unknown as Office.MessageCompose,
    createCallQueue(mostCallsAtOnce),
    limits,
  );
}

/**
 * The user of this Outlook. The name is empty where only the address is known; null without an
 * address.
 */
export function readSender(): Person | null {
  try {
    const profile: unknown = Office.context.mailbox.userProfile;
    if (!isRecord(profile)) return null;
    const { emailAddress, displayName } = profile;
    return typeof emailAddress === "string"
      ? { address: emailAddress, name: readText(displayName) ?? "" }
      : null;
  } catch {
    return null;
  }
}

/** Whether Outlook claims a requirement set of the mailbox, such as "1.14". */
export function hasMailboxSet(set: string): boolean {
  try {
    return Office.context.requirements.isSetSupported("Mailbox", set);
  } catch {
    return false;
  }
}
