import type { Preparation } from "../../../src/core/mail/preparation.ts";
import { parseSeal, sealKey, type Seal } from "../../../src/core/mail/seal.ts";
import type { InTheWay } from "../../../src/preparing/inspect-mail.ts";
import { aboutOf, kindAt } from "../../../src/wizard/about.ts";
import { emptyDrafts } from "../../../src/wizard/state.ts";
import { memoryItem, type MemoryItem } from "../outlook/memory-item.ts";
import { coveredChoice, madePreparation, today } from "../preparing/made-preparation.ts";
import { openAtDone, openWizard, type MadeWizard } from "./made-wizard.ts";

const { protocol, mailboxes } = coveredChoice();
const to = { protocol, mailboxes, on: today };
const { reference } = madePreparation(3);

/** Waits until the mail is prepared. */
async function done({ wizard }: MadeWizard): Promise<Preparation> {
  for (let waits = 0; waits < 400; waits += 1) {
    const state = wizard.getState();
    if (state.step === "done") return state.preparation;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error(wizard.getState().step);
}

function sealOn(item: MemoryItem): Seal {
  const seal = parseSeal(item.mail.session.get(sealKey) ?? "");
  if (seal === null) throw new Error("No seal that can be read");
  return seal;
}

it("prepares a test without a client, with an attachment and a password", async () => {
  const item = memoryItem();
  const made = openWizard(item);
  expect(made.steps.startTest(to)).toBe(true);
  const preparation = await done(made);
  expect(preparation.kind).toBe("test");
  expect(aboutOf(made.wizard.getState())).toEqual({ protocol: protocol.id, reference: null });
  expect(item.mail.attachments.length).toBe(1);
  expect(item.mail.recipients.to.map(({ address }) => address)).toEqual(mailboxes);
  expect(sealOn(item)).toMatchObject({
    kind: "test",
    state: "prepared",
    fingerprints: null,
    copies: [],
    passwordHandedOver: false,
  });
});

it("prepares a withdrawal with the user's own DPO in copy, without attachment or password", async () => {
  const item = memoryItem();
  const made = openWizard(item);
  expect(made.steps.startWordsOnly({ kind: "withdrawal", to, reference })).toBe(true);
  await done(made);
  expect(item.mail.attachments).toEqual([]);
  expect(item.mail.recipients.cc.map(({ address }) => address)).toEqual(["dpo@opgroeien.be"]);
  expect(item.mail.subject).toContain(reference);
  expect(aboutOf(made.wizard.getState())).toEqual({ protocol: protocol.id, reference });
  expect(sealOn(item)).toMatchObject({ kind: "withdrawal", attachment: null, reference });
});

it("takes a withdrawal out again, copy included, and returns to the first step", async () => {
  const item = memoryItem();
  const made = openWizard(item);
  made.steps.startWordsOnly({ kind: "withdrawal", to, reference });
  await done(made);
  await made.steps.undo();
  expect(made.wizard.getState().step).toBe("place");
  expect(item.mail).toMatchObject({ subject: "", recipients: { to: [], cc: [], bcc: [] } });
  expect(item.mail.session.size + item.mail.properties.size).toBe(0);
});

it("starts nothing while this mail holds a preparation", async () => {
  const made = await openAtDone(memoryItem());
  const before = made.wizard.getState();
  expect(made.steps.startTest(to)).toBe(false);
  expect(made.steps.startWordsOnly({ kind: "withdrawal", to, reference })).toBe(false);
  expect(made.steps.startErrand({ kind: "resend", follows: reference })).toBe(false);
  expect(made.wizard.getState()).toBe(before);
});

it("keeps the errand through the steps, and forgets it with everything else", () => {
  const { wizard, steps } = openWizard(memoryItem());
  const errand = {
    kind: "correction",
    follows: reference,
    reason: "wrong",
    reportedBy: "client",
  } as const;
  steps.startErrand(errand);
  wizard.dispatch({ type: "place-chosen", choice: coveredChoice() });
  expect(wizard.getState().errand).toEqual(errand);
  wizard.startOver();
  expect(wizard.getState().errand.kind).toBe("referral");
});

describe("a mail without a client, after something else was begun", () => {
  const correction = {
    kind: "correction",
    follows: reference,
    reason: "wrong",
    reportedBy: "client",
  } as const;
  const startTest = ({ steps }: MadeWizard) => steps.startTest(to);
  const startWithdrawal = ({ steps }: MadeWizard) =>
    steps.startWordsOnly({ kind: "withdrawal", to, reference });
  const typed = { ...emptyDrafts.client, name: "Peeters" };

  /** Waits until the pane asks the user. */
  async function asked({ wizard }: MadeWizard): Promise<readonly InTheWay[]> {
    for (let waits = 0; waits < 400 && wizard.getState().step === "preparing"; waits += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    const state = wizard.getState();
    if (state.step !== "in-the-way") throw new Error(state.step);
    return state.findings;
  }

  it.each([
    { kind: "test", start: startTest },
    { kind: "withdrawal", start: startWithdrawal },
  ] as const)("is a $kind and not a correction, once the user agreed", async ({ kind, start }) => {
    const item = memoryItem();
    const made = openWizard(item);
    made.steps.startErrand(correction);
    expect(kindAt(made.wizard.getState())).toBe("correction");
    start(made);
    expect(await asked(made)).toEqual([{ kind: "other-begun", errand: "correction" }]);
    expect(kindAt(made.wizard.getState())).toBe(kind);
    await made.steps.prepareAgain(true);
    await done(made);
    const state = made.wizard.getState();
    expect(kindAt(state)).toBe(kind);
    await made.wizard.lookAtMail();
    expect(kindAt(made.wizard.getState())).toBe(kind);
    made.steps.backToDone();
    await made.steps.undo();
    expect(made.wizard.getState()).toMatchObject({ step: "place", errand: { kind: "referral" } });
  });

  it.each([
    { what: "a client", drafts: { client: typed } },
    { what: "what was told", drafts: { told: ["purpose"] } },
  ] as const)("asks before it wipes $what, and then leaves nothing of it", async ({ drafts }) => {
    const made = openWizard(memoryItem());
    made.wizard.dispatch({ type: "place-chosen", choice: coveredChoice() });
    made.wizard.changeDrafts(drafts);
    startTest(made);
    expect(await asked(made)).toEqual([{ kind: "other-begun", errand: "referral" }]);
    expect(made.wizard.getState().drafts).toMatchObject(drafts);
    await made.steps.prepareAgain(true);
    await done(made);
    expect(made.wizard.getState().drafts).toEqual(emptyDrafts);
  });

  it("wipes nothing when the user goes back instead", async () => {
    const item = memoryItem();
    const made = openWizard(item);
    made.steps.startErrand(correction);
    made.wizard.changeDrafts({ client: typed });
    startTest(made);
    await asked(made);
    made.wizard.goBack();
    expect(made.wizard.getState()).toMatchObject({
      step: "place",
      errand: correction,
      drafts: { client: typed },
    });
    expect(item.mail.subject).toBe("");
  });

  it("does not ask when only a place was chosen", async () => {
    const made = openWizard(memoryItem());
    made.wizard.dispatch({ type: "place-chosen", choice: coveredChoice() });
    startTest(made);
    expect((await done(made)).kind).toBe("test");
  });
});

it("takes everything out and forgets it when the client withdraws before sending", async () => {
  const item = memoryItem();
  const made = await openAtDone(item);
  await made.steps.undo("forget");
  const state = made.wizard.getState();
  expect(state).toMatchObject({ step: "no-consent", afterUndo: { textLeft: false } });
  expect(state.drafts.client.name).toBe("");
  expect(item.mail.attachments).toEqual([]);
  expect(item.mail.session.size).toBe(0);
});

it("still forgets when taking out fails first and is tried again", async () => {
  const item = memoryItem();
  const made = await openAtDone(item);
  item.failCall(3, "error");
  await made.steps.undo("forget");
  expect(made.wizard.getState().step).toBe("undo-failed");
  await made.steps.undo();
  expect(made.wizard.getState().step).toBe("no-consent");
});
