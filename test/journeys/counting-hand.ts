import type { Locator } from "playwright-core";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";

/** What a walk cost whoever made it. */
export interface Count {
  clicks: number;
  /** Every character typed, and every other key. */
  keys: number;
  /** Turns of the wheel by one visible page, to bring into view what is clicked next. */
  scrolls: number;
  pages: number;
  /** The words of each page as it is, with nothing unfolded. */
  words: number;
}

/** A hand at the mouse and the keyboard that counts what it does in the pane. */
export function countingHand({ page, pane }: PracticeWindow) {
  const count: Count = { clicks: 0, keys: 0, scrolls: 0, pages: 0, words: 0 };
  const bringIntoView = async (control: Locator): Promise<void> => {
    count.scrolls += await control.evaluate((element) => {
      const view = element.closest("main");
      if (view === null) return 0;
      const seen = view.getBoundingClientRect();
      const box = element.getBoundingClientRect();
      const below = box.bottom - Math.min(seen.bottom, innerHeight);
      const above = Math.max(seen.top, 0) - box.top;
      element.scrollIntoView({ block: "nearest" });
      return Math.ceil(Math.max(0, below, above) / view.clientHeight);
    });
  };
  return {
    count,
    /** Clicks in the pane. */
    click: async (control: Locator): Promise<void> => {
      await control.waitFor();
      await bringIntoView(control);
      await control.click();
      count.clicks += 1;
    },
    /** Clicks in Outlook itself. */
    clickOutside: async (control: Locator): Promise<void> => {
      await control.click();
      count.clicks += 1;
    },
    type: async (text: string): Promise<void> => {
      await page.keyboard.type(text);
      count.keys += text.length;
    },
    press: async (key: string): Promise<void> => {
      await page.keyboard.press(key);
      count.keys += 1;
    },
    /** Waits for a page by its title, and reads it. */
    read: async (title: string): Promise<void> => {
      await pane.getByRole("heading", { level: 1, name: title }).waitFor();
      const text = await pane.locator("body").innerText();
      count.words += text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
      count.pages += 1;
    },
  };
}
