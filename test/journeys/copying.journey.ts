import { brusselsDay, formatDay } from "../../src/core/base/day.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { leaksIn } from "./leaks.ts";
import { beveren, client, openPane, usePracticeBrowser } from "./practice.ts";

usePracticeBrowser();

async function done(): Promise<PracticeWindow> {
  const window = await openPane({ teams: [beveren.team] });
  await hurryToReview(window.pane, beveren.place, client);
  await walk.prepare(window.pane);
  await walk.waitForDone(window.pane);
  return window;
}

const copy = ({ pane }: PracticeWindow, what: string) =>
  pane.getByRole("button", { name: `${labels.copy}: ${what}` }).click();

const copyAll = ({ pane }: PracticeWindow) =>
  pane.getByRole("button", { name: doneWords.copyAll(true) }).click();

const registerText = (reference: string): string =>
  [
    formatDay(brusselsDay(Date.now())),
    reference,
    beveren.protocol,
    beveren.receiver,
    "doorverwijzing",
  ].join(" | ");

/** What the clipboard holds, read by the practice window, which may. */
async function clipboard({ ownContext, page, origins }: PracticeWindow): Promise<string> {
  await ownContext().grantPermissions(["clipboard-read"], { origin: origins.practice });
  await page.bringToFront();
  await page.evaluate(() => window.focus());
  return page.evaluate(() => navigator.clipboard.readText());
}

it("copies in a pane of another origin, where the clipboard itself is blocked", async () => {
  const window = await done();
  const blocked = await window.paneFrame().evaluate(() =>
    navigator.clipboard.writeText("").then(
      () => false,
      () => true,
    ),
  );
  expect(blocked).toBe(true);
  const { password, fileNote, reference } = await walk.readDone(window.pane);
  await copy(window, doneWords.password);
  await window.pane.getByText(labels.copied, { exact: true }).waitFor();
  expect(await clipboard(window)).toBe(password);
  await copyAll(window);
  await window.pane.getByText(labels.copied, { exact: true }).nth(1).waitFor();
  expect((await clipboard(window)).replaceAll("\r\n", "\n")).toBe(
    `${fileNote}\n\n${registerText(reference)}`,
  );
});

it("copies the line for the register for a spreadsheet too, without the client", async () => {
  const window = await done();
  const { password, reference } = await walk.readDone(window.pane);
  await window.pane.getByText(doneWords.copied, { exact: true }).click();
  await copy(window, doneWords.registerCsv);
  await window.pane.getByText(labels.copied, { exact: true }).waitFor();
  const copied = await clipboard(window);
  const today = brusselsDay(Date.now());
  expect(copied).toBe(
    `"${today}";"${reference}";"${beveren.protocol}";"${beveren.receiver}";"doorverwijzing"`,
  );
  expect(leaksIn(copied, password)).toEqual([]);
});

it("copies for who keeps the protocols what the OCMW confirmed, and nothing about the client", async () => {
  const window = await done();
  const { password } = await walk.readDone(window.pane);
  await window.pane.getByText(doneWords.forKeeper, { exact: true }).click();
  await copy(window, doneWords.forKeeper);
  await window.pane.getByText(labels.copied, { exact: true }).waitFor();
  const copied = await clipboard(window);
  expect(copied).toContain("klopt, zei An, onthaal op");
  expect(leaksIn(copied, password)).toEqual([]);
});

it.each([doneWords.password, doneWords.copyAll(true)])(
  "selects it for Ctrl+C where no way of copying is allowed: %s",
  async (what) => {
    const window = await done();
    const { password, fileNote, reference } = await walk.readDone(window.pane);
    const frame = window.paneFrame();
    await frame.evaluate(() => {
      Object.assign(document, { execCommand: () => false });
    });
    await (what === doneWords.password ? copy(window, what) : copyAll(window));
    await window.pane.getByText(labels.copySelected).waitFor();
    const selected = await frame.evaluate(() => getSelection()?.toString() ?? "");
    const expected =
      what === doneWords.password ? password : `${fileNote} ${registerText(reference)}`;
    expect(selected.replace(/\s+/g, " ").trim()).toBe(expected.replace(/\s+/g, " "));
  },
);

it("puts in the text for the file what was done, and nothing about the client", async () => {
  const window = await done();
  const { fileNote, password, reference } = await walk.readDone(window.pane);
  for (const fact of [reference, beveren.receiver, beveren.team, ...beveren.mailboxes, "mondeling"])
    expect(fileNote).toContain(fact);
  expect(leaksIn(fileNote, password)).toEqual([]);
});
