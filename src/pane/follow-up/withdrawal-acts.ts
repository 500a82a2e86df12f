import type { Addressed } from "../../core/mail/preparation.ts";
import type { Reference } from "../../core/mail/reference.ts";
import type { ProtocolId } from "../../core/protocol/protocol.ts";
import type { MailToOpen, OfficeError } from "../../outlook/compose-item.ts";
import type { About } from "../../wizard/about.ts";
import { keep } from "../side-page/kept.ts";
import type { SidePageTools } from "../side-page/side-page-tools.ts";
import { parseWithdrawal, withdrawalMail, type FollowUpProblem } from "./follow-up.ts";

/** What was chosen and typed. */
export interface WithdrawalAnswers {
  readonly protocol: ProtocolId | null;
  readonly reference: string;
  readonly postcode: string | null;
}

/**
 * The state of the page for its current answers.
 *
 * - `answering`: not submitted.
 * - `refused`: no mail can be made of them.
 * - `opening`: Outlook was asked to open their mail.
 * - `overtaken`: Outlook was asked, and then an answer changed; its reply is ignored.
 * - `opened`: as far as Outlook says.
 */
export type WithdrawalStage =
  | { readonly kind: "answering" }
  | { readonly kind: "refused"; readonly problem: FollowUpProblem }
  | { readonly kind: "opening" }
  | { readonly kind: "overtaken" }
  | { readonly kind: "opened" }
  | { readonly kind: "not-opened"; readonly mail: MailToOpen; readonly error: OfficeError };

export interface WithdrawalState {
  readonly answers: WithdrawalAnswers;
  readonly stage: WithdrawalStage;
  /** Counts the refused attempts, so that a repeated problem is announced again. */
  readonly complaints: number;
}

/** Whether a call to Outlook is pending, so that no second window is opened. */
export function isBusy({ stage }: WithdrawalState): boolean {
  return stage.kind === "opening" || stage.kind === "overtaken";
}

/** The state of *Toestemming ingetrokken*, which ends with the page, and the acts on it. */
export function withdrawalActs(about: About, tools: SidePageTools) {
  const first: WithdrawalState = {
    answers: { protocol: about.protocol, reference: about.reference ?? "", postcode: null },
    stage: { kind: "answering" },
    complaints: 0,
  };
  const kept = keep<WithdrawalState>();
  const state = (): WithdrawalState => kept.get() ?? first;
  const become = (stage: WithdrawalStage): void => kept.set({ ...state(), stage });
  const refuse = (problem: FollowUpProblem): void => {
    const { answers, complaints } = state();
    kept.set({ answers, stage: { kind: "refused", problem }, complaints: complaints + 1 });
  };

  const parse = () => {
    const { protocols } = tools.registry;
    const parsed = parseWithdrawal({ protocols, on: tools.today(), ...state().answers });
    if (parsed.ok) return parsed.value;
    refuse(parsed.error);
    return null;
  };

  return {
    get: state,
    subscribe: kept.subscribe,
    change: (change: Partial<WithdrawalAnswers>): void => {
      const now = state();
      const stage = { kind: isBusy(now) ? ("overtaken" as const) : ("answering" as const) };
      kept.set({ ...now, answers: { ...now.answers, ...change }, stage });
    },
    /** Opens the mail in a window of its own, or says what is missing. */
    open: async (): Promise<void> => {
      if (isBusy(state())) return;
      const withdrawal = parse();
      if (withdrawal === null) return;
      const mail = withdrawalMail(withdrawal);
      become({ kind: "opening" });
      const opened = await tools.openNewMail(mail);
      if (state().stage.kind === "overtaken") become({ kind: "answering" });
      else
        become(opened.ok ? { kind: "opened" } : { kind: "not-opened", mail, error: opened.error });
    },
    /**
     * Gives false, with the reason in the state, when the mail being composed cannot become this
     * one.
     */
    prepare: (start: (to: Addressed, reference: Reference) => boolean): boolean => {
      const withdrawal = parse();
      if (withdrawal === null) return false;
      const started = start(withdrawal.to, withdrawal.reference);
      if (!started) refuse({ kind: "mail-in-hand" });
      return started;
    },
  };
}
