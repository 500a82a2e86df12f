import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Frame, Route } from "playwright-core";
import { localCertificate } from "../../tools/serving/certificate.ts";
import { openWindow, type PracticeWindow } from "../../tools/browser/practice-window.ts";
import { hurryToReview } from "../../tools/browser/hurry.ts";
import * as walk from "../../tools/browser/walk.ts";
import { hostBuild, type HostedBuild } from "../../tools/hosting/host-build.ts";
import { officeScripts } from "../../tools/hosting/security-headers.ts";
import { beveren, client } from "./practice.ts";
import { sharedBrowser } from "./shared-browser.ts";

/*
 * The build under the headers of a real host: the page that Outlook loads, framed by Outlook's own
 * address, with Microsoft's script from Microsoft's address. That address, and Outlook's, are
 * answered by the test, so nothing leaves this computer.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
const dist = join(root, "dist");
const outlook = "https://outlook.office.com";

let hosted: HostedBuild;
let browser: Browser;
let host = "";

beforeAll(async () => {
  const certificate = await localCertificate(`${root}.certificate`, new Date());
  const started = await hostBuild({ root: dist, port: 0, certificate });
  if ("kind" in started) throw new Error("There is no build in dist/: run `npm run build` first.");
  hosted = started;
  host = `https://localhost:${hosted.port}`;
  browser = await sharedBrowser();
});

afterAll(() => hosted.close());

async function newContext(): Promise<BrowserContext> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "nl-BE" });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    );
  });
  return context;
}

/** Answers with a file of the build. */
async function answer(route: Route, path: string): Promise<void> {
  const file = join(dist, path);
  await (existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404 }));
}

/** Outlook at its own address, played by the practice window; what it frames is the real page. */
async function openInOutlook(framedBy = outlook, framed = "pane.html"): Promise<PracticeWindow> {
  const context = await newContext();
  await context.route(`${framedBy}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === "/practice/config.json") await route.fulfill({ json: { addInOrigin: host } });
    else await answer(route, pathname.endsWith("/") ? `${pathname}index.html` : pathname);
  });
  // The practice window asks for the twin: the browser is sent on to the page for Outlook.
  await context.route(`${host}/practice/pane.html?*`, (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<script>location.replace("/${framed}" + location.search)</script>`,
    }),
  );
  const [office = "", ajax = ""] = officeScripts;
  await context.route(`${office}/**`, (route) =>
    answer(
      route,
      `practice/office/${new URL(route.request().url()).pathname.replace("/lib/1/hosted/", "")}`,
    ),
  );
  await context.route(`${ajax}/**`, (route) => answer(route, "practice/office/microsoft-ajax.js"));
  return openWindow(
    await context.newPage(),
    { practice: framedBy, addIn: host },
    { teams: [beveren.team] },
  );
}

async function refer(window: PracticeWindow): Promise<void> {
  await window.openPane();
  await hurryToReview(window.pane, beveren.place, client);
  await walk.prepare(window.pane);
  await walk.waitForDone(window.pane);
}

/** The frame with this page, once it is there. */
async function frameAt({ page }: PracticeWindow, address: string): Promise<Frame> {
  const found = (): Frame | undefined => page.frames().find((one) => one.url().startsWith(address));
  while (found() === undefined) await page.waitForEvent("framenavigated");
  const frame = found();
  if (frame === undefined) throw new Error("The frame is gone");
  return frame;
}

const originsAsked = ({ requests }: PracticeWindow) =>
  new Set(requests.map((request) => new URL(request.split(" ")[0] ?? "").origin));

const mailOf = ({ control }: PracticeWindow) => control((practice) => practice.item());

describe("the build as a host serves it", () => {
  it("does the main job in Outlook's frame, breaks no policy, and asks Microsoft for its script alone", async () => {
    const window = await openInOutlook();
    await refer(window);
    expect(window.paneFrame().url()).toMatch(`${host}/pane.html?`);
    const mail = await mailOf(window);
    expect(mail.to.map(({ address }) => address)).toEqual(beveren.mailboxes);
    expect(mail.attachments).toHaveLength(1);
    expect(window.complaints).toEqual([]);
    const allowed = new Set([outlook, host, ...officeScripts]);
    expect([...originsAsked(window)].filter((origin) => !allowed.has(origin))).toEqual([]);
    await window.close();
  }, 90_000);

  it("does the main job in the practice Outlook on the same origin, and asks nothing elsewhere", async () => {
    const window = await openWindow(
      await (await newContext()).newPage(),
      { practice: host, addIn: host },
      { teams: [beveren.team] },
    );
    await refer(window);
    expect((await mailOf(window)).attachments).toHaveLength(1);
    // On a host the pane is of the window's own origin, where a sandbox keeps nothing apart.
    const ofSandbox = "both allow-scripts and allow-same-origin";
    expect(window.complaints.filter((one) => !one.includes(ofSandbox))).toEqual([]);
    expect(originsAsked(window)).toEqual(new Set([host]));
    await window.close();
  }, 90_000);

  it("runs the page of the event in Outlook's frame, where it may show nothing", async () => {
    const window = await openInOutlook(outlook, "launchevent.html");
    await window.page.getByRole("button", { name: "Doorverwijzing OCMW", exact: true }).click();
    const frame = await frameAt(window, `${host}/launchevent.html`);
    // Only after the library and Outlook have found each other.
    await frame.waitForFunction(() => {
      const { Office: library } = globalThis as { Office?: { context?: Partial<Office.Context> } };
      return library?.context?.mailbox?.item !== undefined;
    });
    expect(window.complaints).toEqual([]);
    const allowed = new Set([outlook, host, ...officeScripts]);
    expect([...originsAsked(window)].filter((origin) => !allowed.has(origin))).toEqual([]);

    const refused = window.page.waitForEvent("console", {
      predicate: (message) => message.text().startsWith("policy: img-src"),
    });
    await frame.evaluate(() => {
      document.body.append(Object.assign(new Image(), { src: "/assets/icon-16.png" }));
    });
    await refused;
    await window.close();
  }, 90_000);

  it("does not show the pane in a page that is not Outlook's", async () => {
    const window = await openInOutlook("https://outlook.live.com");
    const refused = window.page.waitForEvent("console", {
      predicate: (message) => message.text().includes("frame-ancestors"),
    });
    await window.page.getByRole("button", { name: "Doorverwijzing OCMW", exact: true }).click();
    await refused;
    expect(await window.pane.locator("#pane").count()).toBe(0);
    await window.close();
  }, 90_000);
});
