import { ok } from "../core/base/result.ts";
import type { ComposeItem, OfficeResult } from "./compose-item.ts";
import { limits, officeCall } from "./office-call.ts";
import { itemMembers } from "./item-members.ts";
import { readPerson, readTextOrNone } from "./read-answer.ts";

/** What the composed message offers beyond what preparing needs. */
export interface ExtraItemCalls extends Pick<ComposeItem, "conversationId" | "inReplyTo" | "from"> {
  /**
   * How a key of the session data answers, as it is. An absent key fails, by the documentation;
   * null stands for a success without a value.
   */
  rawSessionValue(key: string): Promise<OfficeResult<string | null>>;
}

/** Each call answers within a time limit, and never throws. `openItem` is called for each. */
export function extraItemCalls(openItem: () => Office.MessageCompose): ExtraItemCalls {
  return {
    ...itemMembers(openItem),
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
