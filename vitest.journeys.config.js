import { defineConfig } from "vitest/config";

/** The journeys: tests that need a build and a Chromium. The unit tests are in vitest.config.js. */
export default defineConfig({
  cacheDir: ".cache/vite-journeys",
  test: {
    include: ["test/{journeys,contract}/**/*.journey.ts"],
    globals: true,
    // A worker loads each module once, and its files share one browser and one server.
    isolate: false,
    pool: "forks",
    // The machine that this must run on has two cores.
    maxWorkers: 2,
    // A machine that does other things at the same time is no fault of the code.
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
