import { recipientWords } from "../../src/pane/parts/recipient-wording.nl.ts";
import { makeReference } from "../../src/core/mail/reference.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { clientWords, fieldNames } from "../../src/pane/steps/client-wording.nl.ts";
import { consentWords } from "../../src/pane/steps/consent-wording.nl.ts";
import { informingWords } from "../../src/pane/steps/informing-wording.nl.ts";
import { mendLabels, stoppedWords } from "../../src/pane/mail/stopped-wording.nl.ts";
import { dayWords } from "../../src/pane/parts/day-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { answerWords } from "../../src/pane/steps/answer-wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import { teamWords } from "../../src/pane/steps/team-wording.nl.ts";
import { errandLabels } from "../../src/pane/steps/errand-wording.nl.ts";
import {
  breachWords,
  kindLabels,
  measureLabels,
  openingWords,
} from "../../src/pane/breach/breach-wording.nl.ts";
import {
  followUpWords,
  reasonLabels,
  reporterLabels,
  testWords,
  withdrawalWords,
  wordsOnlyWords,
} from "../../src/pane/follow-up/follow-up-wording.nl.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import { byHandWords } from "../../src/pane/side-page/mail-by-hand-wording.nl.ts";
import { pickerWords } from "../../src/pane/side-page/protocol-picker-wording.nl.ts";
import { sections } from "../../src/pane/protocol-page/fact-labels.nl.ts";
import { clientPageWords } from "../../src/pane/client-page/client-page-wording.nl.ts";
import { printWords } from "../../src/pane/printing/print-wording.nl.ts";
import { protocolWords } from "../../src/pane/protocol-page/protocol-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { beveren, client, mesen, openWindow, usePracticeBrowser } from "./practice.ts";

/*
 * No mouse: Tab, Shift+Tab, Space, Enter, arrows and letters, in the window as a person finds it.
 */

usePracticeBrowser();

/** The name of what has the focus: of a control in the pane when the focus is there. */
async function focused(window: PracticeWindow): Promise<string> {
  const inPane = await window.page.evaluate(() => document.activeElement?.tagName === "IFRAME");
  return (inPane ? window.paneFrame() : window.page).evaluate(() => {
    const { activeElement: element } = document;
    if (element === null || element === document.body) return "";
    const labelled = document.getElementById(element.getAttribute("aria-labelledby") ?? "");
    const isField = element instanceof HTMLInputElement || element instanceof HTMLSelectElement;
    const label = isField ? element.labels?.[0] : undefined;
    const named = labelled ?? label ?? element;
    return (element.getAttribute("aria-label") ?? named.textContent).trim();
  });
}

/** How often Tab was pressed in each window. */
const tabs = new WeakMap<PracticeWindow, number>();

/** Presses Tab until the focus is on what is called so. */
async function tabTo(window: PracticeWindow, name: string): Promise<void> {
  const passed: string[] = [];
  for (let times = 0; times < 60; times += 1) {
    const now = await focused(window);
    if (now === name || now === `${name}*`) return;
    passed.push(now);
    await window.page.keyboard.press("Tab");
    tabs.set(window, (tabs.get(window) ?? 0) + 1);
    // At the ends of the pane the library asks the window around it to take the focus.
    for (let waits = 0; waits < 10 && (await focused(window)) === now; waits += 1)
      await window.page.waitForTimeout(20);
  }
  throw new Error(`Tab never came to "${name}", but by: ${passed.join(" | ")}`);
}

/** The reference of a referral sent before, as somebody copies it from a note. */
const earlier = makeReference((count) => new Uint8Array(count).fill(7))
  .toLowerCase()
  .replaceAll("-", " ");

/** What the whole job took, with the nine in Outlook before the pane. It must not grow. */
const mostTabs = 57;

const firstFields: Readonly<Record<string, string>> = {
  [placeWords.title]: placeWords.field,
  [clientWords.title]: fieldNames.firstName,
};

/** What the tests below do all the time. */
function hands(window: PracticeWindow) {
  return {
    press: async (name: string, key = "Enter"): Promise<void> => {
      await tabTo(window, name);
      await window.page.keyboard.press(key);
    },
    /** The page is there, and the focus with it: on its first field where it begins with typing. */
    headed: async (title: string): Promise<void> => {
      await window.pane.getByRole("heading", { level: 1, name: title }).waitFor();
      await expect(focused(window)).resolves.toBe(firstFields[title] ?? title);
    },
  };
}

it("does the whole job by keyboard alone, with the focus at the start of each page", async () => {
  const window = await openWindow();
  const { keyboard } = window.page;
  const { press, headed } = hands(window);

  await press(labels.product);
  await window.pane.getByRole("heading", { level: 1, name: teamWords.title }).waitFor();
  await press(beveren.team, "Space");
  await press(teamWords.save);

  await headed(placeWords.title);
  await tabTo(window, placeWords.field);
  await keyboard.type("melsele");
  await window.pane.getByRole("listbox", { name: placeWords.list }).waitFor();
  const chosen = window.pane.getByRole("option", { selected: true });
  await keyboard.press("ArrowDown");
  await chosen.getByText(beveren.place).waitFor();
  await expect(focused(window)).resolves.toBe(placeWords.field);
  await keyboard.press("ArrowUp");
  await chosen.waitFor({ state: "detached" });
  await keyboard.press("ArrowDown");
  await keyboard.press("Enter");
  await window.pane.locator("#answer:focus").waitFor();
  await press(`${recipientWords.whyUnconfirmed} ${beveren.mailboxes[0]}`);
  await window.pane.getByText("Nog door niemand bevestigd.").first().waitFor();
  for (const yes of await window.pane.getByRole("radio", { name: answerWords.doubtYes }).all()) {
    await keyboard.press("Tab");
    await tabTo(window, answerWords.doubtYes);
    await keyboard.press("Space");
    await expect(yes.isChecked()).resolves.toBe(true);
  }
  await tabTo(window, answerWords.doubtBy);
  await keyboard.type("An, onthaal");
  await press(dayWords.today, "Space");
  await keyboard.press("Enter");

  await headed(informingWords.title);
  for (const title of await window.pane.locator("label").allInnerTexts())
    await press(title.trim(), "Space");
  await keyboard.press("Enter");

  await headed(consentWords.title);
  const free = await window.pane.locator("label[for=free-and-explicit]").innerText();
  await press(free.trim(), "Space");
  await press(consentWords.oral, "Space");
  await keyboard.press("ArrowDown");
  await expect(focused(window)).resolves.toBe(consentWords.written);
  await keyboard.press("ArrowUp");
  await press(dayWords.today, "Space");
  await keyboard.press("Enter");

  await headed(clientWords.title);
  for (const [label, value] of [
    ["Voornaam", client.firstName],
    ["Naam", client.name],
    ["Straat", client.street],
    ["Nr.", client.number],
    ["Telefoon", client.telephone],
  ] as const) {
    await tabTo(window, label);
    await keyboard.type(value);
  }
  await keyboard.press("Enter");

  await headed(reviewWords.title);
  expect(await window.pane.locator("main").innerText()).toContain("mondeling");
  await press(reviewWords.prepare);

  await headed(doneWords.titles.referral);
  await press(`${labels.copy}: ${doneWords.password}`);
  await window.pane.getByText(labels.copied, { exact: true }).waitFor();
  await press(doneWords.called, "Space");
  await window.pane.locator("input:checked").waitFor();
  expect(tabs.get(window)).toBeLessThanOrEqual(mostTabs);

  await window.control((practice) => practice.setItem({ cc: ["els@voorbeeld.example"] }));
  await press(doneWords.lookAgain);
  await headed(stoppedWords.foundTitle);
  await press(mendLabels.recipients);
  await headed(stoppedWords.rightTitle);
  await press(stoppedWords.backToDone);
  await headed(doneWords.titles.referral);

  const mail = await window.control((practice) => practice.item());
  expect(mail.to.map(({ address }) => address)).toEqual(beveren.mailboxes);
});

it("reports a breach by keyboard alone, and comes back to where one was", async () => {
  const window = await openWindow({ teams: [beveren.team] });
  const { keyboard } = window.page;
  const { press, headed } = hands(window);

  await press(labels.product);
  await headed(placeWords.title);
  await keyboard.press("Shift+Tab");
  await press(labels.wentWrong);
  await headed(menuWords.breach);
  await press(breachWords.open);
  await window.pane.locator("#breach-kind:focus").waitFor();
  await keyboard.press("Space");
  await keyboard.press("ArrowDown");
  await expect(focused(window)).resolves.toBe(kindLabels["password-in-mail"]);
  await tabTo(window, pickerWords.label);
  await keyboard.press("ArrowDown");
  await press(measureLabels["told-lead"], "Space");
  await press(breachWords.open);
  await headed(openingWords.notOpened);
  await press(`${labels.copy}: ${byHandWords.text}`);
  await window.pane.getByText(labels.copied, { exact: true }).waitFor();
  expect(await window.pane.locator("pre").last().innerText()).toContain(beveren.receiver);
  await press(labels.back);
  await headed(placeWords.title);
});

it("reads a protocol and the page for the client by keyboard alone", async () => {
  const window = await openWindow({ teams: [mesen.team] });
  const { keyboard } = window.page;
  const { press, headed } = hands(window);
  await press(labels.product);
  await headed(placeWords.title);
  await press(labels.otherTasks);
  await headed(menuWords.title);
  await press(menuWords.protocol);
  await headed(protocolWords.title);
  await tabTo(window, pickerWords.label);
  await window.pane.locator("select:focus").waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await window.pane.getByRole("heading", { level: 2, name: mesen.receiver }).waitFor();
  const section = sections[5]?.title ?? "";
  await press(section);
  await window.pane.getByText("artikel 2", { exact: false }).first().waitFor();
  await press(printWords.print);
  await window.pane.getByText(printWords.refused).waitFor();
  await press(labels.back);
  await headed(menuWords.title);
  await press(menuWords.clientPage);
  await headed(clientPageWords.title);
  await tabTo(window, pickerWords.label);
  await window.pane.locator("select:focus").waitFor();
  await keyboard.press("ArrowDown");
  await keyboard.press("ArrowDown");
  await press(clientPageWords.french, "Space");
  await window.pane.getByText("Aide à la lecture").waitFor();
  await press(labels.back);
  await press(labels.back);
  await headed(placeWords.title);
});

it.each(["correction", "resend"] as const)("begins a %s by keyboard alone", async (kind) => {
  const window = await openWindow({ teams: [beveren.team] });
  const { keyboard } = window.page;
  const { press, headed } = hands(window);
  await press(labels.product);
  await headed(placeWords.title);
  await press(labels.otherTasks);
  await headed(menuWords.title);
  await press(menuWords[kind]);
  await headed(menuWords[kind]);
  await press(followUpWords.begin);
  await window.pane.locator("input:focus").waitFor();
  await keyboard.type(earlier);
  if (kind === "correction") {
    await press(reasonLabels.wrong, "Space");
    await press(reporterLabels.receiver, "Space");
    await keyboard.press("ArrowDown");
    await expect(focused(window)).resolves.toBe(reporterLabels.client);
  }
  await press(followUpWords.begin);
  await headed(placeWords.title);
  const begun = window.pane.getByText(`${labels.stepOf(1)} · ${errandLabels[kind]}`, {
    exact: true,
  });
  await begun.waitFor();
  await press(placeWords.plain);
  await begun.waitFor({ state: "detached" });
  await window.pane.locator("#query:focus").waitFor();
});

it("prepares a test, takes it out, and prepares a withdrawal by keyboard alone", async () => {
  const window = await openWindow({ teams: [beveren.team] });
  const { keyboard } = window.page;
  const { press, headed } = hands(window);
  const pickBeveren = async (): Promise<void> => {
    await tabTo(window, pickerWords.label);
    await keyboard.press("ArrowDown");
  };
  await press(labels.product);
  await headed(placeWords.title);
  await press(labels.otherTasks);
  await press(menuWords.test);
  await headed(testWords.title);
  await pickBeveren();
  await press(testWords.prepare);
  await headed(doneWords.titles.test);
  await press(doneWords.undo);
  await headed(placeWords.title);

  await press(labels.otherTasks);
  await press(menuWords.withdrawal);
  await headed(withdrawalWords.title);
  await pickBeveren();
  await tabTo(window, followUpWords.reference);
  await keyboard.type(earlier);
  await press(wordsOnlyWords.prepare);
  await headed(doneWords.titles.withdrawal);
});

it("lets Tab and Shift+Tab leave the pane at both ends", async () => {
  const window = await openWindow({ teams: [beveren.team] });
  const { keyboard } = window.page;
  await tabTo(window, labels.product);
  await keyboard.press("Enter");
  await window.pane.getByRole("heading", { level: 1, name: placeWords.title }).waitFor();
  await tabTo(window, labels.next);
  await keyboard.press("Tab");
  await window.page.locator("button:focus").waitFor();
  await expect(focused(window)).resolves.toBe(labels.product);
  await tabTo(window, labels.wentWrong);
  await keyboard.press("Shift+Tab");
  await window.page.locator("button:focus").waitFor();
  await expect(focused(window)).resolves.toBe("Deelvenster sluiten");
});
