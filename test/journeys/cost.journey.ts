import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { dayWords } from "../../src/pane/parts/day-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { clientWords } from "../../src/pane/steps/client-wording.nl.ts";
import { consentWords } from "../../src/pane/steps/consent-wording.nl.ts";
import { informingWords } from "../../src/pane/steps/informing-wording.nl.ts";
import { answerWords } from "../../src/pane/steps/answer-wording.nl.ts";
import { placeWords } from "../../src/pane/steps/place-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { teamWords } from "../../src/pane/steps/team-wording.nl.ts";
import * as walk from "../../tools/browser/walk.ts";
import { countingHand, type Count } from "./counting-hand.ts";
import { beveren, openWindow, usePracticeBrowser } from "./practice.ts";

/*
 * What a referral costs whoever makes it, at 1280 by 800 with a pane of 320 pixels. A bound holds what
 * was reached, so that no later change takes more unseen.
 */

usePracticeBrowser();

/** From the button in Outlook to a mail that is ready to be sent, by the shortest way. */
async function refer(teams: readonly string[]): Promise<Count> {
  const window = await openWindow({ teams });
  const { page, pane, control } = window;
  await page.setViewportSize({ width: 1280, height: 800 });
  const hand = countingHand(window);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  const { click, read, type, press } = hand;

  await hand.clickOutside(page.getByRole("button", { name: labels.product, exact: true }));
  if (teams.length === 0) {
    await read(teamWords.title);
    await click(pane.getByRole("checkbox", { name: beveren.team }));
    await click(button(teamWords.save));
  }
  await pane.getByRole("heading", { level: 1, name: placeWords.title }).waitFor();
  await type("melsele");
  await pane.getByRole("listbox", { name: placeWords.list }).waitFor();
  await press("Enter");
  await pane.locator("#answer h2").waitFor();
  await read(placeWords.title);
  for (const yes of await pane.getByRole("radio", { name: answerWords.doubtYes }).all())
    await click(yes);
  await press("Tab");
  await type("An");
  await click(pane.getByRole("radio", { name: dayWords.today }));
  await click(button(labels.next));

  await read(informingWords.title);
  for (const tick of await pane.getByRole("checkbox").all()) await click(tick);
  await click(button(labels.next));

  await read(consentWords.title);
  await click(pane.locator("#free-and-explicit"));
  await click(pane.getByRole("radio", { name: consentWords.oral }));
  await click(pane.getByRole("radio", { name: dayWords.today }));
  await click(button(labels.next));

  await read(clientWords.title);
  await type("Lotte");
  await press("Tab");
  await type("Peeters");
  await click(walk.clientInput(pane, "telephone"));
  await type("0470123456");
  await press("Enter");

  await read(reviewWords.title);
  await click(button(reviewWords.prepare));
  await read(doneWords.titles.referral);
  await click(button(doneWords.copyAll(true)));
  await click(pane.getByRole("checkbox", { name: doneWords.called }));
  await control((practice) => practice.send());
  hand.count.clicks += 1;
  return hand.count;
}

it.each([
  { which: "a first referral", teams: [], most: { clicks: 22, scrolls: 5, words: 900 } },
  {
    which: "the second that day",
    teams: [beveren.team],
    most: { clicks: 20, scrolls: 5, words: 850 },
  },
])("costs no more than was reached for $which", async ({ which, teams, most }) => {
  const count = await refer(teams);
  console.log(`${which}: ${JSON.stringify(count)}`);
  expect(count.clicks).toBeLessThanOrEqual(most.clicks);
  expect(count.scrolls).toBeLessThanOrEqual(most.scrolls);
  expect(count.words).toBeLessThanOrEqual(most.words);
});
