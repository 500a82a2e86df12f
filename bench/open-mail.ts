import { beveren } from "../test/client.ts";
import type { PracticeBrowser } from "../tools/browser/practice-browser.ts";
import type { PracticeWindow } from "../tools/browser/practice-window.ts";

/** A practice Outlook that takes 10 ms for each call, as over a network. */
export async function openMail(practice: PracticeBrowser): Promise<PracticeWindow> {
  const window = await practice.open({ teams: [beveren.team] });
  // tsx calls this in each function that it passes on.
  await window.ownContext().addInitScript({ content: "globalThis.__name = (given) => given;" });
  await window.control((outlook) => outlook.set({ latencyMs: 10 }));
  return window;
}
