import { jest } from "@jest/globals";
import { openPracticeBrowser, type PracticeBrowser } from "../../tools/browser/practice-browser.ts";
import type { PracticeWindow, WindowOptions } from "../../tools/browser/practice-window.ts";

export { beveren, client, mesen } from "../client.ts";

/*
 * What every journey needs: one browser for the file, one practice Outlook for the test.
 */

let browser: PracticeBrowser | undefined;
let windows: PracticeWindow[] = [];

/**
 * Opens the browser before the journeys of this file, and closes what a test opened after it. What
 * was opened in a `beforeAll` stays for the tests that share it.
 */
export function usePracticeBrowser(): void {
  jest.setTimeout(60_000);
  beforeAll(async () => {
    browser = await openPracticeBrowser();
  }, 180_000);
  beforeEach(() => {
    windows = [];
  });
  afterEach(async () => {
    await Promise.all(windows.map((one) => one.close()));
    windows = [];
  });
  afterAll(() => browser?.close());
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
