import { clientLabels, sentenceFor } from "../../practice/clients/wording.nl.ts";
import { clients } from "../../practice/clients/clients.ts";
import { wording } from "../../practice/wording.nl.ts";
import { findingText } from "../../src/guard/finding-wording.nl.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { mendLabels, stoppedWords } from "../../src/pane/mail/stopped-wording.nl.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import * as walk from "../../tools/browser/walk.ts";
import { opensWith } from "../faults/judge-mail.ts";
import { browserClients, browserJobs, isNotYet } from "../profiles/proofs.ts";
import { beveren, client as person, openWindow, usePracticeBrowser } from "./practice.ts";

/* What docs/clients.md says is proven in a browser: the main job, a stop and its mend. */

usePracticeBrowser();

const done = browserClients.filter((client) => !browserJobs.some((job) => isNotYet(job, client)));

const press = ({ page }: PracticeWindow, name: string) =>
  page.getByRole("button", { name, exact: true }).click();

/** Chooses a client in the panel of settings, as a person does. */
async function choose(window: PracticeWindow, client: (typeof browserClients)[number]) {
  const { page } = window;
  await press(window, wording.panels.settings);
  await page.getByLabel(wording.settings.client).selectOption(clientLabels[client]);
  await page.getByText(wording.settings.forAdministrators, { exact: true }).click();
  const told = page.getByRole("list", { name: wording.settings.clientDoes }).getByRole("listitem");
  expect(await told.allInnerTexts()).toEqual(clients[client].differences.map(sentenceFor));
  await press(window, wording.closePanel);
}

it.each(done)("prepares, stops, mends and sends a referral in the client %s", async (client) => {
  const window = await openWindow({ teams: [beveren.team] });
  const { control, page, pane } = window;
  await choose(window, client);
  await window.openPane();
  await hurryToReview(pane, beveren.place, person);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  const shown = await walk.readDone(pane);
  await pane.getByRole("checkbox", { name: doneWords.called }).check();
  await page.waitForFunction(() =>
    Object.values(self.practice?.item().sessionData ?? {}).some((text) =>
      text.includes('"passwordHandedOver":true'),
    ),
  );

  await control((practice) => practice.setItem({ cc: ["els@voorbeeld.example"] }));
  await press(window, wording.commands.send);
  const alert = page.getByRole("dialog", { name: "Doorverwijzing OCMW" });
  const finding = findingText({ kind: "copied-in", fields: ["Cc"] });
  expect(await alert.innerText()).toContain(finding);
  await alert.getByRole("button").first().click();

  await pane.getByRole("heading", { level: 1, name: stoppedWords.foundTitle }).waitFor();
  expect(await pane.locator("main").innerText()).toContain(finding);
  await pane.getByRole("button", { name: mendLabels.recipients, exact: true }).click();
  await pane.getByRole("heading", { level: 1, name: stoppedWords.rightTitle }).waitFor();

  await press(window, wording.commands.send);
  await page.getByRole("heading", { level: 2, name: wording.sent.title }).waitFor();
  expect(await control((practice) => practice.outcome())).toEqual({ kind: "sent", how: "allowed" });
  const [sent] = await control((practice) => practice.sent());
  if (sent === undefined) throw new Error("Nothing was sent");
  expect(sent.to.map(({ address }) => address)).toEqual(beveren.mailboxes);
  expect(sent.cc).toEqual([]);
  expect(await opensWith(sent, shown.password)).toBe(true);
});
