/**
 * Runs everything: the production build and the journeys in a browser, and beside them the static checks
 * and the unit tests.
 *
 *     npm test
 *
 * Ends with how long each part took, and one line, `N passed, N failed`, over unit tests and journeys
 * together. A static check or a build that fails counts as one failure, as does each test that is
 * skipped or still to be written.
 */
import { fileURLToPath } from "node:url";
import { ensureChromium } from "../browser/chromium.ts";
import { build } from "../build/build.ts";
import { localCertificate } from "../serving/certificate.ts";
import { staticParts } from "./parts.ts";
import { durationLines, reportLines, type Timed } from "./report.ts";
import { runParts } from "./run-part.ts";
import { runSuite, type Suite } from "./suite.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

ensureChromium();

let passed = 0;
let failed = 0;
const durations: Timed[] = [];

// Journeys wait for a browser half of their time; what needs none runs beside them meanwhile.
const beside = checkAndTestUnits();
if (await timed("build", isBuilt)) {
  // Made once, before several journeys at a time look for it.
  await localCertificate(`${root}.certificate`, new Date());
  await timed("journeys", () => test("journeys", "shown"));
}
await beside;

for (const line of durationLines(durations)) console.log(line);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function timed<T>(name: string, part: () => Promise<T>): Promise<T> {
  const startMs = performance.now();
  const outcome = await part();
  durations.push({ name, seconds: (performance.now() - startMs) / 1000 });
  return outcome;
}

async function checkAndTestUnits(): Promise<void> {
  await timed("static", checkStatically);
  await timed("unit", () => test("unit", "kept"));
}

async function checkStatically(): Promise<void> {
  console.log("Types, regels, opmaak en register nakijken …");
  const outcomes = await runParts(staticParts, 1);
  for (const line of reportLines(outcomes)) console.log(line);
  failed += outcomes.filter(({ ok }) => !ok).length;
}

async function test(suite: Suite, output: "shown" | "kept"): Promise<void> {
  const { tally, output: kept } = await runSuite(suite, output);
  if (kept !== "") console.log(kept.trim());
  for (const name of tally.notRun) console.error(`Niet uitgevoerd: ${name}`);
  passed += tally.passed;
  failed += tally.failed;
}

async function isBuilt(): Promise<boolean> {
  console.log("De productieversie bouwen voor de browsertests …");
  try {
    await build({ mode: "production" });
    return true;
  } catch (error) {
    console.error(error);
    failed += 1;
    return false;
  }
}
