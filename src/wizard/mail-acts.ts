import { addressedTo, copiesOf, kindOf, type Preparation } from "../core/mail/preparation.ts";
import type { Seal } from "../core/mail/seal.ts";
import { textOf } from "../core/mail/text-of-preparation.ts";
import { inspectMail, mustGoFirst, type Inspection } from "../preparing/inspect-mail.ts";
import { putSeal } from "../preparing/mail-seal.ts";
import { checkOwnSeal, findOwnSeal } from "../preparing/own-seal.ts";
import { prepareMail } from "../preparing/prepare-mail.ts";
import { readMailNow } from "../preparing/read-mail.ts";
import { undoMail } from "../preparing/undo-mail.ts";
import { begunBefore } from "./begun.ts";
import type { WizardEvent } from "./event.ts";
import { startOther } from "./start-other.ts";
import type { InMail, State, UndoGoal } from "./state.ts";
import { stateAt, type Wizard } from "./wizard.ts";

/**
 * The acts that change the mail. Each attempt has a number and reports under it, so that a late
 * answer changes nothing.
 */
export function mailActs(wizard: Wizard, startPreparation: () => Preparation | null) {
  const { getState, dispatch, nextAttempt } = wizard;
  const attempt = () => attemptPreparing(wizard);
  return {
    ...startOther(wizard, attempt),

    /** *Mail klaarzetten*. */
    prepare: async (): Promise<void> => {
      const preparation = startPreparation();
      if (preparation === null) return;
      dispatch({ type: "preparing-started", preparation, attempt: nextAttempt() });
      await attempt();
    },

    /** *Opnieuw proberen*, or going on after the user agreed to replace what is in the mail. */
    prepareAgain: async (replaceAccepted: boolean): Promise<void> => {
      const { step } = getState();
      if (step !== "failed" && step !== "in-the-way") return;
      dispatch({ type: "preparing-again", attempt: nextAttempt(), replaceAccepted });
      await attempt();
    },

    /** *Ongedaan maken*. With `forget`: the client withdrew consent before the mail was sent. */
    undo: (goal: UndoGoal = stateAt(wizard, "undo-failed")?.goal ?? "go-on") => undo(wizard, goal),

    /** Records in the seal whether the password was handed over or written down. */
    handOver: (passwordHandedOver: boolean) => handOver(wizard, passwordHandedOver),
  };
}

/** Prepares the mail that the state describes. The state must be `preparing`. */
async function attemptPreparing(wizard: Wizard): Promise<void> {
  const { tools, dispatch } = wizard;
  const state = stateAt(wizard, "preparing");
  if (state === undefined) return;
  const { attempt, preparation } = state;
  if (!(await isStillTheMail(wizard, state))) return;
  const inspection = await inspectFirst(wizard, stateAt(wizard, "preparing") ?? state);
  if (inspection === null) return;
  const prepared = await prepareMail(preparation, {
    item: tools.item,
    registry: tools.registry,
    random: tools.random,
    earlier: (stateAt(wizard, "preparing")?.inspection ?? inspection).earlier,
    loadAttachmentMaker: tools.loadAttachmentMaker,
    signature: inspection.signature,
    standing: inspection.standing,
    report: (act) => dispatch({ type: "act-started", attempt, act }),
  });
  if (!prepared.ok) {
    reportFailure(wizard, state, { type: "preparing-failed", attempt, failure: prepared.error });
    return;
  }
  dispatch({ type: "mail-prepared", attempt, seal: prepared.value });
  if (stateAt(wizard, "stopped")?.attempt === attempt) await wizard.lookAtMail();
}

/**
 * Before a mail is prepared again, whether it is the one that was touched. False when it is not or
 * nobody can tell: the state says which. Where the seal never came in the mail, the state forgets
 * that it was touched.
 */
async function isStillTheMail(
  wizard: Wizard,
  state: Extract<State, { step: "preparing" }>,
): Promise<boolean> {
  const { tools, dispatch } = wizard;
  const { preparation, attempt, touched, sealed } = state;
  if (!touched) return true;
  const find = sealed ? checkOwnSeal : findOwnSeal;
  const own = await find(tools.item, preparation.reference);
  if (!own.ok) {
    const failure = { kind: "mail-failure", act: "look-at-mail", cause: own.error } as const;
    reportFailure(wizard, state, { type: "preparing-failed", attempt, failure });
    return false;
  }
  if (own.value === null) dispatch({ type: "mail-found-untouched", attempt });
  return true;
}

/** Inspects the mail. Null when that fails or something stands in the way: the state says which. */
async function inspectFirst(
  wizard: Wizard,
  state: Extract<State, { step: "preparing" }>,
): Promise<Inspection | null> {
  const { tools, dispatch } = wizard;
  const { attempt, replaceAccepted } = state;
  const inspected = await inspectMail(tools.item, expectedOf(state.preparation), tools.sender());
  if (!inspected.ok) {
    const failure = { kind: "mail-failure", act: "look-at-mail", cause: inspected.error } as const;
    reportFailure(wizard, state, { type: "preparing-failed", attempt, failure });
    return null;
  }
  dispatch({ type: "mail-inspected", attempt, inspection: inspected.value });
  const findings = [...begunBefore(state), ...inspected.value.inTheWay].filter(
    (finding) => mustGoFirst(finding) || !replaceAccepted,
  );
  if (findings.length === 0) return inspected.value;
  dispatch({ type: "found-in-the-way", attempt, findings });
  return null;
}

/** What preparing puts in the mail. */
function expectedOf(preparation: Preparation): Parameters<typeof inspectMail>[1] {
  return {
    kind: kindOf(preparation),
    reference: preparation.reference,
    recipients: addressedTo(preparation).mailboxes,
    copies: copiesOf(preparation),
    subject: textOf(preparation).subject,
  };
}

async function undo(wizard: Wizard, goal: UndoGoal): Promise<void> {
  const { tools, dispatch, nextAttempt } = wizard;
  const done = stateAt(wizard, "done") ?? stateAt(wizard, "stopped")?.done;
  // The seal goes last, so then it may be gone already.
  const maySealBeGone = stateAt(wizard, "undo-failed")?.failure.act === "seal-removed";
  dispatch({ type: "undoing-started", attempt: nextAttempt(), goal });
  const state = stateAt(wizard, "undoing");
  if (state === undefined || state.inspection === null) return;
  const { preparation, inspection, attempt } = state;
  const undone = await undoMail(tools.item, {
    reference: preparation.reference,
    text: textOf(preparation),
    former: inspection.former,
    seal: done?.seal ?? null,
    sealed: state.sealed && !maySealBeGone,
  });
  if (undone.ok) dispatch({ type: "mail-undone", attempt, undone: undone.value });
  else reportFailure(wizard, state, { type: "undoing-failed", attempt, failure: undone.error });
}

/**
 * Reports the failure at once. What the mail holds follows: reading it may take a while. A mail that
 * is gone is not read.
 */
function reportFailure(
  { tools, dispatch }: Wizard,
  { preparation, attempt }: InMail,
  event: Extract<WizardEvent, { type: "preparing-failed" | "undoing-failed" }>,
): void {
  if (event.failure.cause.kind === "mail-gone") {
    dispatch({ type: "mail-gone", attempt });
    return;
  }
  dispatch(event);
  void readMailNow(tools.item, textOf(preparation)).then((mailNow) => {
    dispatch({ type: "mail-read", attempt, mailNow });
  });
}

async function handOver(wizard: Wizard, passwordHandedOver: boolean): Promise<void> {
  const { tools, dispatch } = wizard;
  const state = stateAt(wizard, "done");
  if (state === undefined) return;
  dispatch({ type: "hand-over-ticked", handedOver: passwordHandedOver });
  const { attempt } = state;
  const seal: Seal = { ...state.seal, passwordHandedOver };
  const own = await checkOwnSeal(tools.item, seal.reference);
  const put = own.ok ? await putSeal(tools.item, seal) : own;
  if (put.ok) dispatch({ type: "seal-rewritten", attempt, seal });
  else if (put.error.kind === "mail-gone") dispatch({ type: "mail-gone", attempt });
  else dispatch({ type: "seal-not-rewritten", attempt });
}
