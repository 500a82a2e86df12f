import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium, type Browser } from "playwright-core";
import { localCertificate } from "../serving/certificate.ts";
import { chromiumArguments, ensureChromium } from "./chromium.ts";
import { serve, type Serving } from "../serving/serve.ts";
import { pagePool } from "./page-pool.ts";
import { openWindow, type PracticeWindow, type WindowOptions } from "./practice-window.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** A browser and a server for a build, for journeys, the demonstration and the pictures. */
export interface PracticeBrowser {
  readonly origins: Serving["origins"];
  readonly open: (options?: WindowOptions) => Promise<PracticeWindow>;
  readonly close: () => Promise<void>;
}

/** Starts a Chromium. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: ensureChromium(), args: [...chromiumArguments] });
}

/**
 * Serves a build, dist/ unless told otherwise, to a browser of its own or to the one given, which
 * closing leaves running. Throws when nothing was built.
 */
export async function openPracticeBrowser({
  dist = `${root}dist`,
  running,
}: { readonly dist?: string; readonly running?: Browser } = {}): Promise<PracticeBrowser> {
  if (!existsSync(`${dist}/practice/index.html`))
    throw new Error(`There is no build in ${dist}: run \`npm run build\` first.`);
  const certificate = await localCertificate(`${root}.certificate`, new Date());
  const serving = await serve({ root: dist, ports: [0, 0], certificate });
  if ("kind" in serving) throw new Error("No free port");
  const browser = running ?? (await launchBrowser());
  const pool = pagePool(browser, Object.values(serving.origins));
  return {
    origins: serving.origins,
    open: async (options = {}) =>
      openWindow(await pool.take(options), serving.origins, options, pool.giveBack),
    close: async () => {
      if (running === undefined) await browser.close();
      await serving.close();
    },
  };
}
