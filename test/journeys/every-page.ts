import { makeReference } from "../../src/core/mail/reference.ts";
import { breachKinds } from "../../src/pane/breach/breach-report.ts";
import { breachWords, kindLabels, openingWords } from "../../src/pane/breach/breach-wording.nl.ts";
import { clientPageWords } from "../../src/pane/client-page/client-page-wording.nl.ts";
import {
  followUpWords,
  reasonLabels,
  reporterLabels,
  testWords,
  withdrawalWords,
  wordsOnlyWords,
} from "../../src/pane/follow-up/follow-up-wording.nl.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import {
  failedWords,
  foundWords,
  goneWords,
  inTheWayWords,
  preparingWords,
} from "../../src/pane/mail/mail-wording.nl.ts";
import { mendLabels, stoppedWords } from "../../src/pane/mail/stopped-wording.nl.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import { messageWords, tellDpo } from "../../src/pane/parts/message-wording.nl.ts";
import { dayWords } from "../../src/pane/parts/day-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { printWords } from "../../src/pane/printing/print-wording.nl.ts";
import { protocolWords } from "../../src/pane/protocol-page/protocol-wording.nl.ts";
import { pickerWords } from "../../src/pane/side-page/protocol-picker-wording.nl.ts";
import { selfCheckWords } from "../../src/pane/self-check/self-check-wording.nl.ts";
import { consentWords } from "../../src/pane/steps/consent-wording.nl.ts";
import { informingWords } from "../../src/pane/steps/informing-wording.nl.ts";
import { answerWords, deniedWords } from "../../src/pane/steps/answer-wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { teamWords } from "../../src/pane/steps/team-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { busyMail } from "../faults/busy-mail.ts";
import { beveren, client, mesen } from "./practice.ts";

/** Values as long as they come, without a place to break. */
const longClient = {
  ...client,
  name: "Vandenbroucke-Oosterlinckx-Łukasiewicz",
  street: "Burgemeester-Vandenbogaerdestraat",
  email: "serife.lukasiewicz-vandenbroucke.oosterlinckx@voorbeeldorganisatie.example",
};

const earlier = makeReference((count) => new Uint8Array(count).fill(7));

/** Where *Er ging iets mis* need not be offered: the page is about it. */
const breachTitles: readonly string[] = [
  menuWords.breach,
  openingWords.opening,
  openingWords.opened,
  openingWords.notOpened,
];

/** Where nothing can be offered, and a sentence says whom to tell. */
const stopTitles: readonly string[] = Object.values(messageWords).map(({ title }) => title);

/** Waits for the way to *Er ging iets mis*, which is on every page; in the menu it is a task. */
async function waitForWayToBreach({ pane }: PracticeWindow): Promise<void> {
  const title = await walk.heading(pane);
  if (breachTitles.includes(title)) return;
  await (
    stopTitles.includes(title)
      ? pane.getByText(tellDpo("dpo@opgroeien.be"))
      : pane
          .getByRole("button", {
            name: title === menuWords.title ? menuWords.breach : labels.wentWrong,
            exact: true,
          })
          .first()
  ).waitFor();
}

/**
 * Walks by every page that the pane has, with what can be unfolded unfolded, and calls `visit` at
 * each, when it offers *Er ging iets mis*. The window has no team yet and its pane is open; on the way another pane takes its place.
 */
export async function visitEveryPage(
  window: PracticeWindow,
  visit: (page: string) => Promise<void>,
): Promise<void> {
  const { pane, control } = window;
  const at = (title: string) => pane.getByRole("heading", { level: 1, name: title }).waitFor();
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const problem = () => pane.getByRole("alert").locator("span").first().waitFor();
  const step = (number: number) => pane.getByText(labels.stepOf(number)).waitFor();
  const show = async (page: string): Promise<void> => {
    await window.paneFrame().evaluate(() => {
      for (const details of document.querySelectorAll("details")) details.open = true;
    });
    await waitForWayToBreach(window);
    await visit(page);
  };

  await at(teamWords.title);
  await show("team");
  await press(teamWords.save);
  await problem();
  await show("team, problem");
  await pane.getByRole("checkbox", { name: beveren.team }).check();
  await press(teamWords.save);
  await step(1);
  await show("place");
  await press(labels.wentWrong);
  await at(menuWords.breach);
  await show("breach");
  await pane.locator("#breach-reference").fill("KG-7F3K-2M9X");
  await pane.locator("#breach-found-on").fill("2999-01-01");
  await press(breachWords.open);
  await problem();
  await show("breach, problems");
  await pane.locator("#breach-reference").fill("");
  await pane.locator("#breach-found-on").fill("2026-01-05");
  await pane.getByLabel(pickerWords.label).selectOption(beveren.protocol);
  for (const kind of breachKinds) {
    await pane.getByRole("radio", { name: kindLabels[kind], exact: true }).check();
    await show(`breach, ${kind}`);
  }
  await press(breachWords.open);
  await at(openingWords.notOpened);
  await show("breach, not opened");
  await press(openingWords.edit);
  await at(menuWords.breach);
  await press(labels.back);
  await at(placeWords.title);

  await pane.locator("#query").fill("bevern");
  await pane.getByRole("option").first().waitFor();
  await show("place, found");
  await pane.locator("#query").fill("xqzxqz");
  await show("place, none found");
  for (const place of ["9150 Kruibeke", "8957 Mesen"]) {
    await walk.choosePlace(pane, place);
    await walk.next(pane);
    await problem();
    await show(`place, ${place} refused`);
  }
  await walk.choosePlace(pane, beveren.place);
  await walk.next(pane);
  await problem();
  await show("place, doubts not asked");
  await walk.answerDoubts(pane);
  await pane.getByRole("radio", { name: dayWords.other }).check();
  await show("place, doubts answered");
  await pane.getByRole("radio", { name: answerWords.doubtNo }).first().check();
  await walk.next(pane);
  await at(deniedWords.title);
  await show("place, denied");
  await press(labels.back);
  await at(placeWords.title);
  await walk.confirmPlace(pane);

  await step(2);
  await show("informing");
  await press(informingWords.leaf);
  await at(clientPageWords.title);
  await show("page for the client, of a protocol");
  await press(labels.back);
  await step(2);
  await walk.next(pane);
  await problem();
  await show("informing, problem");
  await walk.tellEverything(pane);
  await step(3);
  await show("consent");
  await walk.next(pane);
  await problem();
  await show("consent, problem");
  await pane.getByRole("radio", { name: dayWords.other }).check();
  await pane.getByLabel(dayWords.date, { exact: true }).fill("2");
  await pane.getByLabel(dayWords.month).fill("4");
  await pane.getByLabel(dayWords.year).fill("2024");
  await show("consent, long ago");
  await walk.consent(pane);
  await step(4);
  await show("client");
  await walk.fillClient(pane, {
    name: "85.07.30-033.28",
    street: "Dorpsstraat (bel na 17 uur)",
    postcode: "9000",
    telephone: "0470 12",
    email: "geen",
  });
  await problem();
  await show("client, problems");
  await walk.fillClient(pane, { ...longClient, postcode: "9120" });
  await step(5);
  await show("review");
  await pane.getByRole("radio", { name: reviewWords.agreed }).check();
  await pane.locator("#agreed-password").fill("te-kort");
  await walk.prepare(pane);
  await problem();
  await show("review, agreed password refused");
  await pane.getByRole("radio", { name: reviewWords.generated }).check();

  await control((practice, mail) => {
    practice.setItem({
      ...mail,
      attachments: [{ name: "verslag-van-het-overleg-van-dinsdag.pdf", base64: "JVBERi0=" }],
    });
  }, busyMail);
  await walk.prepare(pane);
  await at(inTheWayWords.title);
  await show("in the way, blocked");
  await control((practice) => practice.setItem({ attachments: [] }));
  await press(inTheWayWords.lookAgain);
  await pane.getByRole("button", { name: inTheWayWords.replace }).waitFor();
  await show("in the way");

  await control((practice) => {
    practice.fail({ call: "subject.setAsync", kind: "error", occurrence: 1 });
    // Under the time limit of each call, and long enough to look at the page.
    practice.set({ latencyMs: 3_000 });
  });
  await press(inTheWayWords.replace);
  await at(preparingWords.title);
  await show("preparing");
  await control((practice) => practice.set({ latencyMs: 0 }));
  await at(failedWords.title);
  await pane.getByText("Onze bijlage:").waitFor();
  await show("failed");
  await control((practice) => practice.clearFaults());
  await press(failedWords.retry);
  await at(doneWords.titles.referral);
  await show("done");
  await control((practice) => {
    practice.fail({ call: "sessionData.setAsync", kind: "error" });
  });
  await pane.getByRole("checkbox", { name: doneWords.called }).click();
  await pane.getByText(doneWords.unsaved).waitFor();
  await show("done, tick not kept");
  const ready = await control((practice) => {
    practice.clearFaults();
    return practice.item();
  });
  await control((practice, { cc, bodyHtml }) => practice.setItem({ cc, bodyHtml }), {
    cc: busyMail.cc ?? [],
    bodyHtml: `${ready.bodyHtml}<p>${longClient.email}</p>`,
  });
  await press(doneWords.lookAgain);
  await at(stoppedWords.foundTitle);
  await show("stopped, found");
  await control((practice) => practice.fail({ call: "to.setAsync", kind: "error" }));
  await press(mendLabels.recipients);
  await pane.getByRole("alert").filter({ hasText: "code 9020" }).waitFor();
  await show("stopped, mend failed");
  await control((practice, { bodyHtml }) => {
    practice.clearFaults();
    practice.setItem({ bodyHtml });
  }, ready);
  await press(mendLabels.recipients);
  await pane.getByRole("button", { name: mendLabels.recipients }).waitFor({ state: "detached" });
  await pane.getByRole("checkbox", { name: mendLabels["hand-over"] }).click();
  await at(stoppedWords.rightTitle);
  await show("stopped, right");
  await press(stoppedWords.backToDone);
  await at(doneWords.titles.referral);
  await control((practice) => {
    practice.fail({ call: "sessionData.setAsync", kind: "error" });
  });
  await press(doneWords.undo);
  await at(failedWords.undoTitle);
  await pane.getByText("Onze bijlage:").waitFor();
  await show("undo failed");
  await control((practice) => practice.clearFaults());
  await press(failedWords.retry);
  await step(5);
  await show("review, after undoing");
  await press(labels.back);
  await step(4);
  await press(labels.back);
  await press(consentWords.refused);
  await show("consent, wipe asked");
  await press(consentWords.wipeYes);
  await pane.getByText("Alles wat je in dit paneel invulde").waitFor();
  await show("no consent");

  await control((practice) => practice.newMail());
  await window.openPane();
  await visitSidePages(window, show);
  await control((practice) => {
    practice.newMail();
    practice.set({ requirementSet: "1.12" });
    practice.setItem({ cc: ["els@voorbeeld.example"] });
  });
  await window.openPane();
  await pane.getByRole("button", { name: foundWords.lookAgain }).waitFor();
  await show("place, where nothing leads to the pane and the mail is not empty");
  await control((practice, { to, subject, bodyHtml, customProperties }) => {
    practice.newMail();
    practice.setItem({ to, subject, bodyHtml, customProperties });
  }, ready);
  await window.openPane();
  await at(stoppedWords.foundTitle);
  await show("stopped, fresh");
  await press(mendLabels.lift);
  await pane.getByRole("button", { name: mendLabels.lift }).waitFor({ state: "detached" });
  await press(mendLabels.referral);
  await at(stoppedWords.takenOutTitle);
  await show("stopped, taken out");

  await control((practice) => {
    practice.newMail();
    practice.set({ requirementSet: "1.8" });
  });
  await window.openPane();
  await at(messageWords["too-old"].title);
  await show("too old");
  await control((practice) => {
    practice.newMail();
    practice.fail({ call: "start-up", kind: "wrong-shape", shape: "null" });
  });
  await window.openPane();
  await at(messageWords["no-item"].title);
  await show("no item");
  await control((practice) => practice.clearFaults());
  await visitBesideReadMail(window, show);
}

/** The pages beside a mail that was sent. */
async function visitBesideReadMail(
  window: PracticeWindow,
  show: (page: string) => Promise<void>,
): Promise<void> {
  const { pane, control } = window;
  const at = (title: string) => pane.getByRole("heading", { level: 1, name: title }).waitFor();
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  await control((practice, mail) => practice.readMail(mail), {
    subject: `Doorverwijzing Kind en Gezin - referentie ${earlier}`,
    to: beveren.mailboxes.map((address) => ({ address, name: address })),
  });
  const later = /scripts\/(?!pane\.).*\.js/;
  await window.ownContext().route(later, (route) => route.abort());
  await window.openPane();
  await at(messageWords["code-missing"].title);
  await show("code missing");
  await window.ownContext().unroute(later);
  await press(labels.retry);
  await at(menuWords.title);
  for (const task of [menuWords.correction, menuWords.resend, menuWords.test]) {
    await press(task);
    await at(task);
    await show(`${task}, beside a read mail`);
    await press(labels.back);
    await at(menuWords.title);
  }
  await press(menuWords.withdrawal);
  await at(withdrawalWords.title);
  await press(wordsOnlyWords.open);
  await pane.getByText(wordsOnlyWords.opened).waitFor();
  await show("withdrawal, opened");
  await control((practice) => practice.fail({ call: "displayNewMessageFormAsync", kind: "error" }));
  await press(wordsOnlyWords.open);
  await pane.getByText(wordsOnlyWords.notOpened).waitFor();
  await show("withdrawal, not opened");
  await control((practice) => practice.clearFaults());
  await press(labels.back);
  await at(menuWords.title);
  await press(menuWords.breach);
  await pane.getByRole("radio", { name: kindLabels.lost }).check();
  await press(breachWords.open);
  await at(openingWords.opened);
  await show("breach, opened");
}

/** The pages beside the steps, from the first step in an empty mail, and what is made there. */
async function visitSidePages(
  { pane, control }: PracticeWindow,
  show: (page: string) => Promise<void>,
): Promise<void> {
  const at = (title: string) => pane.getByRole("heading", { level: 1, name: title }).waitFor();
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const pick = (id: string) => pane.getByLabel(pickerWords.label).selectOption(id);
  await press(labels.otherTasks);
  await at(menuWords.title);
  await show("menu");
  for (const [task, act] of [
    [menuWords.correction, followUpWords.begin],
    [menuWords.resend, followUpWords.begin],
    [menuWords.test, testWords.prepare],
    [menuWords.withdrawal, wordsOnlyWords.prepare],
    [menuWords.reply, wordsOnlyWords.prepare],
  ] as const) {
    await press(task);
    await at(task);
    await show(task);
    await press(act);
    await pane.locator("footer").getByRole("alert").getByText(/./).waitFor();
    await show(`${task}, problem`);
    await press(labels.back);
    await at(menuWords.title);
  }
  await press(menuWords.protocol);
  await at(protocolWords.title);
  await show("protocol, none chosen");
  for (const { protocol, receiver } of [beveren, mesen]) {
    await pick(protocol);
    await pane.getByRole("heading", { level: 2, name: receiver }).waitFor();
    await show(`protocol, ${protocol}`);
  }
  await press(printWords.print);
  await pane.getByText(printWords.refused).waitFor();
  await show("protocol, not printed");
  await press(labels.back);
  await press(menuWords.clientPage);
  await at(clientPageWords.title);
  await pick(mesen.protocol);
  await pane.getByRole("checkbox", { name: clientPageWords.french }).check();
  await pane.getByText("Aide à la lecture").waitFor();
  await show("page for the client");
  await press(labels.back);
  await press(menuWords.selfCheck);
  await at(selfCheckWords.title);
  await show("self-check");
  await press(selfCheckWords.start);
  await at(selfCheckWords.resultTitle);
  await pane.getByText(selfCheckWords.expected).waitFor();
  await show("self-check, result");
  await press(selfCheckWords.notTried);
  await pane.getByText(selfCheckWords.emptied).waitFor();
  await show("self-check, emptied");
  await press(labels.back);

  await press(menuWords.test);
  await pick(beveren.protocol);
  await press(testWords.prepare);
  await at(doneWords.titles.test);
  await show("done, test");
  await press(doneWords.undo);
  await at(placeWords.title);
  await press(labels.otherTasks);
  await press(menuWords.withdrawal);
  await pick(beveren.protocol);
  await pane.getByLabel(followUpWords.reference).fill(earlier);
  await press(wordsOnlyWords.prepare);
  await at(doneWords.titles.withdrawal);
  await show("done, withdrawal");
  await press(doneWords.undo);
  await at(placeWords.title);
  await press(labels.otherTasks);
  await press(menuWords.correction);
  await pane.getByLabel(followUpWords.reference).fill(earlier);
  await pane.getByRole("radio", { name: reasonLabels.wrong }).check();
  await pane.getByRole("radio", { name: reporterLabels.client }).check();
  await press(followUpWords.begin);
  await at(placeWords.title);
  await show("place, correction");
  await hurryToReview(pane, beveren.place, longClient);
  await walk.prepare(pane);
  await at(doneWords.titles.correction);
  await show("done, correction");
  await control((practice) => practice.setItem({ sessionData: {}, customProperties: {} }));
  await press(doneWords.undo);
  await at(goneWords.title);
  await show("mail gone");
}
