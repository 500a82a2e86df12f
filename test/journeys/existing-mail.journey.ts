import type { ItemChange } from "../../practice/mail/item-snapshot.ts";
import { findingText } from "../../src/guard/finding-wording.nl.ts";
import { failedWords, inTheWayWords } from "../../src/pane/mail/mail-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { stoppedWords } from "../../src/pane/mail/stopped-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { busyMail } from "../faults/busy-mail.ts";
import { asFound, sealOf } from "../faults/judge-mail.ts";
import { beveren, client, mesen, openPane, openWindow, usePracticeBrowser } from "./practice.ts";

usePracticeBrowser();

const mailOf = ({ control }: PracticeWindow) => control((practice) => practice.item());
const press = ({ pane }: PracticeWindow, name: string) =>
  pane.getByRole("button", { name, exact: true }).click();
const at = ({ pane }: PracticeWindow, title: string) =>
  pane.getByRole("heading", { level: 1, name: title }).waitFor();
const text = ({ pane }: PracticeWindow) => pane.locator("main").innerText();

/** A window whose mail holds this already, with the pane at *Kijk het na*. */
async function reviewOver(change: ItemChange): Promise<PracticeWindow> {
  const window = await openPane({ teams: [beveren.team] });
  await window.control((practice, given) => practice.setItem(given), change);
  await hurryToReview(window.pane, beveren.place, client);
  return window;
}

async function prepareToDone(window: PracticeWindow): Promise<void> {
  await walk.prepare(window.pane);
  await walk.waitForDone(window.pane);
}

async function undo(window: PracticeWindow): Promise<void> {
  await press(window, failedWords.undo);
  await at(window, reviewWords.title);
}

/** Each of ours is there once, whatever happened before. */
async function expectOneReferral(window: PracticeWindow): Promise<void> {
  const mail = await mailOf(window);
  const { reference } = await walk.readDone(window.pane);
  const ours = mail.attachments.filter(({ name }) => name.startsWith("doorverwijzing-"));
  expect(ours.map(({ name }) => name)).toEqual([`doorverwijzing-${reference}.zip`]);
  expect(mail.bodyText.match(/Beste collega/g)).toHaveLength(1);
  expect(new Set(mail.bodyText.match(/KG-\w{4}-\w{4}/g))).toEqual(new Set([reference]));
  expect(mail.subject).toContain(reference);
  expect(sealOf(mail.sessionData)).toMatchObject({ state: "prepared", reference });
}

describe("a mail in which somebody was busy", () => {
  it("tells who and what will be replaced, and changes nothing before that is agreed to", async () => {
    const window = await reviewOver(busyMail);
    const before = await mailOf(window);
    await walk.prepare(window.pane);
    await at(window, inTheWayWords.title);
    expect(await text(window)).toContain(
      "Deze ontvangers worden weggehaald: jan@voorbeeld.example, els@voorbeeld.example en piet@voorbeeld.example. Het protocol noemt hen niet.",
    );
    expect(await text(window)).toContain("Het onderwerp wordt vervangen: “Overleg van dinsdag”.");
    expect(await text(window)).not.toContain("bijlage");
    expect(await mailOf(window)).toEqual(before);

    await press(window, labels.back);
    await at(window, reviewWords.title);
    expect(await mailOf(window)).toEqual(before);
  });

  it("keeps the own text, the signature and its picture, and gives all else back on undoing", async () => {
    const window = await reviewOver(busyMail);
    const before = await mailOf(window);
    await walk.prepare(window.pane);
    await press(window, inTheWayWords.replace);
    await walk.waitForDone(window.pane);
    await expectOneReferral(window);
    const prepared = await mailOf(window);
    expect(prepared.to.map(({ address }) => address)).toEqual(beveren.mailboxes);
    expect([prepared.cc, prepared.bcc]).toEqual([[], []]);
    expect(prepared.bodyText.endsWith("Mijn eigen zin.\nLies Peeters")).toBe(true);
    expect(prepared.bodyHtml).toContain('<img src="cid:logo"');
    expect(prepared.attachments.map(({ name, isInline }) => [name, isInline])).toEqual([
      ["logo.png", true],
      [expect.stringMatching(/^doorverwijzing-/), false],
    ]);

    await undo(window);
    expect(await text(window)).toContain(reviewWords.undone);
    expect(asFound(await mailOf(window))).toEqual(asFound(before));
    expect((await mailOf(window)).bodyHtml).toContain('<img src="cid:logo"');
  });

  it("gives back on undoing what was added while the pane asked", async () => {
    const window = await reviewOver(busyMail);
    await walk.prepare(window.pane);
    await at(window, inTheWayWords.title);
    const subject = "Overleg van woensdag";
    await window.control((practice, given) => practice.setItem({ subject: given }), subject);
    await press(window, inTheWayWords.replace);
    await walk.waitForDone(window.pane);
    await undo(window);
    expect((await mailOf(window)).subject).toBe(subject);
  });

  it("asks nothing about a mail that holds the protocol's mailboxes already", async () => {
    const window = await reviewOver({ to: [beveren.mailboxes[1].toUpperCase()] });
    await prepareToDone(window);
    expect((await mailOf(window)).to.map(({ address }) => address)).toEqual(beveren.mailboxes);
  });

  it("lets even a mailbox of the protocol go from Cc", async () => {
    const window = await reviewOver({ cc: [beveren.mailboxes[0]] });
    await walk.prepare(window.pane);
    await at(window, inTheWayWords.title);
    expect(await text(window)).toContain(beveren.mailboxes[0]);
  });
});

it("does not go on beside another attachment until the user takes it away", async () => {
  const window = await reviewOver({ attachments: [{ name: "verslag.pdf", base64: "JVBERi0=" }] });
  await walk.prepare(window.pane);
  await at(window, inTheWayWords.title);
  expect(await text(window)).toContain("Er zit al een bijlage in deze mail: verslag.pdf.");
  await press(window, inTheWayWords.lookAgain);
  await at(window, inTheWayWords.title);
  expect((await mailOf(window)).sessionData).toEqual({});
  await window.control((practice) => practice.setItem({ attachments: [] }));
  await press(window, inTheWayWords.lookAgain);
  await walk.waitForDone(window.pane);
  await expectOneReferral(window);
});

it.each([
  { composeType: "reply", says: "Dit is een antwoord." },
  { composeType: "forward", says: "Dit is een doorgestuurde mail." },
] as const)("refuses a $composeType, and leaves it as it was", async ({ composeType, says }) => {
  const window = await openWindow({ teams: [beveren.team] });
  await window.control((practice, type) => practice.newMail(type), composeType);
  await window.openPane();
  const before = await mailOf(window);
  await hurryToReview(window.pane, beveren.place, client);
  await walk.prepare(window.pane);
  await at(window, inTheWayWords.title);
  expect(await text(window)).toContain(says);
  expect(await text(window)).toContain(
    "Open met “Nieuwe e-mail” een nieuwe mail en begin daar opnieuw.",
  );
  expect(await window.pane.getByRole("button", { name: inTheWayWords.replace }).count()).toBe(0);
  expect(await mailOf(window)).toEqual(before);
});

it("prepares a mail in plain text, and takes its text out again", async () => {
  const window = await openWindow({ teams: [beveren.team] });
  await window.control((practice) => {
    practice.newMail("newMail", "text");
    practice.setItem({ bodyText: "Mijn eigen zin.\n\nLies Peeters" });
  });
  await window.openPane();
  await hurryToReview(window.pane, beveren.place, client);
  await prepareToDone(window);
  const prepared = await mailOf(window);
  expect(prepared.bodyKind).toBe("text");
  expect(prepared.bodyText).toMatch(
    /^Beste collega\n\n[\s\S]*\n\nMijn eigen zin\.\n\nLies Peeters$/,
  );
  await expectOneReferral(window);
  await undo(window);
  expect((await mailOf(window)).bodyText).toBe("Mijn eigen zin.\n\nLies Peeters");
});

describe("preparing a second time", () => {
  it("leaves one of each after undoing and preparing again", async () => {
    const window = await reviewOver({});
    await prepareToDone(window);
    const first = await walk.readDone(window.pane);
    await undo(window);
    await prepareToDone(window);
    const second = await walk.readDone(window.pane);
    await expectOneReferral(window);
    expect(second.reference).not.toBe(first.reference);
    expect(second.password).not.toBe(first.password);
  });

  it("replaces the earlier referral after the pane was closed and opened again", async () => {
    const window = await openPane({ teams: [beveren.team, mesen.team] });
    await hurryToReview(window.pane, beveren.place, client);
    await prepareToDone(window);
    const first = await walk.readDone(window.pane);
    await window.control((practice) => practice.closePane());
    await window.openPane();
    await press(window, stoppedWords.prepareAgain);
    await hurryToReview(window.pane, mesen.place, client);
    await walk.prepare(window.pane);
    await at(window, inTheWayWords.title);
    expect(await text(window)).toContain(
      `In deze mail staat al een doorverwijzing (${first.reference}). Die wordt vervangen, en haar wachtwoord geldt dan niet meer.`,
    );
    await press(window, inTheWayWords.replace);
    await walk.waitForDone(window.pane);
    await expectOneReferral(window);
    const mail = await mailOf(window);
    expect(mail.to.map(({ address }) => address)).toEqual(mesen.mailboxes);
    expect(mail.bodyText).toContain("Lies Peeters");

    await undo(window);
    const { to, subject, bodyText, attachments, sessionData } = await mailOf(window);
    expect({ to, subject, attachments, sessionData }).toEqual({
      to: [],
      subject: "",
      attachments: [],
      sessionData: {},
    });
    expect(bodyText).not.toContain("KG-");
  });

  it("recognises its own half after the pane was closed in the middle", async () => {
    const window = await reviewOver({});
    await window.control((practice) => practice.fail({ call: "saveAsync", kind: "error" }));
    await walk.prepare(window.pane);
    await at(window, failedWords.title);
    await window.control((practice) => {
      practice.clearFaults();
      practice.closePane();
    });
    await window.openPane();
    await press(window, stoppedWords.prepareAgain);
    await hurryToReview(window.pane, beveren.place, client);
    await walk.prepare(window.pane);
    await press(window, inTheWayWords.replace);
    await walk.waitForDone(window.pane);
    await expectOneReferral(window);
  });
});

it("says so when our text was changed by hand, and leaves it", async () => {
  const window = await reviewOver({});
  await prepareToDone(window);
  await window.control((practice) =>
    practice.setItem({
      bodyHtml: practice.item().bodyHtml.replace("Beste collega", "Beste Stephanie"),
    }),
  );
  await undo(window);
  expect(await text(window)).toContain(reviewWords.textLeft);
  const mail = await mailOf(window);
  expect(mail.bodyText).toContain("Beste Stephanie");
  expect([mail.to, mail.subject, mail.attachments, mail.sessionData]).toEqual([[], "", [], {}]);
});

it("sends a mail whose signature holds the client's first name, and stops the whole name", async () => {
  const signature = `<p>Lies Peeters</p><p>Vergaderzaal ${client.firstName}</p>`;
  const window = await reviewOver({ bodyHtml: signature });
  await prepareToDone(window);
  const send = () =>
    window.control(async (practice) => {
      const state = await practice.send();
      return state.kind === "alert" ? state.alert.text : state.kind;
    });
  const notHandedOver = findingText({ kind: "password-not-handed-over" });
  expect(await send()).toBe(notHandedOver);

  await window.control(
    (practice, name) =>
      practice.setItem({ bodyHtml: `<p>over ${name}</p>${practice.item().bodyHtml}` }),
    `${client.firstName} ${client.name}`,
  );
  const named = findingText({ kind: "client-in-text", what: ["name"], where: ["text"] });
  expect(await send()).toBe(`${named} ${notHandedOver}`);
});
