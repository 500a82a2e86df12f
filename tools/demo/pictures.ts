import type { PracticeWindow } from "../browser/practice-window.ts";

/** The pane from top to bottom: the window is made so tall that nothing has to be scrolled. */
export async function pictureOfPane({ page, pane }: PracticeWindow, path: string): Promise<void> {
  const size = page.viewportSize();
  if (size === null) throw new Error("The window has no size of its own");
  const hidden = await pane
    .locator("main")
    .evaluate((main) => Math.max(0, main.scrollHeight - main.clientHeight));
  await page.setViewportSize({ width: size.width, height: size.height + hidden });
  await page.locator("aside", { has: page.locator("iframe") }).screenshot({
    path,
    animations: "disabled",
  });
  await page.setViewportSize(size);
}

export async function pictureOfWindow({ page }: PracticeWindow, path: string): Promise<void> {
  await page.screenshot({ path, animations: "disabled" });
}
