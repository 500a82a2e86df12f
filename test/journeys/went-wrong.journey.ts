import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import { messageWords, tellDpo } from "../../src/pane/parts/message-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { pickerWords } from "../../src/pane/side-page/protocol-picker-wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import type { FrameLocator } from "playwright-core";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { realProtocol } from "../registry/load.ts";
import { beveren, client, openPane, openWindow, usePracticeBrowser } from "./practice.ts";

/*
 * *Er ging iets mis* from the pages beside the steps, and what is said where its page cannot be shown.
 */

usePracticeBrowser();

const dpo = realProtocol("beveren").sender.dpoMailbox.value;

const at = ({ pane }: PracticeWindow, title: string) =>
  pane.getByRole("heading", { level: 1, name: title }).waitFor();
const press = ({ pane }: PracticeWindow, name: string) =>
  pane.getByRole("button", { name, exact: true }).click();

/** The script that holds the side pages. */
function sideScript(): RegExp {
  const folder = fileURLToPath(new URL("../../dist/scripts/", import.meta.url));
  const found = readdirSync(folder).filter(
    (name) =>
      name.endsWith(".js") && readFileSync(folder + name, "utf8").includes(menuWords.toRefer),
  );
  if (found.length !== 1) throw new Error(`The menu stands in ${found.length} scripts`);
  return new RegExp(`scripts/${found.join("")}$`);
}

it("knows, from a side page over Klaar, what the mail is about", async () => {
  const window = await openPane({ teams: [beveren.team] });
  const { pane } = window;
  await hurryToReview(pane, beveren.place, client);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  const { reference } = await walk.readDone(pane);
  await walk.openProtocolPage(pane);
  await at(window, menuWords.protocol);
  await press(window, labels.wentWrong);
  await at(window, menuWords.breach);
  expect(await pane.locator("#breach-reference").inputValue()).toBe(reference);
  expect(await pane.getByLabel(pickerWords.label).inputValue()).toBe(beveren.protocol);
  await press(window, labels.back);
  await at(window, menuWords.protocol);
});

it("knows it from a side page over a mail that is being read too", async () => {
  const window = await openWindow({ teams: [beveren.team] });
  await window.control((practice, mail) => practice.readMail(mail), {
    subject: "KG-BBBB-BBBB",
    to: beveren.mailboxes.map((address) => ({ address, name: address })),
  });
  await window.openPane();
  await press(window, menuWords.test);
  await at(window, menuWords.test);
  await press(window, labels.wentWrong);
  await at(window, menuWords.breach);
  expect(await window.pane.getByLabel(pickerWords.label).inputValue()).toBe(beveren.protocol);
});

describe("where the side pages cannot load", () => {
  async function openBlockedDone(): Promise<PracticeWindow> {
    const window = await openWindow({ teams: [beveren.team] });
    // From the start on: their code loads ahead of the click.
    await window.ownContext().route(sideScript(), (route) => route.abort());
    await window.openPane();
    await hurryToReview(window.pane, beveren.place, client);
    await walk.prepare(window.pane);
    await walk.waitForDone(window.pane);
    return window;
  }

  it.each([
    { task: labels.protocol, open: walk.openProtocolPage },
    {
      task: labels.wentWrong,
      open: (pane: FrameLocator) => pane.getByRole("button", { name: labels.wentWrong }).click(),
    },
  ])("leads from $task back to Klaar, where the password still is", async ({ open }) => {
    const window = await openBlockedDone();
    const before = await walk.readDone(window.pane);
    await open(window.pane);
    await at(window, messageWords["code-missing"].title);
    await window.pane.getByText(tellDpo(dpo)).waitFor();
    await press(window, labels.retry);
    await at(window, messageWords["code-missing"].title);
    await press(window, labels.back);
    await at(window, doneWords.titles.referral);
    expect(await walk.readDone(window.pane)).toEqual(before);

    await window.ownContext().unrouteAll();
    await open(window.pane);
    await press(window, labels.retry);
    await press(window, labels.back);
    await at(window, doneWords.titles.referral);
    expect(await walk.readDone(window.pane)).toEqual(before);
  });
});

describe("where no page can be shown, a sentence names the own DPO", () => {
  it("in an Outlook that is too old", async () => {
    const window = await openWindow({ teams: [beveren.team] });
    await window.control((practice) => practice.set({ requirementSet: "1.8" }));
    await window.openPane();
    await at(window, messageWords["too-old"].title);
    await window.pane.getByText(tellDpo(dpo)).waitFor();
  });

  it("when the pane is broken", async () => {
    const window = await openPane({ teams: [beveren.team] });
    await at(window, placeWords.title);
    await window.pane.getByLabel(placeWords.field).focus();
    await window.paneFrame().evaluate(() => {
      String.prototype.normalize = () => {
        throw new Error("thrown by the test");
      };
    });
    // By keyboard, which does not wait for a field that may be gone already.
    await window.page.keyboard.type("bevern");
    await at(window, messageWords.broken.title);
    await window.pane.getByText(tellDpo(dpo)).waitFor();
  });

  it("beside a mail that is being read, whose pages cannot load", async () => {
    const window = await openWindow({ teams: [beveren.team] });
    await window.control((practice) => practice.readMail({ subject: "Vraag" }));
    await window.ownContext().route(sideScript(), (route) => route.abort());
    await window.openPane();
    await at(window, messageWords["code-missing"].title);
    await window.pane.getByText(tellDpo(dpo)).waitFor();
    expect(await window.pane.getByRole("button", { name: labels.back }).count()).toBe(0);
    await window.ownContext().unrouteAll();
    await press(window, labels.retry);
    await at(window, menuWords.title);
  });
});

it("leads nowhere from the page itself", async () => {
  const window = await openPane({ teams: [beveren.team] });
  await press(window, labels.wentWrong);
  await at(window, menuWords.breach);
  expect(
    await window.pane.getByRole("button", { name: labels.wentWrong, exact: true }).count(),
  ).toBe(0);
});
