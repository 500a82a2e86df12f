import { mendings } from "../../../src/preparing/stopped.ts";
import { memoryItem, type MemoryItem, type MemoryMail } from "../outlook/memory-item.ts";
import { withoutPauses } from "../preparing/without-pauses.ts";
import { openWizard, prepareInPane, type MadeWizard } from "./made-wizard.ts";

withoutPauses();

function almost({ wizard }: MadeWizard) {
  const state = wizard.getState();
  if (state.step !== "stopped" || state.when !== "before-done")
    throw new Error(`At ${state.step}, not before Klaar`);
  return state;
}

const findingsOf = (made: MadeWizard) => {
  const { look } = almost(made);
  return look.kind === "looked" ? look.at.findings : [];
};

const withClientInBody = (): MemoryItem =>
  memoryItem({ lines: ["Bel Şerife D'Hondt op 0470 12 34 56."] });

/** Changes the mail while its last part is being read back, so that only the judgement sees it. */
function spoiltAtTheEnd(spoil: (mail: MemoryMail) => void): MemoryItem {
  const item = memoryItem();
  let saves = 0;
  item.onCall((mail) => {
    if (mail.saves === saves) return;
    saves = mail.saves;
    if (saves === 3) spoil(mail);
  });
  return item;
}

describe("a mail that Send would stop", () => {
  it("does not come to Klaar when the client's name stands in the body, and names what to remove", async () => {
    const made = await prepareInPane(withClientInBody());
    expect(findingsOf(made)).toEqual([
      { kind: "client-in-text", what: ["name", "telephone"], where: ["text"] },
    ]);
  });

  it("comes to Klaar once the name is gone and the mail is looked at again", async () => {
    const item = withClientInBody();
    const made = await prepareInPane(item);
    item.mail.lines = item.mail.lines.filter((line) => !line.includes("Hondt"));
    await made.wizard.lookAtMail();
    expect(made.wizard.getState()).toMatchObject({ step: "done", handedOver: false });
  });

  it("comes to Klaar at once after the last mend", async () => {
    const added = { address: "an@voorbeeld.example", name: "An", isList: false };
    const item = spoiltAtTheEnd((mail) => {
      mail.recipients = { ...mail.recipients, cc: [added] };
    });
    const made = await prepareInPane(item);
    const { look } = almost(made);
    if (look.kind !== "looked") throw new Error(look.kind);
    const [group] = mendings(look.at);
    expect(group).toMatchObject({ mend: "recipients", findings: [{ kind: "copied-in" }] });
    await made.steps.mend("recipients", group?.findings ?? []);
    expect(made.wizard.getState().step).toBe("done");
    expect(item.mail.recipients.cc).toEqual([]);
  });

  it("cannot go to Klaar by another way", async () => {
    const made = await prepareInPane(withClientInBody());
    const before = made.wizard.getState();
    made.steps.backToDone();
    made.wizard.goBack();
    await made.steps.handOver(true);
    await made.steps.noticeStop();
    expect(made.wizard.getState()).toBe(before);
  });

  it("can be undone", async () => {
    const item = withClientInBody();
    const made = await prepareInPane(item);
    await made.steps.undo();
    expect(made.wizard.getState().step).toBe("review");
    expect(item.mail.lines).toEqual(["Bel Şerife D'Hondt op 0470 12 34 56."]);
    expect(item.mail.attachments).toEqual([]);
  });
});

describe("the judgement before Klaar", () => {
  it("does not count that nobody handed the password over yet", async () => {
    const made = await prepareInPane(memoryItem());
    expect(made.wizard.getState()).toMatchObject({
      step: "done",
      seal: { passwordHandedOver: false },
    });
  });

  it("shows no Klaar when its code cannot load, and Klaar when it then can", async () => {
    let missing = true;
    const item = memoryItem();
    const { loadLook } = openWizard(item).wizard.tools;
    const made = await prepareInPane(item, {
      loadLook: () => (missing ? Promise.reject(new Error("no network")) : loadLook()),
    });
    expect(almost(made).look).toEqual({ kind: "not-read" });
    missing = false;
    await made.wizard.lookAtMail();
    expect(made.wizard.getState().step).toBe("done");
  });

  it("runs where no guard does", async () => {
    const made = await prepareInPane(withClientInBody(), { atSend: "unwatched" });
    expect(findingsOf(made)).toMatchObject([{ kind: "client-in-text" }]);
  });

  it("shows no Klaar when Outlook does not let the mail be read", async () => {
    const item = spoiltAtTheEnd(() => {
      item.failEvery("subject.getAsync");
    });
    const made = await prepareInPane(item);
    expect(findingsOf(made)).toMatchObject([{ kind: "message-unread", parts: ["subject"] }]);
  });
});
