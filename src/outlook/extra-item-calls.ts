import { isRecord } from "../core/base/is-record.ts";
import type { Person } from "../core/base/person.ts";
import { fail, ok } from "../core/base/result.ts";
import type { OfficeResult } from "./compose-item.ts";
import { limits, officeCall } from "./office-call.ts";
import { readText } from "./read-answer.ts";

/** What the composed message offers beyond what preparing needs. */
export interface ExtraItemCalls {
  /** Null on a mail that belongs to no conversation yet. */
  conversationId(): OfficeResult<string | null>;
  /** Null on a mail that answers none (Mailbox 1.14). */
  inReplyTo(): OfficeResult<string | null>;
  /** Who the mail will be from (Mailbox 1.7). */
  from(): Promise<OfficeResult<Person>>;
  /**
   * How a key of the session data answers, as it is. An absent key fails, by the documentation;
   * null stands for a success without a value.
   */
  rawSessionValue(key: string): Promise<OfficeResult<string | null>>;
}

/** Each call answers within a time limit, and never throws. `openItem` is called for each. */
export function extraItemCalls(openItem: () => Office.MessageCompose): ExtraItemCalls {
  return {
    conversationId: () => readMember(() => openItem().conversationId),
    inReplyTo: () => readMember(() => openItem().inReplyTo),
    from: () =>
      officeCall(limits.readMs, (callback) => openItem().from.getAsync(callback), readPerson),
    rawSessionValue: async (key) => {
      const answer = await officeCall(
        limits.readMs,
        (callback) => openItem().sessionData.getAsync(key, callback),
        readTextOrNone,
      );
      return answer.ok ? ok(answer.value.text) : answer;
    },
  };
}

/** The composed message of this Outlook. */
export function outlookExtraItemCalls(): ExtraItemCalls {
  return extraItemCalls(() => Office.context.mailbox.item as unknown as Office.MessageCompose);
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

/** A text, or null for nothing and an empty text; undefined for anything else. */
function readTextOrNone(value: unknown): { readonly text: string | null } | undefined {
  if (value === undefined || value === null || value === "") return { text: null };
  const text = readText(value);
  return text === undefined ? undefined : { text };
}

function readPerson(value: unknown): Person | undefined {
  return isRecord(value) && typeof value.emailAddress === "string"
    ? { address: value.emailAddress, name: readText(value.displayName) ?? "" }
    : undefined;
}
