import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  chromium,
  type BrowserContext,
  type Frame,
  type FrameLocator,
  type Locator,
  type Page,
} from "playwright-core";
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
  /** Lets `context.clock` move time on, so that nobody waits for a call that hangs. */
  readonly clock?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** A mail in a window of its own, as a person sees it there. */
export interface NewMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  readonly body: string;
  /** The window itself, to press its buttons or to see that it is gone. */
  readonly window: Locator;
}

/** One practice Outlook, in a browser context of its own. */
export interface PracticeWindow {
  readonly origins: Serving["origins"];
  readonly context: BrowserContext;
  readonly page: Page;
  /** The add-in's pane, once it was opened. */
  readonly pane: FrameLocator;
  /** Every address that was asked for, with what was sent along. */
  readonly requests: readonly string[];
  /** What the pages complained of: errors, warnings, broken policies. */
  readonly complaints: readonly string[];
  readonly control: <T, A = undefined>(
    use: (practice: PracticeControl, argument: A) => T | Promise<T>,
    argument?: A,
  ) => Promise<T>;
  /** Opens the pane and waits for its first heading. */
  readonly openPane: () => Promise<void>;
  /** The mail that the add-in opened last in a window of its own; waits until there is one. */
  readonly newMail: () => Promise<NewMail>;
  /** The frame behind `pane`, for scripts. Throws when no pane is open. */
  readonly paneFrame: () => Frame;
  readonly close: () => Promise<void>;
}

/** Serves what was built. Throws when nothing was. */
export async function openPracticeBrowser(): Promise<PracticeBrowser> {
  if (!existsSync(`${root}dist/practice/pane.html`))
    throw new Error("There is no build in dist/: run `npm run build` first.");
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

/** Opens the practice window at an origin, in a context that may answer some addresses itself. */
export async function openWindow(
  context: BrowserContext,
  origins: Serving["origins"],
  { teams = [], now, clock = false }: WindowOptions,
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
  if (clock) await context.clock.install({ time: now ?? new Date() });
  else if (now !== undefined) await context.clock.setFixedTime(now);
  const asked = new URLSearchParams(teams.map((team) => ["team", team]));
  await page.goto(`${origins.practice}/practice/?${asked.toString()}`);
  await page.waitForFunction(() => window.practice !== undefined);
  const pane = page.frameLocator("aside iframe");
  return {
    origins,
    context,
    page,
    pane,
    requests,
    complaints,
    control: async <T, A>(
      use: (practice: PracticeControl, argument: A) => T | Promise<T>,
      argument?: A,
    ) => {
      const handle = await page.evaluateHandle(() => {
        if (window.practice === undefined) throw new Error("No practice Outlook on this page");
        return window.practice;
      });
      // The function runs in the page, so it reaches nothing outside its arguments.
      return (await handle.evaluate(
        use as (practice: PracticeControl, argument: unknown) => T | Promise<T>,
        argument,
      )) as T;
    },
    openPane: async () => {
      await page.getByRole("button", { name: "Doorverwijzing OCMW", exact: true }).click();
      await pane.locator("h1").waitFor();
    },
    newMail: async () => {
      await page.waitForFunction(() => (window.practice?.opened().length ?? 0) > 0);
      const [item] = await page.evaluate(() => (window.practice?.opened() ?? []).slice(-1));
      if (item === undefined) throw new Error("The new mail closed at once");
      const addresses = (people: typeof item.to) => people.map(({ address }) => address);
      return {
        to: addresses(item.to),
        cc: addresses(item.cc),
        subject: item.subject,
        body: item.bodyText,
        window: page.getByRole("dialog", { name: item.subject }).last(),
      };
    },
    paneFrame: () => {
      // By the name that its host gave it: a handler of the send event has a frame of its own.
      const frame = page.frames().find((one) => one.name().includes("|pane-"));
      if (frame === undefined) throw new Error("No pane is open");
      return frame;
    },
    close: () => context.close(),
  };
}
