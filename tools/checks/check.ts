/**
 * Checks everything that needs no browser, in little more than a minute on two cores: types, lint, format, unused
 * exports, registry, import directions, and the unit tests with fewer generated examples than `npm test`.
 *
 *     npm run check
 *
 * Prints the output of each part that failed, then one line per part. Exits with 1 on any failure.
 */
import { staticParts } from "./parts.ts";
import { reportLines } from "./report.ts";
import { runParts } from "./run-part.ts";
import { suitePart } from "./suite.ts";

/** Property tests try a tenth of their examples; `npm test` tries them all. */
const unit = { ...suitePart("unit"), env: { EXAMPLES: "few" } };
const outcomes = await runParts([unit, ...staticParts], 2);
for (const line of reportLines(outcomes)) console.log(line);
process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
