import { recipientWords } from "../../src/pane/parts/recipient-wording.nl.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { clientWords } from "../../src/pane/steps/client-wording.nl.ts";
import { noConsentWords } from "../../src/pane/steps/consent-wording.nl.ts";
import { informingWords } from "../../src/pane/steps/informing-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { answerWords } from "../../src/pane/steps/answer-wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import { errandLabels } from "../../src/pane/steps/errand-wording.nl.ts";
import {
  correctionWords,
  followUpProblemText,
  followUpWords,
  reasonLabels,
  reporterLabels,
  resendWords,
  testWords,
  replyLabels,
  replyWords,
  withdrawalWords,
  wordsOnlyWords,
} from "../../src/pane/follow-up/follow-up-wording.nl.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import { pickerWords } from "../../src/pane/side-page/protocol-picker-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { leaksIn } from "./leaks.ts";
import { beveren, client, mesen, openPane, openWindow, usePracticeBrowser } from "./practice.ts";
import { alerted, at, first, item, openTask, press } from "./side-walk.ts";

/* What follows a referral that was sent, or comes before the first, through the real office.js. */

usePracticeBrowser();

const noPassword = "no-password-here";

const typeReference = ({ pane }: PracticeWindow, text: string) =>
  pane.getByLabel(followUpWords.reference).fill(text);

/** From the first step to *Klaar*, under the title that belongs there. */
async function walkToDone(window: PracticeWindow, title: string): Promise<void> {
  await hurryToReview(window.pane, beveren.place, client);
  await walk.prepare(window.pane);
  await at(window, title);
}

const send = async (window: PracticeWindow) => {
  await window.pane.getByRole("checkbox", { name: doneWords.called }).check();
  return window.control((practice) => practice.send());
};

it("corrects a referral under a reference of its own, tied to the first, and sends it", async () => {
  const window = await openPane({ teams: [beveren.team] });
  const { pane } = window;
  await openTask(window, menuWords.correction);
  await at(window, correctionWords.title);
  await press(window, followUpWords.begin);
  await alerted(window, followUpProblemText({ kind: "reference-missing" }));
  await typeReference(window, "KG-1234-5678");
  await press(window, followUpWords.begin);
  await alerted(window, followUpProblemText({ kind: "not-a-reference" }));
  await typeReference(window, first.toLowerCase());
  await press(window, followUpWords.begin);
  await alerted(window, followUpProblemText({ kind: "reason-missing" }));
  await pane.getByRole("radio", { name: reasonLabels.wrong }).check();
  await press(window, followUpWords.begin);
  await alerted(window, followUpProblemText({ kind: "reporter-missing" }));
  await pane.getByRole("radio", { name: reporterLabels.receiver }).check();
  await press(window, followUpWords.begin);

  await at(window, placeWords.title);
  await pane
    .getByText(`${labels.stepOf(1)} · ${errandLabels.correction}`, { exact: true })
    .waitFor();
  await pane.getByText(`Verbetering bij ${first}`, { exact: true }).waitFor();
  await walk.choosePlace(pane, beveren.place);
  await walk.confirmPlace(pane);
  await pane.getByText(informingWords.again.correction).waitFor();
  await pane.getByText("Ze vervangen wat ik eerder doorgaf").waitFor();
  await walk.tellEverything(pane);
  await walk.consent(pane);
  await walk.fillClient(pane, client);
  await at(window, reviewWords.title);
  await pane.getByText(first).waitFor();
  await walk.prepare(pane);
  await at(window, doneWords.titles.correction);

  const mail = await item(window);
  expect(mail.subject).toMatch(new RegExp(`^Verbetering .*KG-.* \\(bij ${first}\\)$`));
  expect(mail.to.map(({ address }) => address)).toEqual(beveren.mailboxes);
  expect(mail.bodyText).toContain(`vervangen die van ${first}`);
  expect(leaksIn(mail.subject + mail.bodyText, noPassword)).toEqual([]);
  expect(await send(window)).toMatchObject({ kind: "sent" });
});

it("sends a referral again with a new reference and password", async () => {
  const window = await openPane({ teams: [beveren.team] });
  await openTask(window, menuWords.resend);
  await at(window, resendWords.title);
  for (const one of [...resendWords.tries, resendWords.secondParent])
    await window.pane.getByText(one).waitFor();
  await typeReference(window, first);
  await press(window, followUpWords.begin);
  await at(window, placeWords.title);
  await walkToDone(window, doneWords.titles.resend);
  const { subject } = await item(window);
  expect(subject).toContain(`(bij ${first})`);
  expect(/KG-\S+/.exec(subject)?.[0]).not.toBe(first);
  expect(await send(window)).toMatchObject({ kind: "sent" });
});

it("refuses a correction on a day before the protocol applies, and says to wait or to call", async () => {
  const window = await openPane({
    teams: [beveren.team],
    now: new Date("2024-03-01T10:00:00Z"),
  });
  await openTask(window, menuWords.correction);
  await typeReference(window, first);
  await window.pane.getByRole("radio", { name: reasonLabels.wrong }).check();
  await window.pane.getByRole("radio", { name: reporterLabels.client }).check();
  await press(window, followUpWords.begin);
  await walk.choosePlace(window.pane, beveren.place);
  const said = await window.pane.locator("#answer").innerText();
  expect(said).toContain("Het protocol met OCMW Beveren geldt pas vanaf 7 maart 2024.");
  expect(said).toContain(answerWords.instead);
  expect(said).toContain("Wacht tot die dag. Overleg met je teamverantwoordelijke.");
  await walk.next(window.pane);
  await window.pane.getByText("Hier kun je niet verder.").waitFor();
});

it("sends a test without a client, whose attachment says that it is one", async () => {
  const window = await openPane({ teams: [beveren.team] });
  const { pane } = window;
  await openTask(window, menuWords.test);
  await at(window, testWords.title);
  await press(window, testWords.prepare);
  await alerted(window, followUpProblemText({ kind: "protocol-missing" }));
  await pane.getByLabel(pickerWords.label).selectOption(mesen.protocol);
  await press(window, testWords.prepare);
  await alerted(window, "Dit protocol is van lokaal team Ieper.");
  await pane.getByLabel(pickerWords.label).selectOption(beveren.protocol);
  await pane.getByText(testWords.never).first().waitFor();
  await press(window, testWords.prepare);
  await at(window, doneWords.titles.test);
  const mail = await item(window);
  expect(mail.subject).toContain("Testpakket");
  expect(mail.attachments.length).toBe(1);
  expect(await send(window)).toMatchObject({ kind: "sent" });
});

it("tells the OCMW of a withdrawal, with the own DPO in copy and nothing attached", async () => {
  const window = await openPane({ teams: [beveren.team] });
  await openTask(window, menuWords.withdrawal);
  await at(window, withdrawalWords.title);
  await press(window, wordsOnlyWords.prepare);
  await alerted(window, followUpProblemText({ kind: "protocol-missing" }));
  await window.pane.getByLabel(pickerWords.label).selectOption(beveren.protocol);
  await typeReference(window, "mevrouw Peeters");
  await press(window, wordsOnlyWords.prepare);
  await alerted(window, followUpProblemText({ kind: "not-a-reference" }));
  await typeReference(window, first);
  await press(window, wordsOnlyWords.prepare);
  await at(window, doneWords.titles.withdrawal);
  const mail = await item(window);
  expect(mail.cc.map(({ address }) => address)).toEqual(["dpo@opgroeien.be"]);
  expect(mail.attachments).toEqual([]);
  expect(mail.bodyText).toContain("artikel 7, lid 3, van de AVG");

  await window.control((practice) => practice.setItem({ cc: [] }));
  expect(await window.control((practice) => practice.send())).toMatchObject({ kind: "alert" });
});

it("tells the OCMW what was done about its report, and copies nobody", async () => {
  const window = await openPane({ teams: [beveren.team] });
  await openTask(window, menuWords.correction);
  await window.pane.getByRole("radio", { name: reporterLabels.receiver }).check();
  await press(window, menuWords.reply);
  await at(window, replyWords.title);
  await window.pane.getByLabel(pickerWords.label).selectOption(beveren.protocol);
  await typeReference(window, first);
  await press(window, wordsOnlyWords.prepare);
  await alerted(window, followUpProblemText({ kind: "outcome-missing" }));
  await window.pane.getByRole("radio", { name: replyLabels["reply-erased"] }).check();
  await press(window, wordsOnlyWords.prepare);
  await at(window, doneWords.titles["reply-erased"]);
  const mail = await item(window);
  expect([mail.cc, mail.attachments]).toEqual([[], []]);
  expect(mail.bodyText).toContain("We wisten bij ons wat in deze doorverwijzing niet nodig was.");
  expect(await window.control((practice) => practice.send())).toMatchObject({ kind: "sent" });
});

it("takes everything out with one click when the client withdraws before sending", async () => {
  const window = await openPane({ teams: [beveren.team] });
  const before = await item(window);
  await walkToDone(window, doneWords.titles.referral);
  await press(window, doneWords.withdraw);
  await at(window, noConsentWords.title);
  await window.pane.getByText(noConsentWords.takenOut).waitFor();
  const { attachments, to, subject, sessionData, customProperties } = await item(window);
  expect({ attachments, to, subject }).toEqual({
    attachments: before.attachments,
    to: before.to,
    subject: before.subject,
  });
  expect({ ...sessionData, ...customProperties }).toEqual({});
  await press(window, noConsentWords.again);
  await walk.choosePlace(window.pane, beveren.place);
  expect(await window.pane.locator("main").innerText()).not.toContain(client.name);
});

it("starts none of these in a mail that holds something prepared", async () => {
  const window = await openPane({ teams: [beveren.team] });
  await walkToDone(window, doneWords.titles.referral);
  const { subject } = await item(window);
  await walk.openProtocolPage(window.pane);
  await press(window, labels.back);
  await at(window, doneWords.titles.referral);
  await walk.unfoldGoesTo(window.pane);
  await window.pane.getByText(recipientWords.whyUnconfirmed).first().click();
  await window.pane.getByRole("button", { name: labels.test }).first().click();
  await press(window, testWords.prepare);
  await alerted(window, followUpProblemText({ kind: "mail-in-hand" }));
  expect((await item(window)).subject).toBe(subject);
});

it("keeps what was typed about a client while one looks at another task", async () => {
  const window = await openPane({ teams: [beveren.team] });
  await walk.choosePlace(window.pane, beveren.place);
  await walk.confirmPlace(window.pane);
  await walk.tellEverything(window.pane);
  await walk.consent(window.pane);
  await walk.typeClient(window.pane, client);
  await press(window, labels.wentWrong);
  await press(window, labels.back);
  await at(window, clientWords.title);
  expect(await walk.clientInput(window.pane, "name").inputValue()).toBe(client.name);
});

it("opens a withdrawal as a new mail beside one that is being read", async () => {
  const window = await openWindow({ teams: [beveren.team] });
  await window.control((practice, mail) => practice.readMail(mail), {
    subject: `Doorverwijzing Kind en Gezin - referentie ${first}`,
    to: beveren.mailboxes.map((address) => ({ address, name: address })),
  });
  await window.openPane();
  await press(window, menuWords.withdrawal);
  await at(window, withdrawalWords.title);
  await press(window, wordsOnlyWords.open);
  await window.pane.getByText(wordsOnlyWords.opened).waitFor();
  const mail = await window.newMail();
  expect({ to: mail.to, cc: mail.cc }).toEqual({
    to: beveren.mailboxes,
    cc: ["dpo@opgroeien.be"],
  });
  expect(mail.subject).toContain(first);
});
