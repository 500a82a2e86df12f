import type { ItemChange, ItemSnapshot } from "../../practice/mail/item-snapshot.ts";
import type { RequirementSet } from "../../practice/host/start-up.ts";
import { findingText } from "../../src/guard/finding-wording.nl.ts";
import { liftKey, type Finding } from "../../src/guard/finding.ts";
import { sealKey } from "../../src/core/mail/seal.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { notWatched, reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { mendLabels, stoppedWords } from "../../src/pane/mail/stopped-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { flawsIn, opensWith, sealOf } from "../faults/judge-mail.ts";
import { beveren, client, openWindow, usePracticeBrowser } from "./practice.ts";

usePracticeBrowser();

const mailOf = ({ control }: PracticeWindow): Promise<ItemSnapshot> =>
  control((practice) => practice.item());
const press = ({ pane }: PracticeWindow, name: string) =>
  pane.getByRole("button", { name, exact: true }).click();
const at = ({ pane }: PracticeWindow, title: string) =>
  pane.getByRole("heading", { level: 1, name: title }).waitFor();
const text = ({ pane }: PracticeWindow) => pane.locator("main").innerText();
const send = ({ control }: PracticeWindow) => control((practice) => practice.send());
const change = ({ control }: PracticeWindow, given: ItemChange) =>
  control((practice, what) => practice.setItem(what), given);

/** Presses Send, which must be stopped, and opens the pane from what Outlook says. */
async function sendAndOpenPane(window: PracticeWindow): Promise<void> {
  const state = await send(window);
  if (state.kind !== "alert") throw new Error(`Send was not stopped: ${state.kind}`);
  const button = state.alert.buttons.find(({ act }) => act.kind === "open-pane");
  if (button === undefined) throw new Error("Nothing there opens the pane");
  await window.control((practice, label) => practice.choose(label), button.label);
}

/** Ticks, or unticks, that the password was handed over, and waits until the seal says so. */
async function handOver(window: PracticeWindow, handedOver = true): Promise<void> {
  await window.pane.getByRole("checkbox", { name: doneWords.called }).setChecked(handedOver);
  await window.page.waitForFunction(
    ([key = "", said = ""]) => self.practice?.item().sessionData[key]?.includes(said),
    [sealKey, `"passwordHandedOver":${handedOver}`],
  );
}

interface Ready {
  readonly window: PracticeWindow;
  readonly mail: ItemSnapshot;
  readonly shown: Awaited<ReturnType<typeof walk.readDone>>;
}

/** A mail that is ready and its password handed over, with the pane at *Klaar*. */
async function openAtDone(set: RequirementSet = "1.15"): Promise<Ready> {
  const window = await openWindow({ teams: [beveren.team] });
  await window.control((practice, requirementSet) => practice.set({ requirementSet }), set);
  await window.openPane();
  await hurryToReview(window.pane, beveren.place, client);
  await walk.prepare(window.pane);
  await walk.waitForDone(window.pane);
  await handOver(window);
  return { window, mail: await mailOf(window), shown: await walk.readDone(window.pane) };
}

let made: Omit<Ready, "window"> | undefined;

/** A mail that a pane made ready, in a window without a pane; made once, for all that begin so. */
async function openReady(): Promise<Ready> {
  made ??= await openAtDone();
  const window = await openWindow({ teams: [beveren.team] });
  await window.control((practice, { to, subject, bodyHtml, attachments, ...kept }) => {
    practice.set({ requirementSet: "1.15" });
    const { sessionData, customProperties } = kept;
    practice.setItem({ to, subject, bodyHtml, attachments, sessionData, customProperties });
  }, made.mail);
  return { ...made, window };
}

/** The mail is as it was made ready, and Outlook sends it. */
async function expectSent({ window, mail, shown }: Ready): Promise<void> {
  const now = await mailOf(window);
  expect(await flawsIn(now, { bodyText: mail.bodyText, reference: shown.reference })).toEqual([]);
  expect(await opensWith(now, shown.password)).toBe(true);
  expect(await send(window)).toEqual({ kind: "sent", how: "allowed" });
}

const pdf = { name: "verslag.pdf", base64: "JVBERi0=" };

const mended: readonly {
  readonly what: string;
  readonly spoil: (mail: ItemSnapshot) => ItemChange;
  readonly finding: Finding;
  readonly button: string;
}[] = [
  {
    what: "somebody in To",
    spoil: ({ to }) => ({ to: [...to, "els@voorbeeld.example"] }),
    finding: { kind: "recipient-added" },
    button: mendLabels.recipients,
  },
  {
    what: "a look-alike in To",
    spoil: ({ to }) => ({ to: [...to.slice(1), beveren.mailboxes[0].replace(".be", ".example")] }),
    finding: {
      kind: "recipient-look-alike",
      mailbox: beveren.mailboxes[0],
      differs: "domain",
    },
    button: mendLabels.recipients,
  },
  {
    what: "somebody in Bcc",
    spoil: () => ({ bcc: ["els@voorbeeld.example"] }),
    finding: { kind: "copied-in", fields: ["Bcc"] },
    button: mendLabels.recipients,
  },
  {
    what: "a mailbox less",
    spoil: ({ to }) => ({ to: to.slice(0, 1) }),
    finding: { kind: "recipient-missing", mailboxes: [beveren.mailboxes[1]] },
    button: mendLabels.recipients,
  },
  {
    what: "another attachment",
    spoil: ({ attachments }) => ({ attachments: [...attachments, pdf] }),
    finding: { kind: "other-attachments", cloud: false },
    button: mendLabels["other-attachments"],
  },
  {
    what: "a link to the cloud",
    spoil: ({ attachments }) => ({ attachments: [...attachments, { ...pdf, kind: "cloud" }] }),
    finding: { kind: "other-attachments", cloud: true },
    button: mendLabels["other-attachments"],
  },
  {
    what: "the client in the subject",
    spoil: ({ subject }) => ({ subject: `${subject} ${client.name}` }),
    finding: { kind: "client-in-text", what: ["name"], where: ["subject"] },
    button: mendLabels.subject,
  },
];

/** The sentence for a finding, without what to do: that is said once, after the last one. */
const saidOf = (finding: Finding): string =>
  findingText(finding).replace(/ Zet de ontvangers terug\.$/, "");

describe("a pane that Outlook opens after a stop", () => {
  it.each(mended)("finds and mends $what, so that the mail goes", async (row) => {
    const ready = await openReady();
    const { window } = ready;
    await change(window, row.spoil(ready.mail));
    await sendAndOpenPane(window);
    await at(window, stoppedWords.foundTitle);
    expect(await text(window)).toContain(saidOf(row.finding));
    await press(window, row.button);
    await at(window, stoppedWords.rightTitle);
    expect(await text(window)).toContain(stoppedWords.right);
    await expectSent(ready);
  });

  it("leaves the text to the user, and looks again", async () => {
    const ready = await openReady();
    const { window, mail } = ready;
    await change(window, { bodyHtml: `${mail.bodyHtml}<p>Bel ${client.telephone}</p>` });
    await sendAndOpenPane(window);
    await at(window, stoppedWords.foundTitle);
    const finding: Finding = { kind: "client-in-text", what: ["telephone"], where: ["text"] };
    expect(await text(window)).toContain(findingText(finding));
    expect(await window.pane.getByRole("listitem").getByRole("button").count()).toBe(0);
    await press(window, stoppedWords.again);
    await at(window, stoppedWords.foundTitle);
    await change(window, { bodyHtml: mail.bodyHtml });
    await press(window, stoppedWords.again);
    await at(window, stoppedWords.rightTitle);
    await expectSent(ready);
  });

  it("takes the referral out where the attachment is gone, and starts anew", async () => {
    const { window } = await openReady();
    await change(window, { attachments: [] });
    await sendAndOpenPane(window);
    await at(window, stoppedWords.foundTitle);
    expect(await text(window)).toContain(findingText({ kind: "attachment-missing" }));
    await press(window, mendLabels.referral);
    await at(window, stoppedWords.takenOutTitle);
    const { to, subject, bodyText, sessionData, customProperties } = await mailOf(window);
    expect({ to, subject, sessionData, customProperties }).toEqual({
      to: [],
      subject: "",
      sessionData: {},
      customProperties: {},
    });
    expect(bodyText).not.toContain("KG-");
    expect(bodyText).toContain("Lies Peeters");
    await press(window, stoppedWords.startOver);
    await at(window, placeWords.title);
  });

  it("asks whether the password was handed over, and says that it is gone", async () => {
    const ready = await openAtDone();
    const { window } = ready;
    await handOver(window, false);
    await window.control((practice) => practice.closePane());
    await sendAndOpenPane(window);
    await at(window, stoppedWords.passwordTitle);
    expect(await text(window)).toContain(stoppedWords.passwordGone);
    await window.pane.getByRole("checkbox", { name: stoppedWords.stillHave }).click();
    await at(window, stoppedWords.rightTitle);
    expect(sealOf((await mailOf(window)).customProperties)?.passwordHandedOver).toBe(true);
    await expectSent(ready);
  });

  it("says which mend failed, and does it when asked again", async () => {
    const ready = await openReady();
    const { window, mail } = ready;
    await change(window, { to: [...mail.to, "els@voorbeeld.example"] });
    await sendAndOpenPane(window);
    await at(window, stoppedWords.foundTitle);
    await window.control((practice) => practice.fail({ call: "to.setAsync", kind: "lie" }));
    await press(window, mendLabels.recipients);
    await window.pane.getByRole("alert").getByText("bij het nalezen klopt het niet").waitFor();
    expect(await text(window)).toContain("Misgelopen bij: ontvangers terugzetten.");
    await window.control((practice) => practice.clearFaults());
    await press(window, mendLabels.recipients);
    await at(window, stoppedWords.rightTitle);
    await expectSent(ready);
  });

  it("says what Outlook does not let it read, and looks again", async () => {
    const ready = await openReady();
    const { window, mail } = ready;
    await change(window, { to: [...mail.to, "els@voorbeeld.example"] });
    await window.control((practice) => practice.fail({ call: "subject.getAsync", kind: "error" }));
    await sendAndOpenPane(window);
    await at(window, stoppedWords.foundTitle);
    expect(await text(window)).toContain(
      findingText({ kind: "message-unread", parts: ["subject"] }),
    );
    await window.control((practice) => practice.clearFaults());
    await press(window, mendLabels.recipients);
    await at(window, stoppedWords.rightTitle);
    await expectSent(ready);
  });
});

describe("before Klaar", () => {
  it("shows no Klaar and no password while the client's name stands in the body", async () => {
    const window = await openWindow({ teams: [beveren.team] });
    await window.openPane();
    await change(window, { bodyHtml: `<p>Bel ${client.firstName} ${client.name} eerst.</p>` });
    await hurryToReview(window.pane, beveren.place, client);
    await walk.prepare(window.pane);
    await at(window, stoppedWords.almostTitle);
    expect(await text(window)).toContain(
      findingText({ kind: "client-in-text", what: ["name"], where: ["text"] }),
    );
    expect(await window.pane.locator("[translate=no]").count()).toBe(0);
    const { bodyHtml } = await mailOf(window);
    await change(window, { bodyHtml: bodyHtml.replace(/<p>Bel .+? eerst\.<\/p>/, "") });
    await press(window, stoppedWords.again);
    await walk.waitForDone(window.pane);
    expect(await window.pane.locator("[translate=no]").count()).toBe(1);
  });
});

describe("from Klaar", () => {
  it("shows the password again when nobody handed it over at Send", async () => {
    const ready = await openAtDone();
    const { window, shown } = ready;
    await handOver(window, false);
    await press(window, doneWords.lookAgain);
    await at(window, stoppedWords.passwordTitle);
    const password = await window.pane.locator("[translate=no]").innerText();
    expect(password.replace(/\n/g, "")).toBe(shown.password);
    await window.pane.getByRole("checkbox", { name: mendLabels["hand-over"] }).click();
    await at(window, stoppedWords.rightTitle);
    await expectSent(ready);
  });

  it("goes there by itself after a stop, mends, and comes back with the password", async () => {
    const ready = await openAtDone();
    const { window, mail, shown } = ready;
    await change(window, {
      cc: ["els@voorbeeld.example"],
      attachments: [...mail.attachments, pdf],
    });
    await sendAndOpenPane(window);
    await at(window, stoppedWords.foundTitle);
    expect(await text(window)).toContain(findingText({ kind: "copied-in", fields: ["Cc"] }));
    await press(window, mendLabels.recipients);
    await window.pane.getByText(findingText({ kind: "copied-in", fields: ["Cc"] })).waitFor({
      state: "detached",
    });
    await at(window, stoppedWords.foundTitle);
    await press(window, mendLabels["other-attachments"]);
    await at(window, stoppedWords.rightTitle);
    await press(window, stoppedWords.backToDone);
    await walk.waitForDone(window.pane);
    expect(await walk.readDone(window.pane)).toEqual(shown);
    await expectSent(ready);
  });

  it("says at Klaar not to encrypt the mail in Outlook, which keeps the guard from it", async () => {
    const { window } = await openAtDone();
    expect(await text(window)).toContain("Druk niet op Versleutelen en kies geen label");
  });

  it("looks at the mail when asked, and comes back also when something is wrong", async () => {
    const { window, shown } = await openAtDone();
    expect(await text(window)).toContain(doneWords.watched);
    await press(window, doneWords.lookAgain);
    await at(window, stoppedWords.rightTitle);
    await press(window, stoppedWords.backToDone);
    await walk.waitForDone(window.pane);
    await change(window, { cc: ["els@voorbeeld.example"] });
    await press(window, doneWords.lookAgain);
    await at(window, stoppedWords.foundTitle);
    await press(window, labels.back);
    await walk.waitForDone(window.pane);
    expect(await walk.readDone(window.pane)).toEqual(shown);
  });

  it("undoes from there all that was prepared", async () => {
    const { window } = await openAtDone();
    await change(window, { attachments: [] });
    await press(window, doneWords.lookAgain);
    await press(window, mendLabels.referral);
    await at(window, reviewWords.title);
    expect(await text(window)).toContain(reviewWords.undone);
    expect(await mailOf(window)).toMatchObject({ to: [], subject: "", sessionData: {} });
  });
});

describe("a draft that was closed and opened again", () => {
  it("is looked at by hand, and then goes", async () => {
    const { window } = await openAtDone("1.13");
    await window.control((practice) => practice.reopenDraft());
    const stopped = await send(window);
    expect(stopped).toMatchObject({ kind: "alert", alert: { reason: "stopped" } });
    await window.control((practice) => {
      const state = practice.outcome();
      if (state.kind === "alert") practice.choose(state.alert.buttons[0]?.label ?? "");
    });
    await window.openPane();
    await at(window, stoppedWords.foundTitle);
    expect(await text(window)).toContain(findingText({ kind: "draft-reopened" }));
    await press(window, mendLabels.lift);
    await at(window, stoppedWords.rightTitle);
    expect(await text(window)).toContain(stoppedWords.lifted);
    expect((await mailOf(window)).sessionData).toEqual({ [liftKey]: '["draft-reopened"]' });
    expect(await send(window)).toEqual({ kind: "sent", how: "allowed" });
  });

  it("is replaced when a referral is prepared anew", async () => {
    const { window, shown } = await openAtDone();
    await window.control((practice) => practice.reopenDraft());
    await window.openPane();
    await at(window, stoppedWords.foundTitle);
    await press(window, mendLabels.lift);
    await at(window, stoppedWords.rightTitle);
    await press(window, stoppedWords.prepareAgain);
    await hurryToReview(window.pane, beveren.place, client);
    await walk.prepare(window.pane);
    await window.pane.getByText(`(${shown.reference})`).waitFor();
    await press(window, "Vervangen en klaarzetten");
    await walk.waitForDone(window.pane);
    const mail = await mailOf(window);
    expect(mail.attachments).toHaveLength(1);
    expect(mail.bodyText).not.toContain(shown.reference);
    expect(mail.bodyText.match(/Beste collega/g)).toHaveLength(1);
  });
});

it.each([
  { set: "1.11", watched: false, asks: false },
  { set: "1.12", watched: true, asks: true },
  { set: "1.14", watched: true, asks: false },
] as const)("says with Mailbox $set whether anybody watches at Send", async (row) => {
  const window = await openWindow({ teams: [beveren.team] });
  const { set, watched, asks } = row;
  await window.control((practice, requirementSet) => practice.set({ requirementSet }), set);
  await window.openPane();
  expect(await window.pane.getByRole("button", { name: placeWords.stopped }).count()).toBe(
    asks ? 1 : 0,
  );
  await hurryToReview(window.pane, beveren.place, client);
  expect((await text(window)).includes(notWatched)).toBe(!watched);
  await walk.prepare(window.pane);
  await walk.waitForDone(window.pane);
  expect((await text(window)).includes(doneWords.unwatched)).toBe(!watched);
  expect((await text(window)).includes(doneWords.watched)).toBe(watched);
});
