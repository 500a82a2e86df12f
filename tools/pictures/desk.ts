/** The pictures of the steward's desk, on a made-up registry of three hundred protocols. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { brusselsDay } from "../../src/core/base/day.ts";
import { launchBrowser } from "../browser/practice-browser.ts";
import { draftDeskWords } from "../registry/desk/drafts/wording.nl.ts";
import { createAnswers } from "../registry/desk/server/answer-calls.ts";
import { deskFiles } from "../registry/desk/server/desk-files.ts";
import { serveDesk } from "../registry/desk/server/serve-desk.ts";
import { runRegistry } from "../registry/run.ts";

/** The municipality whose protocol is shown; a draft is made from the text of the other one. */
const shown = "lommel";
const read = "tielt";

/** Makes bureau-1-vandaag.png and the pictures after it. The browser's clock is fixed as well. */
export async function pictureDesk(out: string, now: Date): Promise<void> {
  const today = brusselsDay(now.getTime());
  const made = mkdtempSync(join(tmpdir(), "desk-pictures-"));
  const folder = join(made, "registry");
  await runRegistry(["simulate", "--protocols", "300", "--out", folder]);
  const text = readFileSync(join(folder, `texts/${read}.txt`));
  rmSync(join(folder, `protocols/${read}.json`));
  const answer = createAnswers({ folder, today: () => today });
  await answer("read-file", { name: `${read}.txt`, bytes: text.toString("base64"), id: "" });
  await answer("note-asked", { id: shown });
  const served = await serveDesk({
    port: 0,
    files: await deskFiles(() => undefined),
    answer,
    draw: () => randomBytes(32).toString("base64url"),
    onOpened: () => undefined,
  });
  if (!served.ok) throw new Error("No free port");
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({
      locale: "nl-BE",
      viewport: { width: 1100, height: 760 },
    });
    await page.clock.setFixedTime(now);
    await page.goto(served.value.address());
    await picture(page, "bureau-1-vandaag", "");
    await picture(page, "bureau-2-protocol", `protocol/${shown}`);
    await picture(page, "bureau-3-vragen", `ask/${shown}`);
    await picture(page, "bureau-4-concept", `drafts/${read}`, async () => {
      await page.getByRole("button", { name: draftDeskWords.show }).first().click();
      await page.locator("mark").first().waitFor();
    });
  } finally {
    await browser.close();
    await served.value.close();
    rmSync(made, { recursive: true, force: true });
  }

  async function picture(
    page: Page,
    name: string,
    place: string,
    before = (): Promise<void> => Promise.resolve(),
  ): Promise<void> {
    await page.evaluate((hash) => (location.hash = hash), `#/${place}`);
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    await before();
    await page.screenshot({ path: join(out, `${name}.png`), animations: "disabled" });
  }
}
