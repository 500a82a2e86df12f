/**
 * Imports whole protocols from pictures of their pages, and prints what was read right and how fast.
 *
 *     npm run test:scans [-- --dpi 150]
 *
 * Takes some minutes. `npm test` reads one scanned page only.
 */
import { commands } from "../command-line/commands.nl.ts";
import { usageLines } from "../command-line/command-shape.ts";
import { readCommandLine } from "../command-line/read-command-line.ts";
import { refuseCommandLine } from "../command-line/refuse-command-line.ts";
import { runPart } from "../checks/run-part.ts";

const shape = commands["test:scans"];
const line = readCommandLine(shape, process.argv.slice(2));
if (!line.ok) process.exit(refuseCommandLine(line.error, () => usageLines(shape)));
const { dpi } = line.value.values;
if (dpi !== undefined && !/^(?:[1-9]\d|[1-5]\d\d|600)$/.test(dpi))
  process.exit(refuseCommandLine({ kind: "arguments-unreadable" }, () => usageLines(shape)));

const part = {
  name: "scans",
  args: ["node_modules/vitest/vitest.mjs", "run", "--config", "tools/scans/vitest.config.js"],
  env: dpi === undefined ? {} : { SCAN_DPI: dpi },
};
const { ok } = await runPart(part, true);
process.exitCode = ok ? 0 : 1;
