import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import * as walk from "../../tools/browser/walk.ts";
import { beveren, client, mesen, openPane, usePracticeBrowser } from "./practice.ts";

/* Two mails that are written at the same time, each with a pane of its own. */

usePracticeBrowser();

const other = {
  ...client,
  firstName: "Ádám",
  name: "Szabó",
  email: "adam.szabo@voorbeeld.example",
};

const mailOf = ({ control }: PracticeWindow) => control((practice) => practice.item());

it("keeps two referrals apart that are prepared step by step in turn, and lets both go", async () => {
  const one = await openPane({ teams: [beveren.team] });
  const two = await openPane({ teams: [mesen.team] });
  await walk.choosePlace(one.pane, beveren.place);
  await walk.choosePlace(two.pane, mesen.place);
  for (const window of [one, two]) await walk.confirmPlace(window.pane);
  for (const window of [two, one]) await walk.tellEverything(window.pane);
  for (const window of [one, two]) await walk.consent(window.pane);
  await walk.fillClient(two.pane, other);
  await walk.fillClient(one.pane, client);
  await Promise.all([walk.prepare(one.pane), walk.prepare(two.pane)]);
  for (const window of [one, two]) await walk.waitForDone(window.pane);

  const [first, second] = [await mailOf(one), await mailOf(two)];
  expect(first.to.map(({ address }) => address)).toEqual(beveren.mailboxes);
  expect(second.to.map(({ address }) => address)).toEqual(mesen.mailboxes);
  expect(first.subject).not.toBe(second.subject);
  expect((await walk.readDone(one.pane)).password).not.toBe(
    (await walk.readDone(two.pane)).password,
  );
  expect(await one.pane.locator("body").innerText()).not.toContain(mesen.receiver);
  expect(await two.pane.locator("body").innerText()).not.toContain(beveren.receiver);
  for (const window of [two, one]) {
    await window.pane.getByRole("checkbox", { name: doneWords.called }).click();
    await window.pane.locator("input:checked").waitFor();
    expect(await window.control((practice) => practice.send())).toMatchObject({ kind: "sent" });
  }
});
