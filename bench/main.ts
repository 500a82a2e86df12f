/**
 * Every figure of speed, each a ratio between two things that were measured in the same run:
 *
 *     npm run bench
 *
 * Builds the product, measures in Chromium and in Node, prints one table and writes it to
 * bench/RESULTS.md. On a machine that does something else meanwhile, the ratios are worth less.
 */
import { writeFileSync } from "node:fs";
import { cpus, totalmem } from "node:os";
import { fileURLToPath } from "node:url";
import { format } from "prettier";
import { build } from "../tools/build/build.ts";
import { launchBrowser } from "../tools/browser/practice-browser.ts";
import { commands } from "../tools/command-line/commands.nl.ts";
import { usageLines } from "../tools/command-line/command-shape.ts";
import { readCommandLine } from "../tools/command-line/read-command-line.ts";
import { refuseCommandLine } from "../tools/command-line/refuse-command-line.ts";
import { attachingRows } from "./attaching.ts";
import { openingRows } from "./opening.ts";
import { preparingRows } from "./preparing.ts";
import { tableOf, type Row } from "./row.ts";
import { searchingRows } from "./searching.ts";
import { sendingRows } from "./sending.ts";

const read = readCommandLine(commands.bench, process.argv.slice(2));
if (!read.ok) process.exit(refuseCommandLine(read.error, () => usageLines(commands.bench)));
const rounds = 9;
const results = fileURLToPath(new URL("RESULTS.md", import.meta.url));
process.chdir(fileURLToPath(new URL("..", import.meta.url)));

const buildStart = performance.now();
await build({ mode: "production" });
const buildS = (performance.now() - buildStart) / 1000;

const browser = await launchBrowser();
const rows: Row[] = [];
const measures: readonly (() => Promise<readonly Row[]>)[] = [
  () => openingRows(browser, rounds),
  () => sendingRows(browser, rounds),
  () => attachingRows(25),
  () => preparingRows(browser, rounds),
  () => searchingRows(rounds),
];
for (const measure of measures) {
  const measured = await measure();
  rows.push(...measured);
  console.log(tableOf(measured));
}
const version = browser.version();
await browser.close();

const [{ model } = { model: "unknown" }] = cpus();
const written = `# Speed

Made by \`npm run bench\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${model},
${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, Chromium ${version}. Medians of ${rounds} rounds, in turn.
A build took ${buildS.toFixed(0)} s.

${tableOf(rows)}

The opening is measured with an Outlook that answers at once. At 2 MB the guard is told and not judged: its
time grows with the text. \`npx tsx bench/guard.ts\` measures the guard's readers at growing texts and one
guard beside another; \`bench/growth.ts\` measures more protocols, \`bench/import.ts\` the importer.
`;
writeFileSync(results, await format(written, { parser: "markdown", printWidth: 100 }));
