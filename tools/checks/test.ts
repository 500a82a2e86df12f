/**
 * Runs everything: the static checks, the unit tests, the production build and the journeys in a browser.
 *
 *     npm test
 *
 * Ends with one line, `N passed, N failed`, over unit tests and journeys together. A static check or
 * a build that fails counts as one failure, as does each test that is skipped or still to be written.
 */
import { fileURLToPath } from "node:url";
import { build } from "../build/build.ts";
import { localCertificate } from "../serving/certificate.ts";
import { staticParts } from "./parts.ts";
import { reportLines } from "./report.ts";
import { runParts } from "./run-part.ts";
import { runSuite, type Suite } from "./suite.ts";
import { ensureChromium } from "../browser/chromium.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

ensureChromium();

let passed = 0;
let failed = 0;

console.log("Types, regels, opmaak en register nakijken …");
const outcomes = await runParts(staticParts, 2);
for (const line of reportLines(outcomes)) console.log(line);
failed += outcomes.filter(({ ok }) => !ok).length;

await test("unit");
if (await isBuilt()) {
  // Made once, before several journeys at a time look for it.
  await localCertificate(`${root}.certificate`, new Date());
  await test("journeys");
}

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

async function test(suite: Suite): Promise<void> {
  const { tally } = await runSuite(suite);
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
