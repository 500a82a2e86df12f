import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
  chromium,
  type Browser,
  type BrowserContext,
  type Frame,
  type Page,
} from "playwright-core";
import type { PracticeControl } from "../../practice/control.ts";
import { localCertificate } from "../../tools/certificate.ts";
import { chromiumArguments, ensureChromium } from "../../tools/chromium.ts";
import { serve, type Serving } from "../../tools/serve.ts";

/** The practice Outlook with the probe in it, built and served for one test file. */
export interface ProbeHost {
  readonly origins: Serving["origins"];
  readonly open: (options?: ProbeOptions) => Promise<ProbeWindow>;
  readonly close: () => Promise<void>;
}

export interface ProbeOptions {
  readonly dark?: boolean;
  /** Another manifest than the probe's own. */
  readonly manifest?: string;
}

/** One practice window in a browser context of its own. */
export interface ProbeWindow {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Every address that was asked for, and what the page complained about. */
  readonly requests: readonly string[];
  readonly complaints: readonly string[];
  /** Opens the pane and waits until the probe has Office. */
  readonly openPane: (button?: string) => Promise<Frame>;
  readonly control: <T, A = undefined>(
    use: (practice: PracticeControl, argument: A) => T | Promise<T>,
    argument?: A,
  ) => Promise<T>;
}

/** What came of a call in the pane: Outlook's answer, silence, or a throw. */
export type Heard =
  | { readonly status: "succeeded"; readonly value: unknown }
  | { readonly status: "failed"; readonly code: number; readonly message: string }
  | { readonly status: "silent" }
  | { readonly status: "threw" };

export async function startProbeHost(): Promise<ProbeHost> {
  const folder = mkdtempSync(join(tmpdir(), "practice-host-"));
  const build = fileURLToPath(new URL("../fixtures/probe-addin/build.mjs", import.meta.url));
  execFileSync(process.execPath, [build, join(folder, "dist")], { stdio: "inherit" });
  const certificate = await localCertificate(join(folder, "certificate"), new Date());
  const serving = await serve({ root: join(folder, "dist"), ports: [0, 0], certificate });
  if ("kind" in serving) throw new Error("no free port");
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArguments],
  });
  return {
    origins: serving.origins,
    open: (options = {}) => openWindow(browser, serving.origins, options),
    close: async () => {
      await browser.close();
      await serving.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function openWindow(
  browser: Browser,
  origins: Serving["origins"],
  { dark = false, manifest }: ProbeOptions,
): Promise<ProbeWindow> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1280, height: 800 },
    colorScheme: dark ? "dark" : "light",
  });
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("weberror", (thrown) => complaints.push(String(thrown.error())));
  const page = await context.newPage();
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") complaints.push(message.text());
  });
  if (manifest !== undefined)
    await context.route("**/manifest.xml", (route) => route.fulfill({ body: manifest }));
  await page.goto(`${origins.practice}/practice/`);
  await page.waitForFunction(() => window.practice !== undefined);
  return {
    context,
    page,
    requests,
    complaints,
    openPane: async (button = "Proef openen") => {
      await page.getByRole("button", { name: button, exact: true }).click();
      await page.frameLocator("aside iframe").getByText("klaar").waitFor();
      const pane = page.frames().find((frame) => frame.name().includes("|pane-"));
      if (pane === undefined) throw new Error("the pane has no frame");
      return pane;
    },
    control: async <T, A>(
      use: (practice: PracticeControl, argument: A) => T | Promise<T>,
      argument?: A,
    ) => {
      const handle = await page.evaluateHandle(() => {
        if (window.practice === undefined) throw new Error("no practice Outlook on this page");
        return window.practice;
      });
      // The function runs in the page, so it reaches nothing outside its arguments.
      return (await handle.evaluate(
        use as (practice: PracticeControl, argument: unknown) => T | Promise<T>,
        argument,
      )) as T;
    },
  };
}

/**
 * Calls Office in the pane, as an add-in does: `path` counts from the item, such as `to.setAsync`.
 * Three names reach beyond it: `customProperties.saveAsync`, `roamingSettings.saveAsync` and
 * `displayNewMessageFormAsync`.
 */
export function callOffice(
  pane: Frame,
  path: string,
  args: readonly unknown[] = [],
  limitMs = 5000,
): Promise<Heard> {
  return pane.evaluate(
    ({ path: name, args: given, limitMs: limit }) =>
      new Promise<Heard>((resolve) => {
        const timer = setTimeout(() => resolve({ status: "silent" }), limit);
        const hear = (answer: Office.AsyncResult<unknown>) => {
          clearTimeout(timer);
          // `String` of the enum: the probe compares with what the library writes.
          if (String(answer.status) === "succeeded")
            resolve({ status: "succeeded", value: answer.value });
          else
            resolve({
              status: "failed",
              code: answer.error.code,
              message: answer.error.message,
            });
        };
        const item = Office.context.mailbox.item as Office.MessageCompose;
        try {
          if (name === "roamingSettings.saveAsync") {
            const [key, value] = given as [string, unknown];
            Office.context.roamingSettings.set(key, value);
            Office.context.roamingSettings.saveAsync(hear);
          } else if (name === "displayNewMessageFormAsync") {
            Office.context.mailbox.displayNewMessageFormAsync(given[0] as object, hear);
          } else if (name === "loadCustomPropertiesAsync") {
            const [key] = given as [string];
            item.loadCustomPropertiesAsync((loaded) => {
              const properties = loaded.value as Office.CustomProperties | undefined;
              hear(
                String(loaded.status) === "succeeded"
                  ? {
                      ...loaded,
                      status: loaded.status,
                      value: properties?.get(key) as unknown,
                    }
                  : loaded,
              );
            });
          } else if (name === "customProperties.saveAsync") {
            const [key, value] = given as [string, string];
            item.loadCustomPropertiesAsync((loaded) => {
              const properties = loaded.value as Office.CustomProperties | undefined;
              properties?.set(key, value);
              properties?.saveAsync(hear);
            });
          } else {
            const steps = name.split(".");
            const member = steps.pop() ?? "";
            const owner = steps.reduce<unknown>(
              (parent, step) => (parent as Record<string, unknown>)[step],
              item,
            ) as Record<string, (...all: unknown[]) => void>;
            owner[member]?.(...given, hear);
          }
        } catch {
          clearTimeout(timer);
          resolve({ status: "threw" });
        }
      }),
    { path, args: [...args], limitMs },
  );
}
