/** From *Mail klaarzetten* to *Klaar*, beside as many calls to Office, one after another. */
import type { Browser } from "playwright-core";
import { beveren, client } from "../test/client.ts";
import { doneWords } from "../src/pane/mail/done-wording.nl.ts";
import { reviewWords } from "../src/pane/steps/review-wording.nl.ts";
import { hurryToReview } from "../tools/browser/hurry.ts";
import { openPracticeBrowser } from "../tools/browser/practice-browser.ts";
import { inTurn, tookMs } from "./measure.ts";
import { openMail } from "./open-mail.ts";
import type { Row } from "./row.ts";

export async function preparingRows(running: Browser, rounds: number): Promise<readonly Row[]> {
  const practice = await openPracticeBrowser({ running });
  try {
    const { pane, control, openPane, paneFrame } = await openMail(practice);
    await openPane();
    await hurryToReview(pane, beveren.place, client);
    let calls = 0;

    /** Watched in the page itself, so that the driver's polling counts for nothing. */
    const prepare = async (): Promise<number> => {
      await control((outlook) => outlook.clearLog());
      const took = await paneFrame().evaluate(
        ([button, title]) =>
          new Promise<number>((resolve) => {
            const start = performance.now();
            const watcher = new MutationObserver(() => {
              if (document.querySelector("h1")?.textContent !== title) return;
              watcher.disconnect();
              resolve(performance.now() - start);
            });
            watcher.observe(document.body, { childList: true, subtree: true, characterData: true });
            [...document.querySelectorAll("button")]
              .find(({ textContent }) => textContent.trim() === button)
              ?.click();
          }),
        [reviewWords.prepare, doneWords.titles.referral],
      );
      calls = await control((outlook) => outlook.calls().length);
      await pane.getByRole("button", { name: doneWords.undo }).click();
      await pane.getByRole("heading", { level: 1, name: reviewWords.title }).waitFor();
      return took;
    };
    const bare = (): Promise<number> =>
      paneFrame().evaluate(async (count) => {
        const start = performance.now();
        for (let call = 0; call < count; call += 1)
          await new Promise((resolve) =>
            (Office.context.mailbox.item as Office.MessageCompose).subject.getAsync(resolve),
          );
        return performance.now() - start;
      }, calls);

    await prepare();
    const pair = await inTurn({ ours: prepare, anchor: bare }, rounds);
    return [
      {
        what: "Mail klaarzetten to Klaar",
        beside: `the same ${calls} calls bare, one after another`,
        ratio: pair.ratio,
        reach: 0.85,
        took: tookMs(pair),
      },
    ];
  } finally {
    await practice.close();
  }
}
