import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** What the build is made of. */
const sources = [
  "src",
  "practice",
  "registry",
  "assets",
  "tools/build",
  "tools/hosting",
  "tools/leaves",
  "tools/manifest",
  "tools/registry",
  "manifest.xml",
  "package.json",
  "package-lock.json",
  "webpack.config.js",
  "webpack",
];

/** The pages that every build ends with. */
const pages = [
  "dist/pane.html",
  "dist/launchevent.html",
  "dist/practice/pane.html",
  "dist/practice/launchevent.html",
  "dist/practice/index.html",
];

type BuildState = "fresh" | "outdated" | "missing";

/**
 * Whether dist/ holds a production build of the sources as they are now, by the times of the files.
 * A development build, which has source maps, is outdated.
 */
export function productionBuildState(root: string): BuildState {
  if (pages.some((page) => !existsSync(join(root, page)))) return "missing";
  const scripts = readdirSync(join(root, "dist", "scripts"));
  if (scripts.some((name) => name.endsWith(".map"))) return "outdated";
  const builtAtMs = Math.min(...pages.map((page) => statSync(join(root, page)).mtimeMs));
  return newestMs(sources.map((source) => join(root, source))) < builtAtMs ? "fresh" : "outdated";
}

/** Folders count too: removing a file changes the folder it was in. */
function newestMs(paths: readonly string[]): number {
  return Math.max(
    0,
    ...paths.map((path) => {
      const found = statSync(path);
      if (!found.isDirectory()) return found.mtimeMs;
      return Math.max(found.mtimeMs, newestMs(readdirSync(path).map((name) => join(path, name))));
    }),
  );
}
