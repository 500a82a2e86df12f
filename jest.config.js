/** Two projects: `unit` needs nothing but Node; `journeys` needs a build and a Chromium. */
const common = {
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
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  testEnvironment: "node",
};

/** @type {import('jest').Config} */
export default {
  projects: [
    {
      ...common,
      displayName: "unit",
      setupFilesAfterEnv: ["<rootDir>/test/every-unit-test.ts"],
      roots: ["<rootDir>/test/unit", "<rootDir>/test/registry"],
      testMatch: ["**/*.test.ts", "**/*.test.tsx"],
    },
    {
      ...common,
      displayName: "journeys",
      roots: ["<rootDir>/test/journeys", "<rootDir>/test/contract"],
      testMatch: ["**/*.journey.ts"],
    },
  ],
};
