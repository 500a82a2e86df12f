import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { stoppedWords } from "../../src/pane/mail/stopped-wording.nl.ts";
import { failedWords, inTheWayWords } from "../../src/pane/mail/mail-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { falselyPrepared, sealOf } from "../faults/judge-mail.ts";
import { beveren, client, mesen, openPane, usePracticeBrowser } from "./practice.ts";

usePracticeBrowser();

const states = (moments: readonly { readonly sessionData: Readonly<Record<string, string>> }[]) =>
  moments.map(({ sessionData }) => sealOf(sessionData)?.state ?? null);

it("meets a seal that says preparing at every moment until everything is in place", async () => {
  const { pane, control } = await openPane({ teams: [beveren.team] });
  await hurryToReview(pane, beveren.place, client);
  await control((practice) => practice.clearLog());
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  const history = await control((practice) => practice.history());
  const found = states(history);
  const released = found.indexOf("prepared");
  // The seal itself is the first thing that changes, so no moment is without one.
  expect(history[0]?.call).toBe("sessionData.setAsync");
  expect(released).toBeGreaterThan(6);
  expect(new Set(found.slice(0, released))).toEqual(new Set(["preparing"]));
  expect(new Set(found.slice(released))).toEqual(new Set(["prepared"]));
  expect(falselyPrepared(history)).toEqual([]);
  expect(history.slice(released + 1).map(({ call }) => call)).toEqual(["saveAsync"]);
});

it("meets a seal that says preparing while undoing, until nothing of it is left", async () => {
  const { pane, control } = await openPane({ teams: [beveren.team] });
  await hurryToReview(pane, beveren.place, client);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  await control((practice) => practice.clearLog());
  await pane.getByRole("button", { name: failedWords.undo }).click();
  await pane.getByRole("heading", { level: 1, name: reviewWords.title }).waitFor();
  const history = await control((practice) => practice.history());
  const found = states(history);
  expect(history[0]?.call).toBe("sessionData.setAsync");
  expect(new Set(found.slice(0, -1))).toEqual(new Set(["preparing"]));
  expect(found.at(-1)).toBeNull();
  expect(history.at(-1)).toMatchObject({ to: [], subject: "", attachmentNames: [] });
});

it("never meets the seal of an earlier referral over what a later one puts there", async () => {
  const window = await openPane({ teams: [beveren.team, mesen.team] });
  const { pane, control } = window;
  await hurryToReview(pane, beveren.place, client);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  const first = await walk.readDone(pane);
  await control((practice) => {
    practice.closePane();
    practice.clearLog();
  });
  await window.openPane();
  await pane.getByRole("button", { name: stoppedWords.prepareAgain }).click();
  await hurryToReview(pane, "9130 Kallo", client);
  await walk.prepare(pane);
  await pane.getByRole("button", { name: inTheWayWords.replace }).click();
  await walk.waitForDone(pane);
  const history = await control((practice) => practice.history());
  expect(falselyPrepared(history)).toEqual([]);
  const seals = history.map(({ sessionData }) => sealOf(sessionData));
  expect(seals.filter((seal) => seal?.reference === first.reference)).toEqual([]);
  expect(seals.slice(0, -2).every((seal) => seal?.state === "preparing")).toBe(true);
});

it("keeps the seal true while the tick on the last page is set and taken away", async () => {
  const { pane, control } = await openPane({ teams: [beveren.team] });
  await hurryToReview(pane, beveren.place, client);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  const handedOver = async (): Promise<boolean | undefined> =>
    sealOf(await control((practice) => practice.item().sessionData))?.passwordHandedOver;
  expect(await handedOver()).toBe(false);
  await pane.getByRole("checkbox", { name: doneWords.called }).click();
  await pane.locator("input:checked").waitFor();
  await expect.poll(handedOver).toBe(true);
  await pane.getByRole("checkbox", { name: doneWords.called }).click();
  await expect.poll(handedOver).toBe(false);
  await pane.getByRole("checkbox", { name: doneWords.called }).click();
  await expect.poll(handedOver).toBe(true);
  expect(falselyPrepared(await control((practice) => practice.history()))).toEqual([]);
});
