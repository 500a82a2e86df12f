import { fileURLToPath } from "node:url";
import { chromium, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import type { PracticeControl } from "../../practice/control.ts";
import { localCertificate } from "../certificate.ts";
import { chromiumArguments, ensureChromium } from "../chromium.ts";
import { serve, type Serving } from "../serve.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A browser and a server for dist/, for journeys, the demonstration and the pictures. */
export interface PracticeBrowser {
  readonly origins: Serving["origins"];
  readonly open: (options?: WindowOptions) => Promise<PracticeWindow>;
  readonly close: () => Promise<void>;
}

export interface WindowOptions {
  /** The teams kept in Outlook. None: the pane asks. */
  readonly teams?: readonly string[];
  /** The moment that the browser believes it is; the clock of this machine when not given. */
  readonly now?: Date;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** One practice Outlook, in a browser context of its own. */
export interface PracticeWindow {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The add-in's pane, once it was opened. */
  readonly pane: FrameLocator;
  /** Every address that was asked for, with what was sent along. */
  readonly requests: readonly string[];
  /** What the pages complained of: errors, warnings, broken policies. */
  readonly complaints: readonly string[];
  readonly control: <T, A = undefined>(
    use: (practice: PracticeControl, argument: A) => T,
    argument?: A,
  ) => Promise<T>;
  readonly openPane: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Serves what was built. Throws when nothing was. */
export async function openPracticeBrowser(): Promise<PracticeBrowser> {
  const executablePath = ensureChromium();
  const certificate = await localCertificate(`${root}.certificate`, new Date());
  const serving = await serve({ root: `${root}dist`, ports: [0, 0], certificate });
  if ("kind" in serving) throw new Error("No free port");
  const browser = await chromium.launch({ executablePath, args: [...chromiumArguments] });
  return {
    origins: serving.origins,
    open: async (options = {}) => {
      const context = await browser.newContext({
        ignoreHTTPSErrors: true,
        locale: "nl-BE",
        viewport: options.viewport ?? { width: 1280, height: 900 },
        colorScheme: options.colorScheme ?? "light",
        forcedColors: options.forcedColors ?? "none",
      });
      return openWindow(context, serving.origins, options);
    },
    close: async () => {
      await browser.close();
      await serving.close();
    },
  };
}

async function openWindow(
  context: BrowserContext,
  origins: Serving["origins"],
  { teams = [], now }: WindowOptions,
): Promise<PracticeWindow> {
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => {
    requests.push(`${request.url()} ${request.postData() ?? ""}`);
  });
  context.on("weberror", (thrown) => complaints.push(String(thrown.error())));
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  if (now !== undefined) await context.clock.setFixedTime(now);
  const asked = new URLSearchParams(teams.map((team) => ["team", team]));
  await page.goto(`${origins.practice}/practice/?${asked.toString()}`);
  await page.waitForFunction(() => window.practice !== undefined);
  const pane = page.frameLocator("iframe");
  return {
    context,
    page,
    pane,
    requests,
    complaints,
    control: async <T, A>(use: (practice: PracticeControl, argument: A) => T, argument?: A) => {
      const handle = await page.evaluateHandle(() => {
        if (window.practice === undefined) throw new Error("No practice Outlook on this page");
        return window.practice;
      });
      // The function runs in the page, so it reaches nothing outside its arguments.
      return (await handle.evaluate(
        use as (practice: PracticeControl, argument: unknown) => T,
        argument,
      )) as T;
    },
    openPane: async () => {
      await page.getByRole("button", { name: "Doorverwijzing OCMW", exact: true }).click();
      await pane.locator("h1").waitFor();
    },
    close: () => context.close(),
  };
}
