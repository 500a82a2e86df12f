import { fail, ok } from "../core/base/result.ts";
import type { ComposeItem, OfficeResult } from "./compose-item.ts";
import { readTextOrNone } from "./read-answer.ts";

/** What the composed message tells without a call. */
export function itemMembers(
  openItem: () => Office.MessageCompose,
): Pick<ComposeItem, "conversationId" | "inReplyTo"> {
  return {
    conversationId: () => readMember(() => openItem().conversationId),
    inReplyTo: () => readMember(() => openItem().inReplyTo),
  };
}

/** A member that this Outlook does not have is missing; one without a value is null. */
function readMember(read: () => unknown): OfficeResult<string | null> {
  try {
    const value = read();
    if (value === undefined) return fail({ kind: "office-missing" });
    const told = readTextOrNone(value);
    return told === undefined ? fail({ kind: "office-wrong-shape" }) : ok(told.text);
  } catch {
    return fail({ kind: "office-threw" });
  }
}
