/**
 * Checks everything that needs no browser, in one to one and a half minutes on two cores: types, lint, format,
 * registry and the unit tests, with fewer made examples than `npm test` tries.
 *
 *     npm run check
 *
 * Prints a line a part, and what a part said when it failed. Exits with 1 on any failure.
 */
import { jestPart } from "./jest-part.ts";
import { staticParts } from "./parts.ts";
import { reportLines } from "./report.ts";
import { runParts } from "./run-part.ts";

/** Of the examples that tests make, a tenth: `npm test` tries them all. */
const unit = { ...jestPart("unit"), env: { EXAMPLES: "few" } };
const outcomes = await runParts([unit, ...staticParts], 2);
for (const line of reportLines(outcomes)) console.log(line);
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
