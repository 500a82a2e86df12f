/**
 * Renders assets/icon-*.png from assets/icon.svg in the journeys' Chromium.
 *
 *     node tools/bootstrap.mjs tools/drawings/make-icons.ts
 */
import { readFile } from "node:fs/promises";
import { chromium } from "playwright-core";
import { ensureChromium } from "../browser/chromium.ts";

const sizesPx = [16, 32, 64, 80, 128];

const drawing = await readFile("assets/icon.svg", "utf8");
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: ["--no-sandbox"],
});
for (const size of sizesPx) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: `assets/icon-${size}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
