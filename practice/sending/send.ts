import { addressFields, type AddressField } from "../mail/message-item.ts";
import type { PracticeState } from "../mail/session.ts";

/** Why Outlook itself does not send this mail. */
export type SendProblem =
  { readonly kind: "nobody" } | { readonly kind: "unresolved"; readonly field: AddressField };

/** What Outlook checks by itself before it sends. Null when nothing is in the way. */
export function sendProblem({ typed, mailbox: { item } }: PracticeState): SendProblem | null {
  const unresolved = addressFields.find((field) => typed[field].trim() !== "");
  if (unresolved !== undefined) return { kind: "unresolved", field: unresolved };
  return addressFields.every((field) => item[field].length === 0) ? { kind: "nobody" } : null;
}
