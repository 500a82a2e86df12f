import type { OutlookFacts } from "../../outlook/outlook-facts.ts";
import { stoppedMail } from "../../guard/guard-context.ts";
import type { Kept } from "../side-page/kept.ts";
import { reportOf, writeSelfCheckReport, type SendAnswer } from "./report-text.ts";
import { addressTrial, runChecks } from "./run-checks.ts";
import type { SelfCheckTools } from "./self-check-tools.ts";
import { atBegin, nothingYet, type LastCheck, type SelfCheckState } from "./self-check-state.ts";
import { emptyTrialMail, inspectForTrial, isTrialMail } from "./trial-mail.ts";

/**
 * What a user can do on the page. The state in `kept` outlives the page.
 *
 * @param start - the state as long as nothing is kept.
 */
export function selfCheckActs(
  kept: Kept<SelfCheckState>,
  tools: SelfCheckTools,
  start: SelfCheckState = atBegin,
) {
  const getState = () => kept.get() ?? start;

  const changeLast = (change: Partial<LastCheck>): void => {
    const state = getState();
    if (state.kind === "result" || state.kind === "last-only")
      kept.set({ ...state, last: { ...state.last, ...change } });
  };

  const empty = async (): Promise<void> => {
    const state = getState();
    if (state.kind !== "result" && state.kind !== "last-only") return;
    if (state.last.emptying.kind === "emptying") return;
    changeLast({ emptying: { kind: "emptying" } });
    // Only a pane that ran the checks knows the mail for its own.
    const isTrial = state.kind === "result" || (await isTrialMail(tools.item));
    const body = state.kind === "result" ? state.body : null;
    changeLast({
      emptying: isTrial
        ? { kind: "emptied", left: await emptyTrialMail(tools.item, body) }
        : { kind: "no-trial" },
    });
  };

  return {
    /** Tries everything but the last check, when the mail is new and empty. */
    start: async (): Promise<void> => {
      const state = getState();
      if (state.kind !== "begin" || state.looking) return;
      kept.set({ ...state, looking: true });
      const inspected = await inspectForTrial(tools.item);
      if (inspected.kind === "refused") {
        const { refusal } = inspected;
        kept.set({ kind: "begin", looking: false, refusal, refusals: state.refusals + 1 });
        return;
      }
      kept.set({ kind: "running", results: [] });
      const results = await runChecks(tools, (soFar) =>
        kept.set({ kind: "running", results: soFar }),
      );
      kept.set({
        kind: "result",
        results,
        body: inspected.body,
        mayPressSend: await addressTrial(tools, results),
        last: nothingYet,
      });
    },

    /** Notes what came of Send alone: the window closed, and the results with it. */
    noteLastOnly: () => kept.set({ kind: "last-only", last: nothingYet }),

    /** Notes whether Outlook's alert led here, when the user comes back to the pane. */
    noticeStop: async (): Promise<void> => {
      const context = await tools.item.initializationContext();
      if (context.ok && stoppedMail(context.value) === "trial") changeLast({ paneFromAlert: true });
    },

    /** Notes what the user saw, and takes the trial out of the mail. */
    answer: async (answer: SendAnswer): Promise<void> => {
      changeLast({ answer });
      await empty();
    },

    empty,
  };
}

export type SelfCheckActs = ReturnType<typeof selfCheckActs>;

/** The text to copy, with what is known by now. */
export function reportText(
  state: Extract<SelfCheckState, { kind: "result" | "last-only" }>,
  facts: OutlookFacts,
  version: string,
  answer: SendAnswer | null = state.last.answer,
): string {
  return writeSelfCheckReport(
    reportOf(version, facts, {
      results: state.kind === "result" ? state.results : [],
      send: answer ?? "not-tried",
      paneFromAlert: state.last.paneFromAlert,
    }),
  );
}
