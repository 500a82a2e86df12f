import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type axe from "axe-core";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { writeReport } from "../../tools/registry/report/out-folder.ts";
import { reportFiles } from "../../tools/registry/report/report-files.tsx";
import { readSource, REGISTRY_FOLDER } from "../../tools/registry/files/source.ts";
import { day } from "../unit/core/protocol/made-protocol.ts";
import { changedDraft, madeSource } from "../unit/tools/registry/made-source.ts";
import { sharedBrowser } from "./shared-browser.ts";

/*
 * The report as a DPO opens it: from a folder, in a browser that has no network.
 */

const on = day("2026-11-24");
const real = readSource(REGISTRY_FOLDER, on);
const protocols = real.files.flatMap(({ protocol }) => protocol ?? []);

/** Ends soon, is followed, has odd values, and none of them has a place to break. */
const attack = `<script>alert(1)</script><img src="https://example.org/x" onerror="alert(2)">`;
const made = madeSource(
  changedDraft((d) => {
    d.team.value = attack;
    d.receiver.shownName.value = "Welzijnsvereniging".repeat(5);
    d.mailboxes.forEach(
      ({ address }) => (address.value = `${"lang".repeat(20)}@zwaluwdal.example`),
    );
    d.lastDay.value = "2026-12-31";
    d.successor = "volgende";
  }),
  changedDraft((d) => {
    d.id = "volgende";
    d.appliesFrom.value = "2027-01-01";
  }),
);

let browser: Browser;
let folder: string;
let pages: Page[] = [];
let requests: string[] = [];
let complaints: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "report-"));
  writeReport(join(folder, "real"), reportFiles(real, on), false);
  writeReport(join(folder, "made"), reportFiles(made, on), false);
  browser = await sharedBrowser();
});
beforeEach(() => {
  pages = [];
  requests = [];
  complaints = [];
});
afterEach(() => Promise.all(pages.map((page) => page.context().close())));
afterAll(() => rmSync(folder, { recursive: true }));

async function open(name: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ offline: true, locale: "nl-BE", ...options });
  context.on("request", (request) => requests.push(request.url()));
  const page = await context.newPage();
  pages.push(page);
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => {
    complaints.push(dialog.message());
    void dialog.dismiss();
  });
  await page.goto(pathToFileURL(join(folder, name)).href);
  return page;
}

/** One of each kind, and two with odd values. */
const everyPage = [
  "real/index.html",
  "real/alles.html",
  "real/protocol-beveren.html",
  "made/index.html",
  "made/protocol-zwaluwdal.html",
];

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);

/** `only`: the one rule that can find something new, where the page was looked at before. */
async function axeFindings(page: Page, only?: string): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async (rule) => {
    const { axe: tool } = globalThis as unknown as { axe: typeof axe };
    const { violations } = await tool.run(document, {
      resultTypes: ["violations"],
      ...(rule === undefined ? {} : { runOnly: [rule] }),
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
  }, only);
}

describe.each(everyPage)("%s", (name) => {
  it("gives axe nothing to find, in light, in dark and at 320 pixels", async () => {
    const page = await open(name, { colorScheme: "light" });
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: "dark" });
    expect(await axeFindings(page, "color-contrast")).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await axeFindings(page)).toEqual([]);
  });

  it("has nothing to scroll sideways, however narrow", async () => {
    const page = await open(name);
    for (const width of [320, 700, 880, 1280]) {
      await page.setViewportSize({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  });

  it("asks for nothing but its own files, and breaks no rule of its policy", async () => {
    await open(name);
    const own = pathToFileURL(join(folder, name)).href;
    const script = new URL("zoeken.js", own).href;
    expect(requests).toEqual(name.endsWith("index.html") ? [own, script] : [own]);
    expect(complaints).toEqual([]);
  });
});

it("looks different in the dark", async () => {
  const colour = async (colorScheme: "light" | "dark") =>
    (await open("real/index.html", { colorScheme })).evaluate(
      () => getComputedStyle(document.body).backgroundColor,
    );
  expect(await colour("light")).toBe("rgb(255, 255, 255)");
  expect(await colour("dark")).not.toBe("rgb(255, 255, 255)");
});

describe("searching by keyboard", () => {
  const visible = (page: Page) =>
    page.locator("tbody[data-zoek]:visible > tr:first-child > th[scope=rowgroup]");

  async function reach(page: Page, id: string): Promise<void> {
    for (let presses = 0; presses < 200; presses += 1) {
      await page.keyboard.press("Tab");
      if ((await page.evaluate(() => document.activeElement?.id)) === id) return;
    }
    throw new Error(`No way to ${id} by keyboard`);
  }

  it("finds by place, former name and postcode, says how many, and leads to the sheet", async () => {
    const page = await open("real/index.html");
    await reach(page, "zoekveld");
    await page.keyboard.type("melsele");
    expect(await page.getByRole("status").innerText()).toBe("1 gemeente gevonden.");
    expect(await visible(page).count()).toBe(1);
    expect(await visible(page).innerText()).toContain("Beveren-Kruibeke-Zwijndrecht");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "OCMW Beveren" }).waitFor();
  });

  it.each([
    ["9120 kallo", ["Beveren-Kruibeke-Zwijndrecht"]],
    ["st niklaas", ["Sint-Niklaas"]],
    ["BORSBEEK", ["Antwerpen"]],
    ["8957", ["Mesen"]],
    ["xqz", []],
  ])("finds for %s: %j", async (query, names) => {
    const page = await open("real/index.html");
    await page.locator("#zoekveld").focus();
    await page.keyboard.type(query);
    const found = await visible(page).allInnerTexts();
    expect(found.map((text) => text.split("\n")[0])).toEqual(names);
    expect(await page.getByRole("status").innerText()).toMatch(
      names.length === 0 ? /^Geen gemeente gevonden/ : /^1 gemeente/,
    );
  });

  it("shows everything again when the field is emptied", async () => {
    const page = await open("real/index.html");
    await page.locator("#zoekveld").fill("xqz");
    await page.locator("#zoekveld").focus();
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.press("Delete");
    expect(await visible(page).count()).toBe(285 + 19);
    expect(await page.getByRole("status").innerText()).toBe("");
  });

  it("has a skip link as its first stop", async () => {
    const page = await open("real/index.html");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("inhoud");
  });
});

it("can be read whole without its script", async () => {
  const page = await open("real/index.html", { javaScriptEnabled: false });
  expect(await page.locator("#zoekveld").isVisible()).toBe(false);
  expect(await page.locator("tbody[data-zoek] > tr:first-child > th:first-child").count()).toBe(
    304,
  );
  await page.getByRole("link", { name: "Alle bladen" }).click();
  expect(await page.getByRole("article").count()).toBe(protocols.length);
});

describe("on paper", () => {
  async function printed(page: Page): Promise<readonly string[]> {
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const { items } = await (await document.getPage(number)).getTextContent();
      texts.push(items.map((item) => ("str" in item ? item.str : "")).join(" "));
    }
    await document.destroy();
    return texts.map((text) => text.replace(/\s+/g, " "));
  }

  it("the first page has every protocol and municipality, whatever was searched", async () => {
    const page = await open("real/index.html", { colorScheme: "dark" });
    await page.locator("#zoekveld").fill("xqz");
    const text = (await printed(page)).join(" ");
    for (const { receiver, team } of protocols) {
      expect(text).toContain(receiver.shownName.value);
      expect(text).toContain(team.value);
    }
    const squeezed = text.replace(/[\s-]/g, "");
    const missing = real.placeFiles.municipalities.filter(
      ({ name }) => !squeezed.includes(name.replace(/[\s-]/g, "")),
    );
    expect(missing).toEqual([]);
    expect(text).not.toMatch(/file:|Zoek een gemeente/);
  });

  it("all sheets together have every protocol, each on pages of its own", async () => {
    const texts = await printed(await open("real/alles.html"));
    const starts = protocols.map(({ id }) =>
      texts.findIndex((text) => text.includes(`In het register: ${id}.`)),
    );
    expect(starts).not.toContain(-1);
    expect(new Set(starts).size).toBe(protocols.length);
    for (const { receiver, anomalies } of protocols) {
      const text = texts.join(" ");
      expect(text).toContain(receiver.kbo.value);
      for (const { id } of anomalies) expect(text.replaceAll(" ", "")).toContain(id);
    }
  });

  it("is black on white, also when the screen is dark", async () => {
    const page = await open("real/index.html", { colorScheme: "dark" });
    await page.emulateMedia({ media: "print", colorScheme: "dark" });
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      "rgb(255, 255, 255)",
    );
  });
});
