import { consentWords, noConsentWords } from "../../src/pane/steps/consent-wording.nl.ts";
import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { leaksIn } from "./leaks.ts";
import { beveren, client, openPane, usePracticeBrowser } from "./practice.ts";

/* What is left of a client once consent was refused or withdrawn, or the pane was closed. */

usePracticeBrowser();

const noPassword = "k7mf-2xqa-9wtd-hrv4";

/** Every string that JavaScript still holds, in the window and in the pane, after collecting garbage. */
async function heapOf(window: PracticeWindow): Promise<string> {
  const devtools = await window.ownContext().newCDPSession(window.page);
  const chunks: string[] = [];
  devtools.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => chunks.push(chunk));
  await devtools.send("HeapProfiler.collectGarbage");
  await devtools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await devtools.detach();
  const { strings } = JSON.parse(chunks.join("")) as { readonly strings: readonly string[] };
  return strings.join("\n");
}

/** The pane's page as it stands: markup, values of fields, address, title and history. */
const pageOf = (window: PracticeWindow): Promise<string> =>
  window
    .paneFrame()
    .evaluate(() =>
      [
        document.documentElement.outerHTML,
        ...Array.from(document.querySelectorAll("input"), ({ value }) => value),
        location.href,
        document.title,
        JSON.stringify(history.state),
      ].join("\n"),
    );

it("holds a client's data while they are needed, so that finding none means something", async () => {
  const window = await openPane({ teams: [beveren.team] });
  await hurryToReview(window.pane, beveren.place, client);
  const held = await heapOf(window);
  expect(leaksIn(held, noPassword)).toEqual(expect.arrayContaining([client.name, client.email]));
});

it("keeps nothing of a client on the page or in memory after consent was refused", async () => {
  const window = await openPane({ teams: [beveren.team] });
  const { pane } = window;
  await hurryToReview(pane, beveren.place, client);
  await pane.getByRole("button", { name: consentWords.refused }).click();
  await pane.getByRole("button", { name: consentWords.wipeYes }).click();
  await pane.getByRole("heading", { name: noConsentWords.title }).waitFor();
  expect(leaksIn(await pageOf(window), noPassword)).toEqual([]);
  expect(leaksIn(await heapOf(window), noPassword)).toEqual([]);
});

it("keeps nothing of a client in memory after consent was withdrawn, or the pane was closed", async () => {
  const window = await openPane({ teams: [beveren.team] });
  const { pane, control } = window;
  await hurryToReview(pane, beveren.place, client);
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  const { password } = await walk.readDone(pane);
  await pane.getByRole("button", { name: doneWords.withdraw }).click();
  await pane.getByRole("heading", { name: noConsentWords.title }).waitFor();
  expect(leaksIn(await pageOf(window), password)).toEqual([]);
  expect(leaksIn(await heapOf(window), password)).toEqual([]);
  await control((practice) => practice.closePane());
  expect(leaksIn(await heapOf(window), password)).toEqual([]);
});
