import type { Verdict } from "./finding.ts";
import type { GuardProtocol } from "./guard-protocols.ts";
import type { Sending, SentMessage } from "./facts/sent-message.ts";
import { sha256OfBytes, sha256OfText } from "../core/base/sha256.ts";
import { judge } from "./verdict.ts";
import type { MessageReader } from "../outlook/compose-item.ts";
import { readSentMessage, unknownMessage } from "./facts/read-sent-message.ts";
import { completeOnce, type SendEvent } from "./complete-event.ts";
import { liftVerdict } from "./lift-verdict.ts";
import { markOf } from "./rules/without-seal.ts";
import { stopSelfCheck } from "./self-check-mail.ts";

/** The guard's dependencies. Each function may throw, which is a breakdown like any other. */
export interface GuardTools {
  readonly item: MessageReader;
  readonly protocols: readonly GuardProtocol[];
  readonly sending: () => Sending;
  /** Whether this Outlook knows the options of Mailbox 1.14. */
  readonly offersPane: () => boolean;
}

/** The guard then judges by what it has read so far. Outlook itself would wait for five minutes. */
export const longestMs = 40_000;

/**
 * Reads the message that is about to be sent, and lets it go or stops it.
 *
 * Ends the event exactly once, whatever Outlook or our own code does. If reading or judging breaks down
 * or takes too long, the message is judged by what was read: one that the pane prepared is stopped, and
 * one that it surely did not prepare goes.
 */
export function handleSend(event: SendEvent, tools: GuardTools): void {
  const complete = completeOnce(event, tools.offersPane);
  let soFar: SentMessage = unknownMessage();
  const completeSoFar = (): void => complete(judgeAnyhow(soFar, tools));
  const timer = setTimeout(completeSoFar, longestMs);
  const stopTimer = (): void => clearTimeout(timer);
  decide(tools, (message) => {
    soFar = message;
  })
    .then(complete, completeSoFar)
    .then(stopTimer, stopTimer);
}

function decide(tools: GuardTools, report: (soFar: SentMessage) => void): Promise<Verdict> {
  const { item, protocols } = tools;
  return Promise.resolve()
    .then(() => {
      const reading = {
        protocols,
        // Asked when the kind of mail is known: should that break, an ordinary mail goes.
        on: () => tools.sending().on,
        sha256Hex: sha256OfBytes,
      };
      return readSentMessage(item, reading, report);
    })
    .then((message) =>
      stopSelfCheck(item, message, judgeMessage(message, tools), tools.sending().sender),
    )
    .then((verdict) => liftVerdict(item, verdict));
}

function judgeMessage(message: SentMessage, { sending, protocols }: GuardTools): Verdict {
  return judge(message, sending(), { protocols, hash: sha256OfText });
}

function judgeAnyhow(message: SentMessage, tools: GuardTools): Verdict {
  try {
    return judgeMessage(message, tools);
  } catch {
    return message.kind === "unsealed" && markOf(message) !== "attachment"
      ? { kind: "allow" }
      : { kind: "stop", soft: false, findings: [{ kind: "seal-unread" }] };
  }
}
