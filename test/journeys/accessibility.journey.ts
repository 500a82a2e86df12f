import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import { visitEveryPage } from "./every-page.ts";
import { openPane, usePracticeBrowser } from "./practice.ts";

usePracticeBrowser();

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

it.each([
  { look: "light", options: { colorScheme: "light" }, off: [] },
  { look: "dark", options: { colorScheme: "dark" }, off: [] },
  // There the user's own system chooses the colours, and no page can change them.
  { look: "forced colours", options: { forcedColors: "active" }, off: ["color-contrast"] },
] as const)(
  "axe finds nothing on any page in $look",
  async ({ options, off }) => {
    const window = await openPane({ ...options, clock: true });
    const found: string[] = [];
    let pages = 0;
    await visitEveryPage(window, async (page) => {
      pages += 1;
      const frame = window.paneFrame();
      if (await frame.evaluate(() => !("axe" in globalThis))) await frame.evaluate(axeSource);
      const violations = await frame.evaluate(async (rulesOff: readonly string[]) => {
        const { axe: tool } = globalThis as unknown as { axe: typeof axe };
        const { violations: all } = await tool.run(document, {
          resultTypes: ["violations"],
          rules: Object.fromEntries(rulesOff.map((rule) => [rule, { enabled: false }])),
        });
        return all.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
      }, off);
      found.push(...violations.map((violation) => `${page}: ${violation}`));
    });
    expect(found).toEqual([]);
    expect(pages).toBeGreaterThan(62);
  },
  240_000,
);
