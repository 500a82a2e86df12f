import { addressedTo, copiesOf, kindOf, type Preparation } from "../core/mail/preparation.ts";
import type { Seal } from "../core/mail/seal.ts";
import { textOf } from "../core/mail/text-of-preparation.ts";
import { inspectMail, mustGoFirst, type Inspection } from "../preparing/inspect-mail.ts";
import { putSeal } from "../preparing/mail-seal.ts";
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

    tickNote: (noteCopied: boolean) => dispatch({ type: "note-ticked", noteCopied }),
  };
}

/** Prepares the mail that the state describes. The state must be `preparing`. */
async function attemptPreparing(wizard: Wizard): Promise<void> {
  const { tools, dispatch } = wizard;
  const state = stateAt(wizard, "preparing");
  if (state === undefined) return;
  const { attempt, preparation } = state;
  const inspection = await inspectFirst(wizard, state);
  if (inspection === null) return;
  const prepared = await prepareMail(preparation, {
    item: tools.item,
    registry: tools.registry,
    random: tools.random,
    earlier: (stateAt(wizard, "preparing")?.inspection ?? inspection).earlier,
    loadAttachmentMaker: tools.loadAttachmentMaker,
    signature: inspection.signature,
    report: (act) => dispatch({ type: "act-started", attempt, act }),
  });
  if (prepared.ok) dispatch({ type: "mail-prepared", attempt, seal: prepared.value });
  else reportFailure(wizard, state, { type: "preparing-failed", attempt, failure: prepared.error });
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
  dispatch({ type: "undoing-started", attempt: nextAttempt(), goal });
  const state = stateAt(wizard, "undoing");
  if (state === undefined || state.inspection === null) return;
  const { preparation, inspection, attempt } = state;
  const undone = await undoMail(tools.item, {
    reference: preparation.reference,
    text: textOf(preparation),
    former: inspection.former,
    seal: done?.seal ?? null,
  });
  if (undone.ok) dispatch({ type: "mail-undone", attempt, undone: undone.value });
  else reportFailure(wizard, state, { type: "undoing-failed", attempt, failure: undone.error });
}

/** Reports the failure at once. What the mail holds follows: reading it may take a while. */
function reportFailure(
  { tools, dispatch }: Wizard,
  { preparation, attempt }: InMail,
  event: Extract<WizardEvent, { type: "preparing-failed" | "undoing-failed" }>,
): void {
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
  const seal: Seal = { ...state.seal, passwordHandedOver };
  const put = await putSeal(tools.item, seal);
  if (put.ok) dispatch({ type: "seal-rewritten", attempt: state.attempt, seal });
  else dispatch({ type: "seal-not-rewritten", attempt: state.attempt });
}
