import { memoryItem } from "../outlook/memory-item.ts";
import { coveredChoice } from "../preparing/made-preparation.ts";
import { withoutPauses } from "../preparing/without-pauses.ts";
import { openAtDone, openWizard } from "./made-wizard.ts";

withoutPauses();

const an = { address: "an@voorbeeld.example", name: "An", isList: false };
const file = {
  ...({ id: "9", name: "verslag.pdf", kind: "file", inline: false } as const),
  bytes: new Uint8Array(),
};

describe("a pane that opens on a mail", () => {
  it("tells of a reply, other attachments and other recipients before anything is typed", async () => {
    const item = memoryItem({
      composeType: "reply",
      attachments: [file],
      recipients: { to: [an], cc: [], bcc: [] },
    });
    const { wizard } = openWizard(item);
    await wizard.lookAtStart();
    expect(wizard.getState()).toMatchObject({
      step: "place",
      found: [
        { kind: "not-a-new-mail", seen: ["reply"] },
        { kind: "other-attachments", names: ["verslag.pdf"] },
        { kind: "other-recipients", recipients: [an] },
      ],
    });
  });

  it("tells nothing of an empty mail, or of one to a mailbox of a protocol", async () => {
    const to = coveredChoice().mailboxes.map((address) => ({ ...an, address }));
    for (const mail of [{}, { recipients: { to, cc: [], bcc: [] } }]) {
      const { wizard } = openWizard(memoryItem(mail));
      await wizard.lookAtStart();
      expect(wizard.getState()).toMatchObject({ step: "place", found: [] });
    }
  });

  it("tells no more of what was taken out, when it looks again", async () => {
    const item = memoryItem({ attachments: [file] });
    const { wizard } = openWizard(item);
    await wizard.lookAtStart();
    item.mail.attachments = [];
    await wizard.lookAtStart();
    expect(wizard.getState().found).toEqual([]);
  });

  it("opens on the password when the mail was prepared in a pane that is gone", async () => {
    const item = memoryItem();
    await openAtDone(item);
    const { wizard, steps } = openWizard(item);
    await wizard.lookAtStart();
    expect(wizard.getState()).toMatchObject({
      step: "stopped",
      done: null,
      look: { kind: "looked", at: { findings: [{ kind: "password-not-handed-over" }] } },
    });
    await steps.mend("hand-over", [{ kind: "password-not-handed-over" }]);
    expect(wizard.getState()).toMatchObject({ step: "stopped", look: { at: { findings: [] } } });
  });

  it("takes nobody away from a place that is being typed", async () => {
    const item = memoryItem();
    await openAtDone(item);
    const { wizard } = openWizard(item);
    wizard.changeQuery("mel");
    await wizard.lookAtStart();
    expect(wizard.getState().step).toBe("place");
  });

  it("stays silent when Outlook does not tell, or when the code cannot load", async () => {
    const item = memoryItem({ attachments: [file] });
    item.failEvery("getAttachmentsAsync");
    const offline = { loadStartLook: () => Promise.reject(new Error("offline")) };
    for (const { wizard } of [openWizard(item), openWizard(item, offline)]) {
      await wizard.lookAtStart();
      expect(wizard.getState()).toMatchObject({ step: "place", found: [] });
    }
  });
});
