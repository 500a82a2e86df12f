import type { Finding } from "../guard/finding.ts";
import { mendMail, takeReferralOut } from "../preparing/mend-mail.ts";
import type { Look, Mend, MendFailure } from "../preparing/stopped.ts";
import { stateAt, type Wizard } from "./wizard.ts";

type Looked = Extract<Look, { kind: "looked" }>;

/**
 * What the user can do on the page after a stop. After each mend the mail is read again, so the
 * page shows its current state.
 *
 * @param undo - takes the referral out, and puts back what this pane knows was there before.
 */
export function stoppedActs(wizard: Wizard, undo: () => Promise<void>) {
  const { tools, dispatch, nextAttempt, lookAtMail } = wizard;

  const reportFailure = (failure: MendFailure, attempt: number): void =>
    dispatch(
      failure.cause.kind === "mail-gone"
        ? { type: "mail-gone", attempt }
        : { type: "mend-failed", attempt, failure },
    );

  const takeOut = async ({ at, failure }: Looked, attempt: number): Promise<void> => {
    if (at.sealed === null) return;
    dispatch({ type: "mend-started", attempt, mend: "referral" });
    const taken = await takeReferralOut(at.sealed.seal, tools, {
      maySealBeGone: failure?.act === "seal-removed",
    });
    if (taken.ok) dispatch({ type: "taken-out", attempt, textLeft: taken.value.textLeft });
    else reportFailure(taken.error, attempt);
  };

  return {
    lookAtMail,

    /** Opens the page after a stop when Outlook passed another stop since the last time. */
    noticeStop: async (): Promise<void> => {
      const passed = await tools.item.initializationContext();
      if (!passed.ok || stateAt(wizard, "done") === undefined) return;
      if (wizard.isNewStop(passed.value)) await lookAtMail();
    },

    /** One mend at a time: a click during another is ignored. */
    mend: async (mend: Mend, findings: readonly Finding[]): Promise<void> => {
      const state = stateAt(wizard, "stopped");
      if (state?.look.kind !== "looked" || state.look.mending !== null) return;
      const { look, done } = state;
      if (mend === "referral") return done === null ? takeOut(look, nextAttempt()) : undo();
      const attempt = nextAttempt();
      dispatch({ type: "mend-started", attempt, mend });
      const mended = await mendMail(mend, look.at, findings, tools);
      if (!mended.ok) reportFailure(mended.error, attempt);
      else if (stateAt(wizard, "stopped")?.attempt === attempt) await lookAtMail();
    },

    backToDone: () => dispatch({ type: "back-at-done" }),
  };
}
