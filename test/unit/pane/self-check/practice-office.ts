import { createBareOffice } from "../../../../practice/bare-runtime/bare-office.ts";
import { createCallLog } from "../../../../practice/host/call-log.ts";
import type { CallName } from "../../../../practice/host/call.ts";
import { findCall, wireAnswer } from "../../../../practice/host/dispatch.ts";
import { createFaults } from "../../../../practice/host/faults.ts";
import { createItemCalls } from "../../../../practice/host/item-calls.ts";
import type { HtmlTools } from "../../../../practice/mail/message-item.ts";
import { newItem, practiceUser } from "../../../../practice/mail/new-item.ts";
import { createSession } from "../../../../practice/mail/session.ts";

/** Enough for mails of plain text. */
const plainTools: HtmlTools = {
  rewrite: (html) => html,
  toText: (html) => html.replace(/<[^>]*>/g, ""),
  fromText: (text) => `<p>${text}</p>`,
};

/**
 * The calls, faults and mail of the practice Outlook behind an `Office` that runs in Node, for a
 * mail of plain text.
 *
 * @param throwing - the call that throws instead of answering.
 */
export function practiceOffice(throwing: CallName | null = null) {
  const session = createSession({}, newItem("newMail", "text"));
  session.set({ latencyMs: 0 });
  const faults = createFaults();
  const log = createCallLog();
  const calls = createItemCalls({
    window: { setTimeout: globalThis.setTimeout as unknown as Window["setTimeout"] },
    session,
    faults,
    log,
    tools: plainTools,
    openMail: () => undefined,
  });
  const { office } = createBareOffice({
    invoke: (dispatchId, params, answer) => {
      const call = findCall(dispatchId, params, "compose");
      if (call === null) throw new Error(`No call ${dispatchId}`);
      if (call.name === throwing) throw new Error("Outlook refuses");
      calls.run(call, "pane", (given) => answer(wireAnswer(call.name, given)));
    },
    requirementSet: "1.15",
    user: practiceUser,
    language: "nl-BE",
  });
  return {
    office: office as unknown as typeof Office,
    faults,
    item: () => session.store.get().mailbox.item,
    calls: () => log.calls().map(({ call }) => call),
  };
}
