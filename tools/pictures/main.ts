/**
 * Makes the pictures in docs/pictures/ from the built add-in: each step of the pane, one step in the
 * dark theme, pages beside the steps, the whole practice window, and the steward's desk. The day, the client and chance are
 * fixed, so that a picture changes only when the product or the browser does. The browser draws the
 * date field, in its own language.
 *
 *     npm run pictures -- [--out docs/pictures] [--no-build]
 */
import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { ClientDraft } from "../../src/core/client/client-data.ts";
import { stoppedWords } from "../../src/pane/mail/stopped-wording.nl.ts";
import type { Place } from "../../src/core/protocol/place.ts";
import { labels } from "../../src/pane/parts/wording.nl.ts";
import { clientPageWords } from "../../src/pane/client-page/client-page-wording.nl.ts";
import { menuWords } from "../../src/pane/menu/menu-wording.nl.ts";
import { build } from "../build/build.ts";
import { usageLines } from "../command-line/command-shape.ts";
import { commands } from "../command-line/commands.nl.ts";
import { readCommandLine } from "../command-line/read-command-line.ts";
import { refuseCommandLine } from "../command-line/refuse-command-line.ts";
import { openPracticeBrowser, type PracticeBrowser } from "../browser/practice-browser.ts";
import type { PracticeWindow, WindowOptions } from "../browser/practice-window.ts";
import { refer } from "../browser/refer.ts";
import { choosePlace } from "../browser/walk.ts";
import { pictureDesk } from "./desk.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const place: Place = {
  postcode: "9120",
  name: "Melsele",
  municipality: "Beveren-Kruibeke-Zwijndrecht",
  nis: "46030",
  region: "flanders",
};
const listedPlace = `${place.postcode} ${place.name}`;
const team = "Noord-Oost Waasland";
const now = new Date("2026-11-21T10:00:00+01:00");

/** Made up; the mail domain can belong to nobody. */
const client: Partial<ClientDraft> = {
  firstName: "Şerife",
  name: "Łukasiewicz-D'Hondt",
  street: "Schoolstraat",
  number: "12",
  telephone: "0470 12 34 56",
  email: "serife@voorbeeld.example",
};

const read = readCommandLine(commands.pictures, process.argv.slice(2));
if (!read.ok) process.exit(refuseCommandLine(read.error, () => usageLines(commands.pictures)));
const { out: folder = `${root}docs/pictures`, "no-build": isBuilt } = read.value.values;
const out = resolve(folder);
if (!isBuilt) await build({ mode: "production" });
await mkdir(out, { recursive: true });

const browser = await openPracticeBrowser();
try {
  await pictureSteps(browser);
  await pictureDark(browser);
  await pictureAround(browser);
} finally {
  await browser.close();
}
// The keeper's guide shows these.
await pictureDesk(read.value.values.out === undefined ? `${root}registry/pictures` : out, now);
console.log(`De beelden staan in ${out}.`);

async function pictureSteps(on: PracticeBrowser): Promise<void> {
  const window = await openPane(on, {});
  const outcome = await refer(window, { place, client }, (number, name) =>
    picturePane(window, `${number}-${name}`),
  );
  if (!outcome.ok) throw new Error(outcome.error.said.join("\n"));
  await picturePane(window, "6-klaar");

  await window.page.setViewportSize({ width: 1180, height: 760 });
  await window.page.screenshot({ path: join(out, "oefen-outlook.png") });
  await pictureStop(window);
  await window.close();
}

/** Send, with somebody in Cc and the password not handed over: what Outlook says, and the pane then. */
async function pictureStop(window: PracticeWindow): Promise<void> {
  const { page, pane } = window;
  await window.control((practice) => practice.setItem({ cc: ["els@voorbeeld.example"] }));
  const stopped = await window.control(async (practice) => {
    const state = await practice.send();
    if (state.kind !== "alert") throw new Error(`Send was not stopped: ${state.kind}`);
    return state.alert.buttons.find(({ act }) => act.kind === "open-pane")?.label ?? "";
  });
  await page.screenshot({ path: join(out, "7-tegengehouden.png"), animations: "disabled" });
  await window.control((practice, label) => practice.choose(label), stopped);
  await pane.getByRole("heading", { level: 1, name: stoppedWords.foundTitle }).waitFor();
  await picturePane(window, "8-rechtzetten");
}

async function pictureDark(on: PracticeBrowser): Promise<void> {
  const window = await openPane(on, { colorScheme: "dark" });
  await choosePlace(window.pane, listedPlace);
  await picturePane(window, "1-gemeente-donker");
  await window.close();
}

/** What stands beside the steps: the menu, a breach, and the page for the client. */
async function pictureAround(on: PracticeBrowser): Promise<void> {
  const window = await openPane(on, {});
  const { pane } = window;
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  const headed = (name: string) => pane.getByRole("heading", { level: 1, name }).waitFor();
  await choosePlace(pane, listedPlace);
  await press(labels.otherTasks);
  await headed(menuWords.title);
  await picturePane(window, "9-iets-anders");
  await press(menuWords.breach);
  await headed(menuWords.breach);
  await picturePane(window, "10-er-ging-iets-mis");
  await press(labels.back);
  await press(menuWords.clientPage);
  await headed(clientPageWords.title);
  await picturePane(window, "11-blad-voor-de-client");
  await window.close();
}

async function openPane(on: PracticeBrowser, options: WindowOptions): Promise<PracticeWindow> {
  const window = await on.open({ ...options, teams: [team], now });
  await window.ownContext().addInitScript(makeChanceRepeatable);
  await window.openPane();
  return window;
}

/** Runs in the page: passwords and references come out the same each time. For pictures alone. */
function makeChanceRepeatable(): void {
  let state = 20_261_121;
  crypto.getRandomValues = (array) => {
    if (array instanceof Uint8Array)
      for (let place = 0; place < array.length; place += 1) {
        state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
        array[place] = state >>> 16;
      }
    return array;
  };
}

/** The whole page of the pane at 320 pixels, without scrolling: the window is made as tall as it needs. */
async function picturePane({ page, pane }: PracticeWindow, name: string): Promise<void> {
  const width = 1180;
  const around = 500;
  await page.setViewportSize({ width, height: around });
  const [frame, content] = await Promise.all([
    page.locator("aside iframe").evaluate((element) => element.clientHeight),
    pane.locator("html").evaluate((element) => element.scrollHeight),
  ]);
  await page.setViewportSize({ width, height: around - frame + content });
  await pane.locator("body").evaluate(() => document.fonts.ready.then(() => undefined));
  await page.mouse.move(0, 0);
  await page
    .locator("aside iframe")
    .screenshot({ path: join(out, `${name}.png`), animations: "disabled" });
}
