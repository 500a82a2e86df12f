import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { findingText } from "../../src/guard/finding-wording.nl.ts";
import { selfCheckKey, selfCheckSubject } from "../../src/guard/self-check-mail.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { readReports } from "../../src/pane/self-check/report-text.ts";
import {
  answerMeans,
  answerWords,
  refusalWords,
  selfCheckWords,
} from "../../src/pane/self-check/self-check-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { beveren, openPane, openWindow, usePracticeBrowser } from "./practice.ts";
import { at, item, press } from "./side-walk.ts";

usePracticeBrowser();

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

const teamChosen = { teams: [beveren.team] };
const user = { name: "Lies Peeters", address: "lies.peeters@kindengezin.example" };

async function flawsOf(window: PracticeWindow): Promise<readonly string[]> {
  await window.page.locator("aside iframe").evaluate((frame) => {
    frame.style.flex = "none";
    frame.style.width = "320px";
    frame.style.height = "640px";
  });
  const frame = window.paneFrame();
  if (await frame.evaluate(() => !("axe" in globalThis))) await frame.evaluate(axeSource);
  return frame.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document, { resultTypes: ["violations"] });
    const page = document.scrollingElement;
    return [
      ...violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`),
      ...(page !== null && page.scrollWidth > page.clientWidth ? ["scrolls sideways"] : []),
      ...(document.activeElement?.tagName === "H1" ? [] : ["the title has no focus"]),
    ];
  });
}

const copiedText = (window: PracticeWindow): Promise<string> =>
  window.paneFrame().evaluate(() => document.querySelector("pre")?.textContent ?? "");

/** For looking at the pages by eye. */
async function picture(window: PracticeWindow, name: string): Promise<void> {
  const folder = process.env.SELF_CHECK_PICTURES;
  if (folder === undefined) return;
  const frame = window.page.locator("aside iframe");
  const setHeight = (pixels: number) =>
    frame.evaluate((element, height) => {
      element.style.height = `${height}px`;
    }, pixels);
  await window.page.setViewportSize({ width: 1280, height: 2000 });
  await setHeight(1800);
  await frame.screenshot({ path: `${folder}/${name}.png` });
  await setHeight(640);
  await window.page.setViewportSize({ width: 1280, height: 900 });
}

/** Notes what is copied, since a test may not look at the clipboard of this machine. */
async function noteCopies(window: PracticeWindow): Promise<() => Promise<readonly string[]>> {
  await window.paneFrame().evaluate(() => {
    const copies: string[] = [];
    Object.assign(globalThis, { copies });
    document.addEventListener("copy", () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLTextAreaElement) copies.push(activeElement.value);
    });
    Object.defineProperty(navigator, "clipboard", { value: undefined });
  });
  return () =>
    window
      .paneFrame()
      .evaluate(() => (globalThis as unknown as { copies: readonly string[] }).copies);
}

it("checks this Outlook in six clicks: the guard stops the trial, and nothing of it stays", async () => {
  const window = await openPane(teamChosen);
  const { control, pane } = window;
  await control((practice) => practice.set({ requirementSet: "1.15" }));
  const before = await item(window);
  const copies = await noteCopies(window);
  let clicks = 0;
  const click = async (name: string): Promise<void> => {
    clicks += 1;
    await press(window, name);
  };

  await click(labels.otherTasks);
  await click(menuWords.selfCheck);
  await at(window, selfCheckWords.title);
  expect(await flawsOf(window)).toEqual([]);
  await picture(window, "1-begin");
  await click(selfCheckWords.start);
  await at(window, selfCheckWords.resultTitle);
  await pane.getByText(selfCheckWords.expected).waitFor();
  expect(await flawsOf(window)).toEqual([]);
  await picture(window, "2-result");
  const [sofar] = readReports(await copiedText(window));
  expect(sofar?.results.filter(({ outcome }) => outcome === "broken")).toEqual([]);
  expect(sofar?.send).toBe("not-tried");
  expect(await item(window)).toMatchObject({
    to: [{ address: user.address }],
    subject: selfCheckSubject,
    attachments: [],
    sessionData: { [selfCheckKey]: "1" },
  });

  clicks += 1;
  await window.page.getByRole("button", { name: "Verzenden", exact: true }).click();
  await window.page.getByText(findingText({ kind: "self-check" })).waitFor();
  clicks += 1;
  await window.page.getByRole("button", { name: "Open het paneel" }).click();
  await pane.getByText(selfCheckWords.cameBack).waitFor();
  await picture(window, "3-after-stop");
  await click(answerWords.stopped);
  await pane.getByText(selfCheckWords.emptied).waitFor();
  await pane.getByText(selfCheckWords.copied).waitFor();
  await picture(window, "4-answered");
  expect(clicks).toBe(6);

  const [given] = readReports((await copies()).at(-1) ?? "");
  expect(given).toMatchObject({ send: "stopped", paneFromAlert: true, platform: "OfficeOnline" });
  const text = (await copies()).at(-1) ?? "";
  for (const personal of [user.name, user.address, "Lokaal team", "03 000"])
    expect(text).not.toContain(personal);
  const after = await item(window);
  expect({ ...after, saves: 0, bodyHtml: "" }).toEqual({ ...before, saves: 0, bodyHtml: "" });
  expect(await control((practice) => practice.sent())).toEqual([]);
  // The practice pane may not open windows, as a pane of Outlook on the web may not either.
  expect(window.complaints.filter((one) => !one.includes("print()"))).toEqual([]);
});

it("notes the last check alone in a pane that Outlook loaded anew", async () => {
  const window = await openPane(teamChosen);
  const { control, pane } = window;
  await control((practice) => practice.set({ requirementSet: "1.15" }));
  await press(window, labels.otherTasks);
  await press(window, menuWords.selfCheck);
  await press(window, selfCheckWords.start);
  await at(window, selfCheckWords.resultTitle);
  await pane.getByText(selfCheckWords.expected).waitFor();
  await control((practice) => practice.closePane());
  await control((practice) => practice.send());
  await control((practice) => practice.choose("Open het paneel"));
  await at(window, selfCheckWords.lastOnlyTitle);
  await pane.getByText(selfCheckWords.reloaded).waitFor();
  expect(await flawsOf(window)).toEqual([]);
  await picture(window, "5-loaded-anew");
  await press(window, answerWords.stopped);
  await pane.getByText(selfCheckWords.emptied).waitFor();
  await pane.getByText(answerMeans.stopped).waitFor();
  const [report] = readReports(await copiedText(window));
  expect(report).toMatchObject({ send: "stopped", results: [], paneFromAlert: true });
  expect(await item(window)).toMatchObject({ to: [], subject: "", sessionData: {} });
});

it("touches nothing in a mail that is not empty", async () => {
  const window = await openPane(teamChosen);
  await window.control((practice) => practice.setItem({ subject: "Vraag" }));
  const before = await item(window);
  await press(window, labels.otherTasks);
  await press(window, menuWords.selfCheck);
  await press(window, selfCheckWords.start);
  await window.pane
    .locator("footer")
    .getByRole("alert")
    .getByText(refusalWords["not-empty"])
    .waitFor();
  expect(await item(window)).toEqual(before);
});

it("can be done by keyboard alone", async () => {
  const window = await openPane(teamChosen);
  const { page, pane } = window;
  const tabTo = async (name: string): Promise<void> => {
    for (let tabs = 0; tabs < 40; tabs += 1) {
      const focused = await window
        .paneFrame()
        .evaluate(() => document.activeElement?.textContent ?? "");
      if (focused === name) return page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
    }
    throw new Error(`Tab never came to ${name}`);
  };
  await pane.locator("h1").focus();
  await tabTo(labels.otherTasks);
  await tabTo(menuWords.selfCheck);
  await tabTo(selfCheckWords.start);
  await at(window, selfCheckWords.resultTitle);
  await pane.getByText(selfCheckWords.expected).waitFor();
  await tabTo(selfCheckWords.notTried);
  await pane.getByText(selfCheckWords.emptied).waitFor();
});

it("tells an Outlook without a send event not to press Send", async () => {
  const window = await openWindow(teamChosen);
  await window.control((practice) => practice.set({ requirementSet: "1.11" }));
  await window.openPane();
  await press(window, labels.otherTasks);
  await press(window, menuWords.selfCheck);
  await press(window, selfCheckWords.start);
  await at(window, selfCheckWords.resultTitle);
  await window.pane.getByText(selfCheckWords.unwatched).waitFor();
  await picture(window, "6-unwatched");
  await press(window, selfCheckWords.notTried);
  await window.pane.getByText(selfCheckWords.emptied).waitFor();
});
