import { recipientFields, type RecipientField } from "../mail/message-item.ts";
import type { PracticeState } from "../mail/session.ts";

/** Why Outlook itself does not send this mail. */
export type SendProblem =
  { readonly kind: "nobody" } | { readonly kind: "unresolved"; readonly field: RecipientField };

/** What Outlook checks by itself before it sends. Null when nothing is in the way. */
export function sendProblem({ typed, mailbox: { item } }: PracticeState): SendProblem | null {
  const unresolved = recipientFields.find((field) => typed[field].trim() !== "");
  if (unresolved !== undefined) return { kind: "unresolved", field: unresolved };
  return recipientFields.every((field) => item[field].length === 0) ? { kind: "nobody" } : null;
}
