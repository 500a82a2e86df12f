import { recipientWords } from "../../src/pane/parts/recipient-wording.nl.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { factWords } from "../../src/pane/protocol-page/fact-wording.nl.ts";
import { printWords } from "../../src/pane/printing/print-wording.nl.ts";
import { protocolWords } from "../../src/pane/protocol-page/protocol-wording.nl.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import { pickerWords } from "../../src/pane/side-page/protocol-picker-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import * as walk from "../../tools/browser/walk.ts";
import { realProtocol } from "../registry/load.ts";
import { beveren, client, mesen, openPane, usePracticeBrowser } from "./practice.ts";
import { printedPane } from "./printed.ts";

usePracticeBrowser();

const headed = (window: PracticeWindow, name: string) =>
  window.pane.getByRole("heading", { level: 1, name }).waitFor();
const press = (window: PracticeWindow, name: string) =>
  window.pane.getByRole("button", { name, exact: true }).click();

async function openFromPlace({ team, place }: typeof beveren | typeof mesen) {
  const window = await openPane({ teams: [team], colorScheme: "dark" });
  await walk.choosePlace(window.pane, place);
  await press(window, labels.protocol);
  await headed(window, protocolWords.title);
  await window.pane.locator("details").first().waitFor();
  return window;
}

it("shows the protocol of the chosen place, folded, and leads back to it", async () => {
  const window = await openFromPlace(beveren);
  const { pane } = window;
  await expect(pane.getByRole("heading", { level: 2 }).innerText()).resolves.toBe(beveren.receiver);
  await pane.getByText("Vandaag: in werking sinds 7 maart 2024.").waitFor();
  const purpose = realProtocol("beveren").purpose.value;
  await expect(pane.getByText(purpose, { exact: true }).isVisible()).resolves.toBe(false);
  await press(window, protocolWords.openAll);
  await pane.getByText(purpose, { exact: true }).waitFor();
  await pane.getByText("Gedrukt: “privacv@beveren.be”").first().waitFor();
  await pane.getByText(factWords.notToUse).waitFor();
  await expect(pane.locator("a[href]").count()).resolves.toBe(0);
  await press(window, labels.back);
  await pane.locator("#answer").getByText(beveren.receiver).waitFor();
});

it("asks which OCMW where none was chosen", async () => {
  const window = await openPane({ teams: [mesen.team] });
  await press(window, labels.otherTasks);
  await press(window, menuWords.protocol);
  await headed(window, protocolWords.title);
  await expect(window.pane.getByRole("button", { name: printWords.print }).count()).resolves.toBe(
    0,
  );
  await window.pane.getByLabel(pickerWords.label).selectOption(mesen.protocol);
  await window.pane.getByRole("heading", { level: 2, name: mesen.receiver }).waitFor();
  await press(window, labels.back);
  await headed(window, menuWords.title);
});

it("prints everything unfolded, without the pane around it", async () => {
  const window = await openFromPlace(mesen);
  await press(window, printWords.print);
  await window.pane.getByText(printWords.refused).waitFor();
  const protocol = realProtocol("mesen");
  const { pages, text } = await printedPane(window);
  expect(pages).toBeGreaterThan(1);
  const found = text.replace(/\s/g, "");
  for (const part of [
    protocol.purpose.value,
    protocol.retention.file.value,
    protocol.onward.partners.value,
    protocol.receiver.dpoMailbox.value ?? "",
    protocol.sender.dpoMailbox.value,
    ...protocol.anomalies.map(({ what }) => what),
  ])
    expect(found).toContain(part.replace(/\s/g, ""));
  for (const ofThePane of [protocolWords.title, protocolWords.openAll, printWords.print])
    expect(found).not.toContain(ofThePane.replace(/\s/g, ""));
});

it("loads the facts again when they could not be loaded, and keeps the way back", async () => {
  const window = await openPane({ teams: [mesen.team] });
  // No place is chosen, since the facts load with the answer.
  await press(window, labels.otherTasks);
  await headed(window, menuWords.title);
  let blocked = 0;
  await window.ownContext().route(/scripts\/.*\.js/, (route) => {
    blocked += 1;
    return route.abort();
  });
  await press(window, menuWords.protocol);
  await headed(window, protocolWords.title);
  await window.pane.getByLabel(pickerWords.label).selectOption(mesen.protocol);
  await window.pane.getByRole("alert").waitFor();
  expect(blocked).toBeGreaterThan(0);
  await expect(window.pane.getByRole("button", { name: labels.back }).isVisible()).resolves.toBe(
    true,
  );
  await window.ownContext().unroute(/scripts\/.*\.js/);
  await press(window, labels.retry);
  await window.pane.getByRole("heading", { level: 2, name: mesen.receiver }).waitFor();
});

it("says why this address on the place card, in the review and on the last page", async () => {
  const window = await openPane({ teams: [beveren.team] });
  const { pane } = window;
  const why = async (): Promise<void> => {
    for (const mailbox of beveren.mailboxes) {
      const name = `${recipientWords.whyUnconfirmed} ${mailbox}`;
      const summary = pane.locator(`summary[aria-label="${name}"]`);
      await summary.click();
      const answer = await summary.locator("xpath=..").innerText();
      expect(answer).toContain("artikel 6");
      expect(answer).toContain("Nog door niemand bevestigd.");
    }
  };
  await walk.choosePlace(pane, beveren.place);
  await why();
  await walk.confirmPlace(pane);
  await walk.tellEverything(pane);
  await walk.consent(pane);
  await walk.fillClient(pane, { ...client });
  await headed(window, reviewWords.title);
  await why();
  await walk.prepare(pane);
  await headed(window, doneWords.titles.referral);
  await walk.unfoldGoesTo(pane);
  await why();
  const { password } = await walk.readDone(pane);
  await press(window, labels.protocol);
  await headed(window, protocolWords.title);
  await press(window, labels.back);
  await headed(window, doneWords.titles.referral);
  expect((await walk.readDone(pane)).password).toBe(password);
});
