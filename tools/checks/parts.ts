import type { Part } from "./run-part.ts";

const packages = "node_modules/";

/** Everything that is checked without running the product, the longest first. */
export const staticParts: readonly Part[] = [
  {
    name: "regels",
    args: [
      `${packages}eslint/bin/eslint.js`,
      ...["--max-warnings", "0", "--cache", "--cache-strategy", "content"],
      ...["--cache-location", ".cache/eslint/", "."],
    ],
  },
  {
    name: "types",
    args: [
      `${packages}typescript/bin/tsc`,
      ...["--noEmit", "--incremental", "--tsBuildInfoFile", ".cache/tsc.tsbuildinfo"],
    ],
  },
  {
    name: "types 2016",
    args: [
      `${packages}typescript/bin/tsc`,
      ...["--noEmit", "--project", "src/guard/tsconfig.script.json", "--incremental"],
      ...["--tsBuildInfoFile", ".cache/tsc-guard.tsbuildinfo"],
    ],
  },
  {
    name: "opmaak",
    args: [
      `${packages}prettier/bin/prettier.cjs`,
      ...["--check", "--log-level", "warn", "--cache", "--cache-location", ".cache/prettier", "."],
    ],
  },
  {
    name: "register",
    args: ["--import", "./node_modules/tsx/dist/esm/index.mjs", "tools/registry/main.ts", "check"],
  },
  {
    name: "richting",
    args: [
      `${packages}dependency-cruiser/bin/dependency-cruise.mjs`,
      ...["--cache", ".cache/depcruise", "--cache-strategy", "content"],
      ...["--output-type", "err", "src", "practice", "tools"],
    ],
  },
  { name: "ongebruikt", args: [`${packages}knip/bin/knip.js`, "--no-config-hints"] },
];
