import type { PracticeBrowser } from "../../tools/browser/practice-browser.ts";
import type { PracticeWindow, WindowOptions } from "../../tools/browser/practice-window.ts";
import { sharedPracticeBrowser } from "./shared-browser.ts";

export { beveren, client, mesen } from "../client.ts";

/* What every journey needs: the browser of the worker, and a practice Outlook for each test. */

let browser: PracticeBrowser | undefined;
let windows: PracticeWindow[] = [];

/**
 * Gives the journeys of this file a browser, and after each test closes the windows that it opened.
 * Windows opened in a `beforeAll` stay open for the tests that share them.
 */
export function usePracticeBrowser(): void {
  beforeAll(async () => {
    browser = await sharedPracticeBrowser();
  });
  beforeEach(() => {
    windows = [];
  });
  afterEach(async () => {
    await Promise.all(windows.map((one) => one.close()));
    windows = [];
  });
}

/** A new practice Outlook that stays open until the last test of the file. */
export async function openLastingPane(options: WindowOptions = {}): Promise<PracticeWindow> {
  const opened = await openPane(options);
  windows = windows.filter((one) => one !== opened);
  return opened;
}

/** A new practice Outlook that answers without delay; closed after the test. */
export async function openWindow(options: WindowOptions = {}): Promise<PracticeWindow> {
  if (browser === undefined) throw new Error("No browser: call usePracticeBrowser() in this file");
  const opened = await browser.open(options);
  windows.push(opened);
  await opened.control((practice) => practice.set({ latencyMs: 0 }));
  return opened;
}

/** A new practice Outlook with the pane open. */
export async function openPane(options: WindowOptions = {}): Promise<PracticeWindow> {
  const opened = await openWindow(options);
  await opened.openPane();
  return opened;
}

/** The id of what has the focus in the pane; its tag where it has none. */
export function focusedId(window: PracticeWindow): Promise<string> {
  return window.paneFrame().evaluate(() => {
    const { activeElement } = document;
    return activeElement === null ? "" : activeElement.id || activeElement.tagName;
  });
}
