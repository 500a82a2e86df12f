import type { WordsOnlyKind } from "../../core/base/mail-kind.ts";
import type { WordsOnlyPreparation } from "../../core/mail/preparation.ts";
import type { ProtocolId } from "../../core/protocol/protocol.ts";
import type { MailToOpen, OfficeError } from "../../outlook/compose-item.ts";
import type { About } from "../../wizard/about.ts";
import { keep } from "../side-page/kept.ts";
import type { SidePageTools } from "../side-page/side-page-tools.ts";
import { parseWordsOnly, wordsOnlyMail, type FollowUpProblem } from "./follow-up.ts";

/** What was chosen and typed. */
export interface WordsOnlyAnswers {
  readonly protocol: ProtocolId | null;
  /** null: not chosen. */
  readonly kind: WordsOnlyKind | null;
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
export type WordsOnlyStage =
  | { readonly kind: "answering" }
  | { readonly kind: "refused"; readonly problem: FollowUpProblem }
  | { readonly kind: "opening" }
  | { readonly kind: "overtaken" }
  | { readonly kind: "opened" }
  | { readonly kind: "not-opened"; readonly mail: MailToOpen; readonly error: OfficeError };

export interface WordsOnlyState {
  readonly answers: WordsOnlyAnswers;
  readonly stage: WordsOnlyStage;
  /** Counts the refused attempts, so that a repeated problem is announced again. */
  readonly complaints: number;
}

/** Whether a call to Outlook is pending, so that no second window is opened. */
export function isBusy({ stage }: WordsOnlyState): boolean {
  return stage.kind === "opening" || stage.kind === "overtaken";
}

/**
 * The state of *Toestemming ingetrokken* or *Antwoorden op een melding*, which ends with the page, and
 * the acts on it.
 *
 * @param kind - null where it is still to be chosen.
 */
export function wordsOnlyActs(kind: WordsOnlyKind | null, about: About, tools: SidePageTools) {
  const first: WordsOnlyState = {
    answers: { protocol: about.protocol, kind, reference: about.reference ?? "", postcode: null },
    stage: { kind: "answering" },
    complaints: 0,
  };
  const kept = keep<WordsOnlyState>();
  const state = (): WordsOnlyState => kept.get() ?? first;
  const become = (stage: WordsOnlyStage): void => kept.set({ ...state(), stage });
  const refuse = (problem: FollowUpProblem): void => {
    const { answers, complaints } = state();
    kept.set({ answers, stage: { kind: "refused", problem }, complaints: complaints + 1 });
  };

  const parse = () => {
    const { protocols } = tools.registry;
    const parsed = parseWordsOnly({ protocols, on: tools.today(), ...state().answers });
    if (parsed.ok) return parsed.value;
    refuse(parsed.error);
    return null;
  };

  return {
    get: state,
    subscribe: kept.subscribe,
    change: (change: Partial<WordsOnlyAnswers>): void => {
      const now = state();
      const stage = { kind: isBusy(now) ? ("overtaken" as const) : ("answering" as const) };
      kept.set({ ...now, answers: { ...now.answers, ...change }, stage });
    },
    /** Opens the mail in a window of its own, or says what is missing. */
    open: async (): Promise<void> => {
      if (isBusy(state())) return;
      const parsed = parse();
      if (parsed === null) return;
      const mail = wordsOnlyMail(parsed);
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
    prepare: (start: (mail: WordsOnlyPreparation) => boolean): boolean => {
      const parsed = parse();
      if (parsed === null) return false;
      const started = start(parsed);
      if (!started) refuse({ kind: "mail-in-hand" });
      return started;
    },
  };
}
