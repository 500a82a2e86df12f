/** Opening the pane, beside an empty page that is built with the same settings. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Browser } from "playwright-core";
import { buildAnchor } from "./anchor/build-anchor.ts";
import { inTurn, tookMs } from "./measure.ts";
import type { Row } from "./row.ts";
import { serveZipped } from "./zipped-server.ts";

/** KB gzipped, without its polyfill; counted on 30 November 2026. */
const templateKb = 87.3;
const reachKb = 115;

/** An Outlook that answers at once, for both pages. Its user chose a team before. */
const officeStub = `
  const answered = (value) => (...given) => {
    const callback = given.find((one) => typeof one === "function");
    if (callback) Promise.resolve().then(() => callback({ status: "succeeded", value }));
  };
  const field = (value) => ({ getAsync: answered(value), setAsync: answered() });
  globalThis.Office = {
    onReady: () => Promise.resolve({ host: "Outlook" }),
    CoercionType: { Html: "html", Text: "text" },
    EventType: {},
    context: {
      requirements: { isSetSupported: () => true },
      roamingSettings: { get: () => ["Noord-Oost Waasland"], set() {}, saveAsync: answered() },
      mailbox: {
        userProfile: { displayName: "Lies", emailAddress: "lies@voorbeeld.example" },
        addHandlerAsync: answered(),
        item: {
          itemType: "message",
          to: field([]), cc: field([]), bcc: field([]), subject: field(""),
          body: { ...field(""), prependAsync: answered(), getTypeAsync: answered("html") },
          sessionData: { ...field(""), removeAsync: answered() },
          getComposeTypeAsync: answered({ composeType: "newMail", coercionType: "html" }),
          getAttachmentsAsync: answered([]),
          getAttachmentContentAsync: answered({ format: "base64", content: "" }),
          addFileAttachmentFromBase64Async: answered("1"),
          removeAttachmentAsync: answered(),
          loadCustomPropertiesAsync: answered({ get: () => null, set() {}, remove() {}, getAll: () => ({}), saveAsync: answered() }),
          saveAsync: answered("AAMk="),
          getInitializationContextAsync: answered(""),
        },
      },
    },
  };`;

const lines = {
  plain: null,
  "4 × slower, 10 Mbit/s": { cpu: 4, bytesPerS: 1_250_000, latencyMs: 40 },
} as const;

export async function openingRows(browser: Browser, rounds: number): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  await buildAnchor(folder);
  const server = await serveZipped("dist", folder);
  try {
    const rows: Row[] = [];
    for (const [name, line] of Object.entries(lines)) {
      const open = (page: string) => () => openCold(browser, `${server.origin}/${page}`, line);
      const pair = await inTurn({ ours: open("pane.html"), anchor: open("anchor.html") }, rounds);
      rows.push({
        what: `pane opened to first field usable, cold, ${name}`,
        beside: "empty page of React and Fluent",
        ratio: pair.ratio,
        reach: 0.5,
        took: tookMs(pair),
      });
    }
    return [...rows, bytesRow()];
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Line = (typeof lines)[keyof typeof lines];

/** From the navigation to the first frame with the field in it, in milliseconds. */
async function openCold(browser: Browser, address: string, line: Line): Promise<number> {
  const context = await browser.newContext();
  await context.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: officeStub }),
  );
  const page = await context.newPage();
  if (line !== null) {
    const devtools = await context.newCDPSession(page);
    await devtools.send("Emulation.setCPUThrottlingRate", { rate: line.cpu });
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: line.latencyMs,
      downloadThroughput: line.bytesPerS,
      uploadThroughput: line.bytesPerS,
    });
  }
  // tsx calls this in each function that it passes on.
  await page.addInitScript({ content: "globalThis.__name = (given) => given;" });
  await page.addInitScript(() => {
    const look = (): void => {
      if (document.querySelector("#query") === null) requestAnimationFrame(look);
      else Object.assign(globalThis, { usableAtMs: performance.now() });
    };
    look();
  });
  await page.goto(address);
  await page.locator("#query").waitFor();
  const took = await page.evaluate(() => Number(Reflect.get(globalThis, "usableAtMs")));
  await context.close();
  return took;
}

function bytesRow(): Row {
  const page = readFileSync("dist/pane.html", "utf8");
  const scripts = [...page.matchAll(/src="?(scripts\/[^">\s]+)/g)].map(([, path]) => path ?? "");
  const kb = scripts
    .map((path) => gzipSync(readFileSync(join("dist", path)), { level: 9 }).length / 1000)
    .reduce((sum, one) => sum + one, 0);
  return {
    what: "JavaScript before the pane answers to what was typed",
    beside: "Microsoft's template, without its polyfill",
    ratio: kb / templateKb,
    reach: Number((reachKb / templateKb).toFixed(2)),
    took: `${kb.toFixed(1)} for ${templateKb} KB gzipped`,
  };
}
