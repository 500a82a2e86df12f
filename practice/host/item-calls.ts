import { runAs } from "../clients/run-as.ts";
import type { CallLog } from "./call-log.ts";
import { errorCodes, type Answer, type Call, type Mailbox } from "./call.ts";
import { misshapen } from "./dispatch.ts";
import type { Fault, Faults } from "./faults.ts";
import type { HtmlTools, MessageItem } from "../mail/message-item.ts";
import { behaviourIn, type Session } from "../mail/session.ts";
import type { RuntimeName } from "./start-up.ts";

/** Runs calls on the mail, with whatever fault is to meet them. */
export interface ItemCalls {
  /** Answers once, or never: when the call hangs, or another compose window came meanwhile. */
  run(call: Call, from: RuntimeName, answer: (answer: Answer) => void): void;
}

export const defaultDelayMs = 3000;

const needsItem = ({ name }: Call): boolean =>
  name !== "roamingSettings.saveAsync" && name !== "displayNewMessageFormAsync";

export function createItemCalls(parts: {
  readonly window: Pick<Window, "setTimeout">;
  readonly session: Session;
  readonly faults: Faults;
  readonly log: CallLog;
  readonly tools: HtmlTools;
  readonly openMail: (item: MessageItem) => void;
}): ItemCalls {
  const { window, session, faults, log, tools, openMail } = parts;
  const { store } = session;

  const execute = (call: Call): Answer => {
    const { mailbox, settings, sent, reading } = store.get();
    // The pane outlived its mail, and no other has taken its place yet.
    if (sent !== null && !reading && needsItem(call))
      return { ok: false, errorCode: errorCodes.general };
    const outcome = runAs(behaviourIn(settings), call, mailbox, tools);
    if (outcome.mailbox !== mailbox)
      store.update((state) => ({ ...state, mailbox: outcome.mailbox }));
    if (call.effect === "write") log.moment(call.name, outcome.mailbox);
    if (outcome.opens !== undefined) openMail(outcome.opens);
    return outcome.answer;
  };

  /** The answer without the act; for a read, the answer from before anything happened. */
  const pretend = (call: Call): Answer => {
    const { mailbox, atStart } = store.get();
    const before: Mailbox = call.effect === "read" ? atStart : mailbox;
    const { answer } = call.run(before, tools);
    return answer.ok ? answer : { ok: true };
  };

  const meet = (call: Call, fault: Fault | null): Answer => {
    switch (fault?.kind) {
      case undefined:
      case "late":
      case "hang":
        return execute(call);
      case "error":
        return { ok: false, errorCode: fault.errorCode ?? errorCodes.general };
      case "lie":
        return pretend(call);
      case "wrong-shape":
        return misshapen(call.name, fault.shape ?? "garbage");
    }
  };

  return {
    run: (call, from, answer) => {
      const fault = faults.take(call.name, from);
      const end = log.begin({ call: call.name, runtime: from, fault: fault?.kind ?? null });
      if (fault?.kind === "hang") return;
      const { windowNumber, settings } = store.get();
      const delayMs =
        fault?.kind === "late" ? (fault.delayMs ?? defaultDelayMs) : settings.latencyMs;
      window.setTimeout(() => {
        if (store.get().windowNumber !== windowNumber) return;
        const given = meet(call, fault);
        end(given.ok);
        answer(given);
      }, delayMs);
    },
  };
}
