import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Frame } from "playwright-core";
import { openPracticeBrowser, type PracticeBrowser } from "../../tools/browser/practice-browser.ts";
import type { PracticeWindow } from "../../tools/browser/practice-window.ts";
import type { Serving } from "../../tools/serving/serve.ts";
import { sharedBrowser } from "../journeys/shared-browser.ts";

/** The practice Outlook with the probe in it, built and served for one test file. */
export interface ProbeHost {
  readonly origins: Serving["origins"];
  /** Closed after the test. */
  readonly open: (options?: ProbeOptions) => Promise<ProbeWindow>;
}

interface ProbeOptions {
  readonly dark?: boolean;
  /** Another manifest than the probe's own. */
  readonly manifest?: string;
}

/** One practice window with the probe as its add-in. */
export interface ProbeWindow extends Omit<PracticeWindow, "openPane" | "pane"> {
  /** Opens the pane and waits until the probe has Office. */
  readonly openPane: (button?: string) => Promise<Frame>;
}

/** What came of a call in the pane: Outlook's answer, silence, or a throw. */
export type Heard =
  | { readonly status: "succeeded"; readonly value: unknown }
  | { readonly status: "failed"; readonly code: number; readonly message: string }
  | { readonly status: "silent" }
  | { readonly status: "threw" };

/** Call it once at the top of a file: the host is there from the first test to the last. */
export function useProbeHost(): ProbeHost {
  let folder = "";
  let browser: PracticeBrowser | undefined;
  let windows: PracticeWindow[] = [];
  const running = (): PracticeBrowser => {
    if (browser === undefined) throw new Error("The probe's host runs in tests alone");
    return browser;
  };

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "practice-host-"));
    const build = fileURLToPath(new URL("../fixtures/probe-addin/build.mjs", import.meta.url));
    execFileSync(process.execPath, [build, join(folder, "dist")], { stdio: "inherit" });
    browser = await openPracticeBrowser({
      dist: join(folder, "dist"),
      running: await sharedBrowser(),
    });
  });
  afterEach(async () => {
    await Promise.all(windows.map((one) => one.close()));
    windows = [];
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    get origins() {
      return running().origins;
    },
    open: async ({ dark = false, manifest } = {}) => {
      const window = await running().open({
        viewport: { width: 1280, height: 800 },
        colorScheme: dark ? "dark" : "light",
      });
      windows.push(window);
      if (manifest !== undefined) await playManifest(window, manifest);
      return { ...window, openPane: (button) => openProbe(window, button) };
    },
  };
}

async function playManifest({ page }: PracticeWindow, manifest: string): Promise<void> {
  await page.route("**/manifest.xml", (route) => route.fulfill({ body: manifest }));
  await page.reload();
  await page.waitForFunction(() => window.practice !== undefined);
}

async function openProbe(
  { page, pane, paneFrame }: PracticeWindow,
  button = "Proef openen",
): Promise<Frame> {
  await page.getByRole("button", { name: button, exact: true }).click();
  await pane.getByText("klaar").waitFor();
  return paneFrame();
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
