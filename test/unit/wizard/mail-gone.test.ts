import { fail } from "../../../src/core/base/result.ts";
import { parseSeal, sealKey, writeSeal } from "../../../src/core/mail/seal.ts";
import { liftKey } from "../../../src/guard/finding.ts";
import { mendings } from "../../../src/preparing/stopped.ts";
import { emptyMail, memoryItem, type MemoryItem, type MemoryMail } from "../outlook/memory-item.ts";
import { withoutPauses } from "../preparing/without-pauses.ts";
import { afterStop, openAtDone, openWizard, type MadeWizard } from "./made-wizard.ts";

/*
 * The pane of Outlook on the web outlives its mail: another compose window takes its place, or none.
 * No act may then write in what is open now.
 */

withoutPauses();

const an = { address: "an@voorbeeld.example", name: "An", isList: false };
const file = { id: "9", name: "nota.pdf", kind: "file", inline: false, bytes: new Uint8Array() };

/** What somebody is writing to somebody else. */
const otherMail: MemoryMail = {
  ...emptyMail,
  recipients: { to: [an], cc: [an], bcc: [] },
  subject: "Vergadering",
  lines: ["Beste An"],
  attachments: [{ ...file, kind: "file" }],
};

/** Another referral, prepared by another pane. */
async function otherReferral(): Promise<MemoryMail> {
  const item = memoryItem();
  await openAtDone(item);
  const withOther = (values: ReadonlyMap<string, string>) => {
    const seal = parseSeal(values.get(sealKey) ?? "");
    if (seal === null) throw new Error("No seal");
    return new Map([[sealKey, writeSeal({ ...seal, reference: "KG-2222-3333" })]]);
  };
  const { session, properties } = item.mail;
  return { ...item.mail, session: withOther(session), properties: withOther(properties) };
}

/** The item with a switch: once closed, Outlook composes nothing. */
function closable(item: MemoryItem) {
  let closed = false;
  const none = () => Promise.resolve(fail({ kind: "office-no-item" }));
  return {
    close: () => (closed = true),
    item: new Proxy(item, {
      get: (held, name): unknown => {
        const value: unknown = Reflect.get(held, name);
        return closed && typeof value === "function" ? none : value;
      },
    }),
  };
}

const acts: readonly (readonly [string, (made: MadeWizard) => Promise<unknown>])[] = [
  ["ticking that the password was handed over", ({ steps }) => steps.handOver(true)],
  ["undoing", ({ steps }) => steps.undo()],
  ["withdrawing consent", ({ steps }) => steps.undo("forget")],
  ["looking at the mail again", ({ steps }) => steps.lookAtMail()],
];

const stateOf = ({ wizard }: MadeWizard) => wizard.getState();

describe("a pane at Klaar whose mail made place for another", () => {
  it.each(acts)("changes nothing there by %s, and forgets its own", async (_what, act) => {
    const item = memoryItem();
    const made = await openAtDone(item);
    Object.assign(item.mail, otherMail);
    await act(made);
    expect(item.mail).toMatchObject(otherMail);
    expect(item.mail.session.size + item.mail.properties.size).toBe(0);
    expect(stateOf(made)).toMatchObject({ step: "mail-gone", drafts: { client: { name: "" } } });
    expect(JSON.stringify(stateOf(made))).not.toMatch(/Hondt|preparation|password":"/);
  });

  it.each(acts)("leaves another referral as it is, by %s", async (_what, act) => {
    const other = await otherReferral();
    const item = memoryItem();
    const made = await openAtDone(item);
    Object.assign(item.mail, other);
    await act(made);
    expect(item.mail).toMatchObject({ ...other, saves: other.saves });
    expect(stateOf(made).step).toBe("mail-gone");
  });

  it.each(acts)("forgets when Outlook composes nothing any more, by %s", async (_what, act) => {
    const { item, close } = closable(memoryItem());
    const made = await openAtDone(item);
    close();
    await act(made);
    expect(stateOf(made).step).toBe("mail-gone");
  });

  it.each(acts)("forgets nothing when Outlook does not answer, by %s", async (_what, act) => {
    const item = memoryItem();
    const made = await openAtDone(item);
    item.failEvery("sessionData.getAsync");
    await act(made);
    const state = stateOf(made);
    expect(["done", "undo-failed", "stopped"]).toContain(state.step);
    if (state.step === "undo-failed")
      expect(state.failure.cause).toMatchObject({ kind: "office-failed" });
    if (state.step === "done") expect(state.handOverUnsaved).toBe(true);
  });

  it.each(acts)("knows its mail when only the copy of the seal is left, by %s", async (_w, act) => {
    const item = memoryItem();
    const made = await openAtDone(item);
    item.mail.session = new Map();
    await act(made);
    expect(stateOf(made).step).not.toBe("mail-gone");
  });

  it("starts anew from there", async () => {
    const item = memoryItem();
    const made = await openAtDone(item);
    Object.assign(item.mail, otherMail);
    await made.steps.undo();
    expect(stateOf(made).step).toBe("mail-gone");
    made.wizard.startOver();
    expect(stateOf(made).step).toBe("place");
  });
});

describe("a failed preparation whose mail made place for another", () => {
  async function failedAt(call: "sessionData.setAsync" | "subject.setAsync") {
    const item = memoryItem();
    const made = await openAtDone(item);
    await made.steps.undo();
    item.failEvery(call);
    await made.steps.prepare();
    expect(stateOf(made).step).toBe("failed");
    return { item, made };
  }

  const sealing = "sessionData.setAsync";
  const filling = "subject.setAsync";

  it.each(["undo", "prepareAgain"] as const)("changes nothing there by %s", async (act) => {
    const { item, made } = await failedAt(filling);
    Object.assign(item.mail, otherMail);
    await (act === "undo" ? made.steps.undo() : made.steps.prepareAgain(false));
    expect(item.mail).toMatchObject(otherMail);
    expect(stateOf(made).step).toBe("mail-gone");
  });

  it("undoes nothing when the seal never came in the mail", async () => {
    const { item, made } = await failedAt(sealing);
    Object.assign(item.mail, { ...otherMail, session: new Map(), properties: new Map() });
    await made.steps.undo();
    expect(item.mail).toMatchObject(otherMail);
    expect(stateOf(made)).toMatchObject({ step: "review", afterUndo: { textLeft: false } });
  });

  it("asks anew what may be replaced when the seal never came in the mail", async () => {
    const { item, made } = await failedAt(sealing);
    Object.assign(item.mail, {
      ...otherMail,
      attachments: [],
      session: new Map(),
      properties: new Map(),
    });
    await made.steps.prepareAgain(false);
    expect(stateOf(made)).toMatchObject({ step: "in-the-way", touched: false });
    expect(item.mail.subject).toBe(otherMail.subject);
  });
});

describe("the page after a stop whose mail made place for another", () => {
  const spoil = (mail: MemoryMail): void => {
    mail.recipients = { ...mail.recipients, cc: [an] };
    mail.attachments = [...mail.attachments, { ...file, kind: "file" }];
  };

  async function stopped(fresh: boolean) {
    const item = memoryItem();
    const prepared = await openAtDone(item);
    spoil(item.mail);
    const made = fresh ? openWizard(item, { context: afterStop }) : prepared;
    await made.steps.lookAtMail();
    return { item, made };
  }

  function mendsOf({ wizard }: MadeWizard) {
    const state = wizard.getState();
    if (state.step !== "stopped" || state.look.kind !== "looked") throw new Error(state.step);
    return mendings(state.look.at);
  }

  it.each([true, false])("mends nothing there, in a fresh pane: %s", async (fresh) => {
    for (const mend of ["recipients", "other-attachments", "hand-over", "referral"] as const) {
      const { item, made } = await stopped(fresh);
      const findings = mendsOf(made).find((one) => one.mend === mend)?.findings ?? [];
      Object.assign(item.mail, otherMail);
      await made.steps.mend(mend, findings);
      expect(item.mail).toMatchObject(otherMail);
      expect(item.mail.session.size + item.mail.properties.size).toBe(0);
      expect(stateOf(made).step).toBe("mail-gone");
    }
  });

  it("lifts nothing there", async () => {
    const { item, made } = await stopped(true);
    Object.assign(item.mail, await otherReferral());
    await made.steps.mend("lift", [{ kind: "other-day" }]);
    expect(item.mail.session.has(liftKey)).toBe(false);
    expect(stateOf(made).step).toBe("mail-gone");
  });
});
