import { mergeConfig } from "vitest/config";
import unit from "../../vitest.config.js";

/** The scans of whole protocols, which take minutes: `npm run test:scans`. */
const config = mergeConfig(unit, { test: { testTimeout: 900_000, maxWorkers: 1 } });
config.test.include = ["test/registry/**/*.scans.ts"];
export default config;
