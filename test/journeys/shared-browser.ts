import type { Browser } from "playwright-core";
import {
  launchBrowser,
  openPracticeBrowser,
  type PracticeBrowser,
} from "../../tools/browser/practice-browser.ts";

/*
 * The browser of this worker, and its server of dist/, for all files that run here. They end with the
 * worker.
 */

let browser: Promise<Browser> | undefined;
let practiceBrowser: Promise<PracticeBrowser> | undefined;

export function sharedBrowser(): Promise<Browser> {
  browser ??= launchBrowser();
  return browser;
}

export function sharedPracticeBrowser(): Promise<PracticeBrowser> {
  practiceBrowser ??= sharedBrowser().then((running) => openPracticeBrowser({ running }));
  return practiceBrowser;
}
