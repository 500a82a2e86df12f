import { recipientFields, type MessageItem, type RecipientField } from "./message-item.ts";
import type { PracticeState } from "./session.ts";

/** Why Outlook itself does not send this mail. */
export type SendProblem =
  { readonly kind: "nobody" } | { readonly kind: "unresolved"; readonly field: RecipientField };

/** What Outlook checks by itself before it sends. Null when nothing is in the way. */
export function sendProblem({ typed, mailbox: { item } }: PracticeState): SendProblem | null {
  const unresolved = recipientFields.find((field) => typed[field].trim() !== "");
  if (unresolved !== undefined) return { kind: "unresolved", field: unresolved };
  return recipientFields.every((field) => item[field].length === 0) ? { kind: "nobody" } : null;
}

export type SendVerdict =
  { readonly allow: true } | { readonly allow: false; readonly message: string };

/** Whoever may stop a mail at Send: an add-in that handles the send event. */
export type SendGate = (item: MessageItem) => Promise<SendVerdict>;

/** Without an add-in that handles the send event, every mail may go. */
export const openGate: SendGate = () => Promise.resolve({ allow: true });
