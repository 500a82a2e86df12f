import { visitEveryPage } from "./every-page.ts";
import { openPane, usePracticeBrowser } from "./practice.ts";

usePracticeBrowser();

it.each([
  { at: "320 pixels wide", height: 640 },
  { at: "400 % zoom of a window of 1280 by 1024", height: 256 },
])(
  "nothing has to be scrolled sideways at $at, on any page",
  async ({ height }) => {
    const window = await openPane({ clock: true });
    const found: string[] = [];
    await visitEveryPage(window, async (page) => {
      await window.page.locator("iframe").evaluate((frame, pixels) => {
        frame.style.flex = "none";
        frame.style.width = "320px";
        frame.style.height = `${pixels}px`;
      }, height);
      const wide = await window.paneFrame().evaluate(tooWide);
      found.push(...wide.map((one) => `${page}: ${one}`));
    });
    expect(found).toEqual([]);
  },
  240_000,
);

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
