import { defineConfig } from "vitest/config";

/** The unit tests, which need nothing but Node. The journeys are in vitest.journeys.config.js. */
export default defineConfig({
  cacheDir: ".cache/vite",
  test: {
    include: ["test/{unit,registry,profiles}/**/*.test.{ts,tsx}"],
    setupFiles: ["test/every-unit-test.ts"],
    globals: true,
    // A worker loads each module once and shares it between its test files.
    isolate: false,
    pool: "forks",
    // The machine that this must run on has two cores.
    maxWorkers: 2,
    // A machine that does other things at the same time is no fault of the code.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
