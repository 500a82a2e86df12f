import { makeReference } from "../../src/core/mail/reference.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";

/* The pages beside the steps, walked by what is written on them. */

/** The reference of a referral that was sent before. */
export const first = makeReference((count) => new Uint8Array(count).fill(7));

export const at = ({ pane }: PracticeWindow, title: string) =>
  pane.getByRole("heading", { level: 1, name: title }).waitFor();

export const press = ({ pane }: PracticeWindow, name: string) =>
  pane.getByRole("button", { name, exact: true }).click();

export const alerted = ({ pane }: PracticeWindow, sentence: string) =>
  pane.locator("footer").getByRole("alert").getByText(sentence).waitFor();

export const item = (window: PracticeWindow) => window.control((practice) => practice.item());

/** From a step, through *Iets anders doen*. */
export async function openTask(window: PracticeWindow, task: string): Promise<void> {
  await press(window, labels.otherTasks);
  await at(window, menuWords.title);
  await press(window, task);
  await at(window, task);
}
