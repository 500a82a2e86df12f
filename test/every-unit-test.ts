import fc from "fast-check";
import { asMany } from "./examples.ts";
import { changesBetween, sharedState, type SharedState } from "./shared-state.ts";

/*
 * Property tests draw the same examples each time, so that a change is judged by what it changed.
 * SEED=123 npm test draws others.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_240_307), numRuns: asMany(100) });

// Test files share their worker's modules and globals, so that each must leave these as they were.
let before: SharedState;

beforeAll(() => {
  before = sharedState();
});

afterAll(() => {
  expect(changesBetween(before, sharedState())).toEqual([]);
});
