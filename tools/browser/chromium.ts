import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The headless shell comes first: it does the same with a fifth less CPU time. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

function usualPlaces(): readonly string[] {
  const { env } = process;
  switch (process.platform) {
    case "darwin":
      return ["Google Chrome", "Chromium", "Microsoft Edge"].map(
        (app) => `/Applications/${app}.app/Contents/MacOS/${app}`,
      );
    case "win32":
      return [env.PROGRAMFILES, env["PROGRAMFILES(X86)"], env.LOCALAPPDATA].flatMap((folder) =>
        folder === undefined
          ? []
          : [
              join(folder, "Google", "Chrome", "Application", "chrome.exe"),
              join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
              join(folder, "Chromium", "Application", "chrome.exe"),
            ],
      );
    default:
      return (env.PATH ?? "/usr/bin")
        .split(delimiter)
        .flatMap((folder) => names.map((name) => join(folder, name)));
  }
}

/** The path of a Chromium, Chrome or Edge on this machine; null when there is none. */
function findChromium(): string | null {
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== "") return existsSync(asked) ? asked : null;
  return usualPlaces().find((path) => existsSync(path)) ?? null;
}

/**
 * Arguments that make Chromium quiet and cheap: no sandbox (for root), nothing fetched on its own, and
 * no optimising compilers, which cost pages that live for seconds more than they give.
 */
export const chromiumArguments: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--js-flags=--no-turbofan --no-maglev",
];

/**
 * Finds a Chromium, or installs one (Debian and Ubuntu, as root). Failing that, prints one sentence
 * that says what to do and ends the process with status 1.
 */
export function ensureChromium(): string {
  const found = findChromium();
  if (found !== null) return found;
  const asked = process.env.CHROMIUM_PATH;
  if (asked !== undefined && asked !== "")
    return stop(`CHROMIUM_PATH wijst naar ${asked}, maar daar staat geen browser.`);
  if (!canInstall())
    return stop(
      "Er is geen Chromium, Chrome of Edge gevonden: installeer er een, of zet het pad in CHROMIUM_PATH.",
    );
  console.log("Chromium installeren met apt-get (eenmalig) …");
  for (const command of [["update"], ["install", "-y", "--no-install-recommends", "chromium"]]) {
    const run = spawnSync("apt-get", command, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    });
    if (run.status !== 0)
      return stop(
        `apt-get ${command[0] ?? ""} is mislukt: installeer Chromium zelf, of zet het pad in CHROMIUM_PATH.`,
      );
  }
  return (
    findChromium() ?? stop("Chromium is geïnstalleerd, maar niet gevonden: zet CHROMIUM_PATH.")
  );
}

function canInstall(): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  try {
    return /^ID(_LIKE)?=.*(debian|ubuntu)/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
