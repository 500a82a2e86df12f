/** The journeys: tests that need a build and a Chromium. The unit tests are in vitest.config.js. */

/** @type {import('jest').Config} */
export default {
  roots: ["<rootDir>/test/journeys", "<rootDir>/test/contract"],
  testMatch: ["**/*.journey.ts"],
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  // The machine that this must run on has two cores.
  maxWorkers: 2,
  transform: {
    "^.+\\.tsx?$": [
      "@swc/jest",
      {
        jsc: {
          target: "es2022",
          parser: { syntax: "typescript", tsx: true },
          transform: { react: { runtime: "automatic" } },
        },
        module: { type: "es6" },
      },
    ],
  },
};
