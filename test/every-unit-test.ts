import fc from "fast-check";
import { asMany } from "./examples.ts";

/*
 * Property tests draw the same examples each time, so that a change is judged by what it changed.
 * SEED=123 npm test draws others.
 */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_240_307), numRuns: asMany(100) });
