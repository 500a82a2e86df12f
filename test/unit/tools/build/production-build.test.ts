import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { productionBuildState } from "../../../../tools/build/production-build.ts";

const built = Date.now() / 1000 - 3600;
const earlier = built - 60;
const later = built + 60;

const pages = [
  "pane.html",
  "launchevent.html",
  "practice/pane.html",
  "practice/launchevent.html",
  "practice/index.html",
];

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "build-state-"));
  for (const path of [
    "src/core/base/day.ts",
    "practice/main.tsx",
    "registry/protocols/beveren.json",
    "assets/icon-16.png",
    "tools/build/main.ts",
    "tools/hosting/iis.ts",
    "tools/leaves/blad.css",
    "tools/manifest/make-manifest.ts",
    "tools/hosting/origin.ts",
    "tools/registry/compile/compile.ts",
    "tools/hosting/security-headers.ts",
    "manifest.xml",
    "package.json",
    "package-lock.json",
    "webpack.config.js",
    "webpack/guard.js",
    "webpack/pages.js",
    "webpack/practice.js",
  ])
    put(path, earlier);
  for (const path of [...pages, "scripts/pane.js"]) put(`dist/${path}`, built);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, atSeconds: number): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), "");
  touch(path, atSeconds);
}

/** The file and every folder that it is in. */
function touch(path: string, atSeconds: number): void {
  for (let at = path; at !== "."; at = dirname(at))
    utimesSync(join(root, at), atSeconds, atSeconds);
}

describe("productionBuildState", () => {
  it("is fresh when every source is older", () => {
    expect(productionBuildState(root)).toBe("fresh");
  });

  it.each(["src/core/base/day.ts", "registry/protocols/beveren.json", "manifest.xml"])(
    "is outdated when %s is younger",
    (path) => {
      put(path, later);
      expect(productionBuildState(root)).toBe("outdated");
    },
  );

  it("is outdated when a source was removed", () => {
    rmSync(join(root, "src/core/base/day.ts"));
    expect(productionBuildState(root)).toBe("outdated");
  });

  it("is outdated when it is a development build", () => {
    put("dist/scripts/pane.js.map", built);
    expect(productionBuildState(root)).toBe("outdated");
  });

  it.each(pages)("is missing without %s", (page) => {
    rmSync(join(root, "dist", page));
    expect(productionBuildState(root)).toBe("missing");
  });
});
