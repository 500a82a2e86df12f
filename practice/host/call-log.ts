import type { CallName, Mailbox } from "./call.ts";
import type { FaultKind } from "./faults.ts";
import type { RuntimeName } from "./start-up.ts";

/** A call that came in, and how it ended. No parameters: they may hold personal data. */
export interface LoggedCall {
  /** The name, or `dispatch-n` for a call that this Outlook does not have. */
  readonly call: CallName | `dispatch-${number}`;
  readonly runtime: RuntimeName;
  /** What was answered; null as long as nothing was. */
  readonly ok: boolean | null;
  readonly fault: FaultKind | null;
}

/** What pressing Send would have met at one moment. */
export interface Moment {
  /** The call that led here. */
  readonly call: CallName;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly attachmentNames: readonly string[];
  readonly sessionData: Readonly<Record<string, string>>;
}

/** Remembers calls and what stood in the mail after each, in the page's memory only. */
export interface CallLog {
  /** Notes a call that came in; gives the way to note how it ended. */
  begin(asked: Omit<LoggedCall, "ok">): (ok: boolean) => void;
  moment(call: CallName, mailbox: Mailbox): void;
  calls(): readonly LoggedCall[];
  history(): readonly Moment[];
  /** The most calls that were under way at once. Outlook allows three. */
  mostAtOnce(): number;
  clear(): void;
}

export function createCallLog(): CallLog {
  let calls: LoggedCall[] = [];
  let moments: Moment[] = [];
  let underWay = 0;
  let most = 0;
  return {
    begin: (asked) => {
      const written = calls;
      const place = written.push({ ...asked, ok: null }) - 1;
      underWay += 1;
      most = Math.max(most, underWay);
      return (ok) => {
        written[place] = { ...asked, ok };
        if (written === calls) underWay -= 1;
      };
    },
    moment: (call, { item }) => {
      moments.push({
        call,
        to: item.to.map(({ address }) => address),
        cc: item.cc.map(({ address }) => address),
        bcc: item.bcc.map(({ address }) => address),
        subject: item.subject,
        attachmentNames: item.attachments.map(({ name }) => name),
        sessionData: item.sessionData,
      });
    },
    calls: () => [...calls],
    history: () => [...moments],
    mostAtOnce: () => most,
    clear: () => {
      calls = [];
      moments = [];
      underWay = 0;
      most = 0;
    },
  };
}
