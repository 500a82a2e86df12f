/**
 * What preparing costs, from the click to *Klaar*, as a ratio to the bare time of as many calls to
 * Office one after another: `npx tsx bench/prepare.ts`, after `npm run build`.
 */
import { client, beveren } from "../test/client.ts";
import { openPracticeBrowser } from "../tools/browser/practice-browser.ts";
import { failedWords } from "../src/pane/mail/mail-wording.nl.ts";
import { reviewWords } from "../src/pane/steps/review-wording.nl.ts";
import * as walk from "../tools/browser/walk.ts";

const rounds = 9;
const browser = await openPracticeBrowser();
const { pane, control, openPane, paneFrame } = await browser.open({ teams: [beveren.team] });
await openPane();
await walk.walkToReview(pane, beveren.place, client);

const preparing: number[] = [];
const bare: number[] = [];
let calls = 0;
for (let round = -2; round < rounds; round += 1) {
  await control((practice) => practice.clearLog());
  const start = performance.now();
  await walk.prepare(pane);
  await walk.waitForDone(pane);
  const took = performance.now() - start;
  calls = await control((practice) => practice.calls().length);
  const alone = await paneFrame().evaluate(async (count) => {
    const from = performance.now();
    for (let call = 0; call < count; call += 1)
      await new Promise((resolve) =>
        (Office.context.mailbox.item as Office.MessageCompose).subject.getAsync(resolve),
      );
    return performance.now() - from;
  }, calls);
  if (round >= 0) {
    preparing.push(took);
    bare.push(alone);
  }
  await pane.getByRole("button", { name: failedWords.undo }).click();
  await pane.getByRole("heading", { level: 1, name: reviewWords.title }).waitFor();
}
await browser.close();

const median = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? Number.NaN;
process.stdout.write(
  [
    `${calls} calls to Office, medians of ${rounds} rounds`,
    `from the click to Klaar      ${median(preparing).toFixed(0).padStart(6)} ms`,
    `as many calls and no more    ${median(bare).toFixed(0).padStart(6)} ms`,
    `ratio                        ${(median(preparing) / median(bare)).toFixed(2).padStart(6)}`,
    "",
  ].join("\n"),
);
