import { parseSeal, sealKey, writeSeal, type Seal } from "../../../src/core/mail/seal.ts";
import { type Finding, type FindingKind, liftKey } from "../../../src/guard/finding.ts";
import { mendings, type Look, type Mend } from "../../../src/preparing/stopped.ts";
import type { State } from "../../../src/wizard/state.ts";
import { memoryItem, type MemoryItem, type MemoryMail } from "../outlook/memory-item.ts";
import { allYes, madeDay, madePreparation } from "../preparing/made-preparation.ts";
import { withoutPauses } from "../preparing/without-pauses.ts";
import { afterStop, openAtDone, openWizard, type MadeWizard } from "./made-wizard.ts";

withoutPauses();

const { referral } = madePreparation();
const { mailboxes } = referral.choice;
const stranger = { address: "an@voorbeeld.example", name: "An", isList: false };
const file = { id: "9", name: "verslag.pdf", kind: "file", inline: false, bytes: new Uint8Array() };

const sealOf = (values: ReadonlyMap<string, string>): Seal => {
  const seal = parseSeal(values.get(sealKey) ?? "");
  if (seal === null) throw new Error("No seal");
  return seal;
};

const lookOf = ({ wizard }: MadeWizard): Look => {
  const state = wizard.getState();
  if (state.step !== "stopped") throw new Error(`At ${state.step}, not stopped`);
  return state.look;
};

function lookedAt(made: MadeWizard) {
  const look = lookOf(made);
  if (look.kind !== "looked") throw new Error(`${look.kind}, not looked`);
  return look;
}

const kindsAt = (made: MadeWizard): readonly FindingKind[] =>
  lookedAt(made).at.findings.map(({ kind }) => kind);

/** Presses the first button for this mend. */
async function mend(made: MadeWizard, wanted: Mend): Promise<void> {
  const group = mendings(lookedAt(made).at).find((one) => one.mend === wanted);
  if (group === undefined) throw new Error(`Nothing offers ${wanted}`);
  await made.steps.mend(wanted, group.findings);
}

/** A prepared mail whose password was handed over. */
async function readyMail(): Promise<MemoryItem> {
  const item = memoryItem({ lines: ["Dit schreef ik zelf."] });
  const { steps } = await openAtDone(item);
  await steps.handOver(true);
  expect(sealOf(item.mail.session).passwordHandedOver).toBe(true);
  return item;
}

async function openStopped(
  item: MemoryItem,
  tools: Parameters<typeof openWizard>[1] = {},
): Promise<MadeWizard> {
  const made = openWizard(item, { ...tools, context: afterStop });
  await made.wizard.lookAtMail();
  return made;
}

const add =
  (field: "to" | "cc" | "bcc", person: typeof stranger) =>
  (mail: MemoryMail): void => {
    mail.recipients = { ...mail.recipients, [field]: [...mail.recipients[field], person] };
  };

/** A change to a prepared mail, its finding, and its mend. */
const spoilt: readonly (readonly [string, (mail: MemoryMail) => void, FindingKind, Mend | null])[] =
  [
    ["somebody is added", add("to", stranger), "recipient-added", "recipients"],
    ["somebody is copied in", add("cc", stranger), "copied-in", "recipients"],
    [
      "a look-alike takes the place of a mailbox",
      (mail) => {
        const [first = "", ...rest] = mail.recipients.to.map(({ address }) => address);
        mail.recipients = {
          ...mail.recipients,
          to: [`${first}.com`, ...rest].map((address) => ({ address, name: "", isList: false })),
        };
      },
      "recipient-look-alike",
      "recipients",
    ],
    ["a list is added", add("bcc", { ...stranger, isList: true }), "copied-in", "recipients"],
    [
      "a mailbox is taken away",
      (mail) => {
        mail.recipients = { ...mail.recipients, to: mail.recipients.to.slice(1) };
      },
      "recipient-missing",
      "recipients",
    ],
    ...(["file", "item", "cloud"] as const).map(
      (kind) =>
        [
          `another attachment (${kind}) is added`,
          (mail: MemoryMail) => {
            mail.attachments = [{ ...file, kind }, ...mail.attachments];
          },
          "other-attachments",
          "other-attachments",
        ] as const,
    ),
    [
      "ours is attached twice",
      (mail) => {
        mail.attachments = mail.attachments.flatMap((one) => [one, { ...one, id: "tweede" }]);
      },
      "other-attachments",
      "other-attachments",
    ],
    [
      "the client is named in the subject",
      (mail) => {
        mail.subject = "Doorverwijzing mevrouw D'Hondt";
      },
      "client-in-text",
      "subject",
    ],
    [
      "a rijksregisternummer stands in the subject",
      (mail) => {
        mail.subject = "85.07.30-033.28";
      },
      "national-number",
      "subject",
    ],
    [
      "the client is named in the text",
      (mail) => {
        mail.lines = [...mail.lines, "Bel Serife eerst"];
      },
      "client-in-text",
      null,
    ],
    [
      "the attachment is taken away",
      (mail) => {
        mail.attachments = [];
      },
      "attachment-missing",
      "referral",
    ],
    [
      "the attachment is another",
      (mail) => {
        mail.attachments = mail.attachments.map((one) => ({ ...one, bytes: Uint8Array.of(1) }));
      },
      "attachment-changed",
      "referral",
    ],
    [
      "preparing never ended",
      (mail) => {
        const seal = writeSeal({ ...sealOf(mail.session), state: "preparing" });
        mail.session = new Map([[sealKey, seal]]);
      },
      "still-preparing",
      "referral",
    ],
    [
      "the mailboxes of the protocol changed",
      (mail) => {
        const seal = { ...sealOf(mail.session), recipients: [stranger.address] };
        mail.session = new Map([[sealKey, writeSeal(seal)]]);
        mail.recipients = { ...mail.recipients, to: [stranger] };
      },
      "mailboxes-changed",
      "referral",
    ],
    [
      "nobody handed the password over",
      (mail) => {
        const seal = { ...sealOf(mail.session), passwordHandedOver: false };
        mail.session = new Map([[sealKey, writeSeal(seal)]]);
      },
      "password-not-handed-over",
      "hand-over",
    ],
    [
      "the draft was closed and opened again",
      (mail) => {
        mail.session = new Map();
      },
      "draft-reopened",
      "lift",
    ],
  ];

/** Whether a mail may be sent, decided without any code of the page after a stop. */
function isRight({ recipients, attachments, subject }: MemoryMail): boolean {
  const { to, cc, bcc } = recipients;
  return (
    to.map(({ address }) => address).join() === mailboxes.join() &&
    cc.length + bcc.length === 0 &&
    attachments.length === 1 &&
    attachments[0]?.name.startsWith("doorverwijzing-KG-") === true &&
    !/Hondt|85\.07/.test(subject)
  );
}

const isEmpty = ({ recipients, attachments, subject, session, properties }: MemoryMail): boolean =>
  [...recipients.to, ...recipients.cc, ...recipients.bcc, ...attachments].length === 0 &&
  subject === "" &&
  session.size + properties.size === 0;

describe("a pane opened after a stop", () => {
  it("starts by checking the mail, and finds nothing in a correct one", async () => {
    const item = await readyMail();
    const made = openWizard(item, { context: afterStop });
    expect(lookOf(made)).toEqual({ kind: "reading" });
    await made.wizard.lookAtMail();
    expect(lookedAt(made).at).toMatchObject({ findings: [], lifted: [] });
  });

  it.each([null, "", "x", "{}", '{"version":2,"stopped":[]}', '{"version":1,"stopped":[7]}'])(
    "starts with the place step when no stop was passed: %s",
    (context) => {
      expect(openWizard(memoryItem(), { context }).wizard.getState().step).toBe("place");
    },
  );

  it.each(spoilt)("finds that %s, and mends it", async (_what, spoil, kind, wanted) => {
    const item = await readyMail();
    spoil(item.mail);
    const made = await openStopped(item);
    expect(kindsAt(made)).toContain(kind);
    const offered = mendings(lookedAt(made).at);
    expect(offered.find(({ findings }) => findings.some((one) => one.kind === kind))?.mend).toBe(
      wanted,
    );
    if (wanted === null) return;
    await mend(made, wanted);
    if (wanted === "referral") {
      expect(lookOf(made)).toEqual({ kind: "taken-out", textLeft: false });
      expect(isEmpty(item.mail)).toBe(true);
      expect(item.mail.lines).toEqual(["Dit schreef ik zelf."]);
      made.wizard.startOver();
      expect(made.wizard.getState().step).toBe("place");
      return;
    }
    expect(kindsAt(made)).toEqual([]);
    expect(isRight(item.mail)).toBe(true);
  });

  /** One way to break a mail for each mend. */
  const oneEach = spoilt.filter(
    ([, , , wanted], place) =>
      wanted !== null && spoilt.findIndex(([, , , other]) => other === wanted) === place,
  );
  const eachFault = oneEach.flatMap(([what, spoil, , wanted]) =>
    (["error", "lie"] as const).map((fault) => ({ what, spoil, wanted, fault })),
  );

  it.each(eachFault)("never reports a mend that failed ($fault): $what", async (row) => {
    const { spoil, wanted, fault } = row;
    for (let nth = 0; ; nth += 1) {
      const item = await readyMail();
      spoil(item.mail);
      const made = await openStopped(item);
      const before = item.calls.length;
      item.failCall(nth, fault);
      const untouched = { ...item.mail };
      await mend(made, wanted ?? "lift");
      // An Outlook that says that no seal is left has the pane forget, and change nothing.
      if (made.wizard.getState().step === "mail-gone") {
        expect([fault, item.mail]).toEqual(["lie", untouched]);
        continue;
      }
      const look = lookOf(made);
      if (look.kind === "taken-out") {
        // A seal that Outlook reports as absent stays, and stops the mail.
        expect(isEmpty({ ...item.mail, session: new Map() })).toBe(true);
        if (item.mail.session.size > 0) expect(sealOf(item.mail.session).state).toBe("preparing");
      } else if (look.kind === "looked" && look.at.findings.length === 0 && look.failure === null)
        expect(isRight(item.mail)).toBe(true);
      else if (fault === "error" && look.kind === "looked" && look.failure !== null)
        expect(look.failure).toMatchObject({ mend: wanted, cause: { kind: "office-failed" } });
      if (item.calls.length - before <= nth) return;
    }
  });

  it("takes out what it can when the protocol is unknown, and says that the text is left", async () => {
    const item = await readyMail();
    const seal = { ...sealOf(item.mail.session), protocol: "onbekend" };
    item.mail.session = new Map([[sealKey, writeSeal(seal)]]);
    item.mail.subject = "85.07.30-033.28";
    const made = await openStopped(item);
    expect(mendings(lookedAt(made).at)).toMatchObject([
      { mend: null, findings: [{ kind: "national-number" }] },
      { mend: "referral", findings: [{ kind: "protocol-unknown" }] },
    ]);
    await mend(made, "referral");
    expect(lookOf(made)).toEqual({ kind: "taken-out", textLeft: true });
    expect(isEmpty(item.mail)).toBe(true);
  });

  it("still treats a reopened draft as such after the password is handed over", async () => {
    const item = memoryItem();
    await openAtDone(item);
    item.mail.session = new Map();
    const made = await openStopped(item);
    expect(kindsAt(made)).toEqual(["draft-reopened", "password-not-handed-over"]);
    await mend(made, "hand-over");
    expect(kindsAt(made)).toEqual(["draft-reopened"]);
    expect(item.mail.session.has(sealKey)).toBe(false);
    expect(sealOf(item.mail.properties).passwordHandedOver).toBe(true);
  });

  it("lifts one finding at a time, keeps earlier lifts, and lists them", async () => {
    const item = await readyMail();
    item.mail.session = new Map();
    const made = await openStopped(item, { on: madeDay("2026-11-23") });
    expect(kindsAt(made)).toEqual(["draft-reopened", "other-day"]);
    await mend(made, "lift");
    expect(kindsAt(made)).toEqual(["other-day"]);
    await mend(made, "lift");
    expect(kindsAt(made)).toEqual([]);
    expect(lookedAt(made).at.lifted.map(({ kind }) => kind)).toEqual([
      "draft-reopened",
      "other-day",
    ]);
    expect(JSON.parse(item.mail.session.get(liftKey) ?? "")).toEqual([
      "draft-reopened",
      "other-day",
    ]);
  });

  it("lifts a password found in a later mail that it did not prepare", async () => {
    const to = mailboxes.map((address) => ({ address, name: "", isList: false }));
    const item = memoryItem({
      recipients: { to, cc: [], bcc: [] },
      lines: ["Het is k7mf-2xqa-9wtd-hrv4"],
    });
    const made = await openStopped(item);
    expect(kindsAt(made)).toEqual(["password-in-next-mail"]);
    await mend(made, "lift");
    expect(kindsAt(made)).toEqual([]);
    expect(lookedAt(made).at.sealed).toBeNull();
  });

  it("can be opened from the first page too, and starts over there", async () => {
    const item = await readyMail();
    const { wizard } = openWizard(item);
    wizard.changeQuery("9120");
    await wizard.lookAtMail();
    expect(wizard.getState()).toMatchObject({ step: "stopped", done: null });
    wizard.startOver();
    expect(wizard.getState()).toMatchObject({ step: "place", drafts: { query: "" } });
  });

  it("reports that everything is unread when nothing can be read", async () => {
    const item = await readyMail();
    const made = openWizard(item, { context: afterStop });
    for (let nth = 1; nth < 8; nth += 1) item.failCall(nth, "error");
    await made.wizard.lookAtMail();
    expect(lookedAt(made).at.findings).toEqual([
      { kind: "message-unread", parts: ["recipients", "subject", "text", "attachments"] },
    ] satisfies readonly Finding[]);
    await made.wizard.lookAtMail();
    expect(kindsAt(made)).toEqual([]);
  });

  it("says when its code does not load, and checks the mail once it does", async () => {
    const item = await readyMail();
    let isOffline = true;
    const online = openWizard(item).wizard.tools.loadLook;
    const made = openWizard(item, {
      context: afterStop,
      loadLook: () => (isOffline ? Promise.reject(new Error("offline")) : online()),
    });
    await made.wizard.lookAtMail();
    expect(lookOf(made)).toEqual({ kind: "not-read" });
    isOffline = false;
    await made.wizard.lookAtMail();
    expect(kindsAt(made)).toEqual([]);
  });
});

describe("the page after a stop, from Klaar", () => {
  const stateOf = ({ wizard }: MadeWizard): State => wizard.getState();

  it("returns to Klaar without losing anything", async () => {
    const made = await openAtDone(memoryItem());
    const done = stateOf(made);
    await made.steps.lookAtMail();
    expect(kindsAt(made)).toEqual(["password-not-handed-over"]);
    made.steps.backToDone();
    expect(stateOf(made)).toEqual(done);
  });

  it("shows at Klaar that the password was handed over", async () => {
    const item = memoryItem();
    const made = await openAtDone(item);
    await made.steps.lookAtMail();
    await mend(made, "hand-over");
    expect(kindsAt(made)).toEqual([]);
    made.steps.backToDone();
    expect(stateOf(made)).toMatchObject({ handedOver: true, seal: { passwordHandedOver: true } });
    expect(sealOf(item.mail.session).passwordHandedOver).toBe(true);
    expect(sealOf(item.mail.properties).passwordHandedOver).toBe(true);
  });

  it("takes the referral out and puts back what was there before", async () => {
    const subject = "Overleg van dinsdag";
    const item = memoryItem({ subject, recipients: { to: [stranger], cc: [], bcc: [] } });
    const made = await openAtDone(item);
    item.mail.attachments = [];
    await made.steps.lookAtMail();
    await mend(made, "referral");
    expect(stateOf(made)).toMatchObject({ step: "review", afterUndo: { textLeft: false } });
    expect(item.mail).toMatchObject({ subject, recipients: { to: [stranger] } });
    expect(item.mail.session.size + item.mail.properties.size).toBe(0);
  });

  it("does not know a mail whose seal is gone for its own", async () => {
    const item = await readyMail();
    const made = await openAtDone(item);
    item.mail.session = new Map();
    item.mail.properties = new Map();
    await made.steps.lookAtMail();
    expect(stateOf(made).step).toBe("mail-gone");
  });

  it("does not accept a mail whose seal cannot be read", async () => {
    const item = await readyMail();
    const made = await openAtDone(item);
    item.mail.session = new Map([[sealKey, "onleesbaar"]]);
    await made.steps.lookAtMail();
    expect(lookedAt(made).at).toMatchObject({ sealed: null, findings: [{ kind: "seal-unread" }] });
  });

  it("changes nothing after the user went back", async () => {
    const made = await openAtDone(memoryItem());
    const looking = made.steps.lookAtMail();
    made.steps.backToDone();
    const done = stateOf(made);
    await looking;
    expect(stateOf(made)).toBe(done);
  });

  it("opens by itself once for each stop that Outlook passes", async () => {
    const item = memoryItem();
    const made = await openAtDone(item);
    await made.steps.noticeStop();
    expect(stateOf(made).step).toBe("done");
    item.mail.context = "iets anders";
    await made.steps.noticeStop();
    expect(stateOf(made).step).toBe("done");
    item.mail.context = afterStop;
    await made.steps.noticeStop();
    expect(stateOf(made).step).toBe("stopped");
    made.steps.backToDone();
    await made.steps.noticeStop();
    expect(stateOf(made).step).toBe("done");
    item.mail.context = JSON.stringify({ version: 1, stopped: ["copied-in"] });
    await made.steps.noticeStop();
    expect(stateOf(made).step).toBe("stopped");
  });

  it("opens at once when Outlook passes a stop to the open pane, the password still there", async () => {
    const made = await openAtDone(memoryItem());
    const { preparation } = stateOf(made) as Extract<State, { step: "done" }>;
    await made.wizard.passContext(afterStop);
    expect(stateOf(made).step).toBe("stopped");
    made.steps.backToDone();
    expect(stateOf(made)).toMatchObject({ step: "done", preparation });
    await made.wizard.passContext(afterStop);
    expect(stateOf(made).step).toBe("stopped");
  });

  it.each([null, "", "iets anders", JSON.stringify({ version: 1, stopped: ["self-check"] })])(
    "stays at Klaar when Outlook passes %j, which is no stop of a mail",
    async (context) => {
      const made = await openAtDone(memoryItem());
      await made.wizard.passContext(context);
      expect(stateOf(made).step).toBe("done");
    },
  );

  it("opens from any step before preparing, and keeps what was typed", async () => {
    const item = await readyMail();
    item.mail.session = new Map();
    const made = openWizard(item);
    const { choice } = madePreparation().referral;
    made.wizard.dispatch({ type: "place-chosen", choice });
    made.wizard.dispatch({ type: "drafts-changed", drafts: { doubts: allYes(choice) } });
    made.wizard.dispatch({ type: "place-confirmed" });
    const { drafts } = stateOf(made);
    await made.wizard.passContext(afterStop);
    expect(kindsAt(made)).toEqual(["draft-reopened"]);
    expect(stateOf(made)).toMatchObject({ drafts });
  });

  it("stays at Klaar when Outlook does not tell what it passed", async () => {
    const item = memoryItem({ context: afterStop });
    const made = await openAtDone(item);
    item.failCall(0, "error");
    await made.steps.noticeStop();
    expect(stateOf(made).step).toBe("done");
  });
});
