import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type axe from "axe-core";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import { visitEveryPage } from "./every-page.ts";
import { openLastingPane, usePracticeBrowser } from "./practice.ts";

/* One walk by every page, at which everything is judged that holds for all of them. */

usePracticeBrowser();

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

interface Look {
  readonly look: string;
  readonly theme: "light" | "dark";
  readonly forcedColors: "active" | "none";
  readonly judged: Judged;
}

interface Judged {
  readonly rules?: Readonly<Record<string, { readonly enabled: boolean }>>;
  readonly runOnly?: string[];
}

const looks: readonly Look[] = [
  {
    look: "light",
    theme: "light",
    forcedColors: "none",
    // Targets are 24 pixels high and wide, or stand apart (WCAG 2.2, 2.5.8).
    judged: { rules: { "target-size": { enabled: true } } },
  },
  {
    look: "dark",
    theme: "dark",
    forcedColors: "none",
    // The page is the same but for its colours.
    judged: { runOnly: ["color-contrast", "link-in-text-block"] },
  },
  {
    look: "forced colours",
    theme: "light",
    forcedColors: "active",
    // There the user's own system chooses the colours, and no page can change them.
    judged: { rules: { "color-contrast": { enabled: false } } },
  },
];

const sizes = [
  { at: "320 pixels wide", height: 640 },
  { at: "400 % zoom of a window of 1280 by 1024", height: 256 },
];

/** The pane's background where it is dark. Without the code that loads later it stays light. */
const dark = "#292929";
const staysLight: readonly string[] = ["code missing"];

const pages: string[] = [];
const found = new Map<string, string[]>();

beforeAll(async () => {
  const window = await openLastingPane();
  await visitEveryPage(window, async (page) => {
    pages.push(page);
    const note = (judged: string, findings: readonly string[]) =>
      found.set(judged, [
        ...(found.get(judged) ?? []),
        ...findings.map((finding) => `${page}: ${finding}`),
      ]);
    for (const { at, height } of sizes) note(at, await wideAt(window, height));
    for (const look of looks) {
      await show(window, look, look.theme === "dark" && !staysLight.includes(page));
      note(look.look, await violationsIn(window, look));
    }
    await show(window, { theme: "light", forcedColors: "none" }, false);
  });
  await window.close();
}, 900_000);

it("comes by every page", () => {
  expect(pages.length).toBeGreaterThan(62);
  expect(new Set(pages).size).toBe(pages.length);
});

it.each(looks)("axe finds nothing on any page in $look", ({ look }) => {
  expect(found.get(look)).toEqual([]);
});

it.each(sizes)("nothing has to be scrolled sideways at $at, on any page", ({ at }) => {
  expect(found.get(at)).toEqual([]);
});

/** Changes the colours of Outlook and of the system, and waits until the pane has them. */
async function show(
  { page, control, paneFrame }: PracticeWindow,
  { theme, forcedColors }: Pick<Look, "theme" | "forcedColors">,
  isDark: boolean,
): Promise<void> {
  await page.emulateMedia({ colorScheme: theme, forcedColors });
  await control((practice, given) => practice.set({ theme: given }), theme);
  await paneFrame().waitForFunction(
    ([colour, expected]) => {
      const provider = document.querySelector(".fui-FluentProvider");
      if (provider === null) return false;
      const background = getComputedStyle(provider).getPropertyValue("--colorNeutralBackground1");
      // A spinner never ends; what fades from one colour to the other does.
      const fades = document
        .getAnimations()
        .some(
          ({ playState, effect }) =>
            playState === "running" && effect?.getComputedTiming().endTime !== Infinity,
        );
      return (background === colour) === expected && !fades;
    },
    [dark, isDark] as const,
  );
}

async function violationsIn(
  { paneFrame }: PracticeWindow,
  { judged }: Look,
): Promise<readonly string[]> {
  const frame = paneFrame();
  if (await frame.evaluate(() => !("axe" in globalThis))) await frame.evaluate(axeSource);
  return frame.evaluate(async (options: Judged) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document, { resultTypes: ["violations"], ...options });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, judged);
}

async function wideAt(window: PracticeWindow, height: number): Promise<readonly string[]> {
  const frame = window.page.locator("iframe");
  const style = (await frame.getAttribute("style")) ?? "";
  await frame.evaluate((element, pixels) => {
    element.style.flex = "none";
    element.style.width = "320px";
    element.style.height = `${pixels}px`;
  }, height);
  await window.paneFrame().waitForFunction((pixels) => innerHeight === pixels, height);
  const wide = await window.paneFrame().evaluate(tooWide);
  await frame.evaluate((element, former) => element.setAttribute("style", former), style);
  return wide;
}

/** Runs in the pane: what reaches beyond its sides, or hides a part of itself at the side. */
function tooWide(): readonly string[] {
  const page = document.scrollingElement;
  if (page === null || innerWidth !== 320) return [`the pane is ${innerWidth} pixels wide`];
  const found: string[] = [];
  if (page.scrollWidth > page.clientWidth) found.push(`the page is ${page.scrollWidth} wide`);
  for (const element of document.body.querySelectorAll("*")) {
    const { left, right, width } = element.getBoundingClientRect();
    const name = `${element.tagName} ${element.id} ${element.textContent.slice(0, 40)}`;
    if (width > 1 && (right > page.clientWidth + 0.5 || left < -0.5)) found.push(`wide: ${name}`);
    const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX);
    if (scrolls && element.scrollWidth > element.clientWidth) found.push(`scrolls: ${name}`);
  }
  return found;
}
