import { doneWords } from "../../src/pane/mail/done-wording.nl.ts";
import { failedWords, inTheWayWords } from "../../src/pane/mail/mail-wording.nl.ts";
import { reviewWords } from "../../src/pane/steps/review-wording.nl.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import type { LoggedCall } from "../../practice/host/call-log.ts";
import type { ItemSnapshot } from "../../practice/mail/item-snapshot.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { faultFor, throwAt, type Break, type Occurrence } from "../faults/breaks.ts";
import { busyMail } from "../faults/busy-mail.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { beveren, client, openLastingPane } from "./practice.ts";

/*
 * One compose window in which preparing and undoing are made to fail, again and again.
 */

/** The pages on which the pane comes to rest. */
const pages = {
  review: reviewWords.title,
  "in-the-way": inTheWayWords.title,
  failed: failedWords.title,
  "undo-failed": failedWords.undoTitle,
  done: doneWords.titles.referral,
} as const;
type Page = keyof typeof pages;

export type FaultBench = Awaited<ReturnType<typeof openFaultBench>>;

/** A compose window with the pane at *Kijk het na*, and a clock that can be moved. */
export async function openFaultBench() {
  const window = await openLastingPane({ teams: [beveren.team], clock: true });
  const { control, pane } = window;
  await control((practice, mail) => {
    practice.set({ latencyMs: 0 });
    practice.setItem(mail);
  }, busyMail);
  await hurryToReview(pane, beveren.place, client);
  const frame = window.paneFrame();
  const mailBefore = await readMail(window);

  const page = async (): Promise<Page> => {
    const shown = await frame.waitForFunction((titles: readonly string[]) => {
      const title = document.querySelector("h1")?.textContent ?? "";
      return titles.includes(title) ? title : null;
    }, Object.values(pages));
    const title = await shown.jsonValue();
    const found = (Object.keys(pages) as Page[]).find((one) => pages[one] === title);
    if (found === undefined) throw new Error("A page without a name");
    return found;
  };
  /** Answers come at once, or never: then time moves on until the pane stops waiting. */
  const settle = async (): Promise<Page> => {
    for (;;) {
      const rests = page();
      const hangs = window.page
        .waitForFunction(
          () => self.practice?.calls().some(({ ok, fault }) => ok === null && fault === "hang"),
          undefined,
          { timeout: 0 },
        )
        .then(
          () => "hangs" as const,
          () => "hangs" as const,
        );
      const first = hanging ? await Promise.race([rests, hangs]) : await rests;
      if (first !== "hangs") return first;
      hanging = false;
      await window.ownContext().clock.fastForward(61_000);
    }
  };
  let hanging = false;
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();

  /** Through *Er staat al iets in deze mail*, as often as it comes, to the end. */
  const replaceAndSettle = async (): Promise<Page> => {
    for (let times = 0; times < 5; times += 1) {
      const now = await settle();
      if (now !== "in-the-way") return now;
      await press(inTheWayWords.replace);
    }
    throw new Error("The pane keeps asking what may be replaced");
  };

  return {
    window,
    mailBefore,
    /** Makes one call go wrong, from now on counted. */
    plan: async (occurrence: Occurrence, how: Break): Promise<void> => {
      hanging = how === "hang";
      if (how === "throw") await frame.evaluate(throwAt, occurrence);
      else await control((practice, fault) => practice.fail(fault), faultFor(occurrence, how));
    },
    clear: async (): Promise<void> => {
      hanging = false;
      await control((practice) => practice.clearFaults());
      await frame.evaluate(() => {
        const patched = globalThis as { unpatch?: () => void };
        patched.unpatch?.();
        delete patched.unpatch;
      });
    },
    startLog: () => control((practice) => practice.clearLog()),
    calls: (): Promise<readonly LoggedCall[]> => control((practice) => practice.calls()),
    history: () => control((practice) => practice.history()),
    mail: () => readMail(window),
    prepare: async (): Promise<Page> => {
      await press(reviewWords.prepare);
      return replaceAndSettle();
    },
    retry: async (): Promise<Page> => {
      await press(failedWords.retry);
      return replaceAndSettle();
    },
    undo: async (): Promise<Page> => {
      await press(failedWords.undo);
      return settle();
    },
    retryUndo: async (): Promise<Page> => {
      await press(failedWords.retry);
      return settle();
    },
    back: async (): Promise<Page> => {
      await press(labels.back);
      return settle();
    },
    buttons: async (): Promise<readonly string[]> =>
      frame.evaluate(() =>
        [...document.querySelectorAll("footer button")].map(
          (button) => button.getAttribute("aria-label") ?? button.textContent,
        ),
      ),
    /** What the failure page says, once it has read what the mail holds. */
    failureText: async (): Promise<string> => {
      await frame.waitForFunction(
        (reading) => !document.querySelector("main")?.textContent.includes(reading),
        failedWords.reading,
      );
      return pane.locator("main").innerText();
    },
    text: () => pane.locator("main").innerText(),
    isAtReview: async (): Promise<boolean> =>
      (await pane.locator("h1").innerText()) === pages.review,
    /** Puts the mail as it was at the start, whatever a former test left of it. */
    reset: () =>
      control(
        (practice, mail) => practice.setItem({ ...mail, sessionData: {}, customProperties: {} }),
        busyMail,
      ),
    close: () => window.close(),
    shown: () => walk.readDone(pane),
  };
}

const readMail = ({ control }: PracticeWindow): Promise<ItemSnapshot> =>
  control((practice) => practice.item());
