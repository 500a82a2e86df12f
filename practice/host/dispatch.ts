import type { Answer, Call, CallName } from "./call.ts";
import { mailboxCalls } from "./mailbox-calls.ts";
import { messageCalls } from "./message-calls.ts";
import { newMailCalls } from "./new-mail.ts";

const rows = { ...messageCalls, ...mailboxCalls, ...newMailCalls };

/** What the message is open for: each has calls of its own. */
export type Mode = "compose" | "read";

/** Those that a message being read has, as far as this Outlook answers them. */
const whileReading: ReadonlySet<CallName> = new Set([
  "body.getAsync",
  "getAttachmentContentAsync",
  "getInitializationContextAsync",
  "loadCustomPropertiesAsync",
  "customProperties.saveAsync",
  "notificationMessages.addAsync",
  "notificationMessages.getAllAsync",
  "notificationMessages.replaceAsync",
  "notificationMessages.removeAsync",
  "roamingSettings.saveAsync",
  "displayNewMessageFormAsync",
]);

/** Documented for reading alone, and missing in office.js while composing. */
const neverComposing: CallName = "displayNewMessageFormAsync";

/** The call behind a dispatch number. Null when this Outlook does not have it, or cannot read it. */
export function findCall(dispatchId: number, apiParams: unknown, mode: Mode): Call | null {
  const call = rows[dispatchId]?.(apiParams) ?? null;
  if (call === null) return null;
  const has = mode === "read" ? whileReading.has(call.name) : call.name !== neverComposing;
  return has ? call : null;
}

/** What goes over the wire for an answer. Custom properties have a form of their own. */
export function wireAnswer(call: CallName, answer: Answer): unknown {
  if (answer.ok && "withoutValue" in answer) return { error: false };
  if (call === "loadCustomPropertiesAsync")
    return answer.ok
      ? { wasSuccessful: true, customProperties: answer.value }
      : { wasSuccessful: false, errorMessage: "" };
  return answer.ok
    ? { error: false, data: answer.value ?? null }
    : { error: true, errorCode: answer.errorCode };
}

/** An answer of a shape that no caller can expect, of a kind that office.js lets through. */
export function misshapen(call: CallName, shape: "garbage" | "null"): Answer {
  const list =
    call === "getAttachmentsAsync" || /^(to|cc|bcc)\.getAsync$/.test(call) ? [{ onzin: 7 }] : null;
  if (call === "loadCustomPropertiesAsync")
    return { ok: true, value: shape === "null" ? "null" : "7" };
  return { ok: true, value: shape === "null" ? null : (list ?? { onzin: 7 }) };
}
