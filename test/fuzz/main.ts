/**
 * Tries each target with seeds that nobody tried before, until the time is over:
 *
 *     npm run fuzz -- [--seconds 60]
 *
 * Prints the seed of what breaks a promise, to keep in test/fuzz/kept-seeds.json, and ends with 1.
 */
import { commands } from "../../tools/command-line/commands.nl.ts";
import { usageLines } from "../../tools/command-line/command-shape.ts";
import { readCommandLine } from "../../tools/command-line/read-command-line.ts";
import { refuseCommandLine } from "../../tools/command-line/refuse-command-line.ts";
import { makeChance } from "../made-registry/chance.ts";
import { targets } from "./targets.ts";

const read = readCommandLine(commands.fuzz, process.argv.slice(2));
const seconds = read.ok ? Number(read.value.values.seconds ?? "60") : Number.NaN;
if (!read.ok) process.exit(refuseCommandLine(read.error, () => usageLines(commands.fuzz)));
if (!(seconds > 0)) {
  for (const line of usageLines(commands.fuzz)) console.error(line);
  process.exit(2);
}
const perTargetMs = (seconds * 1000) / targets.length;
const batch = 50;

for (const { name, attempt } of targets) {
  const end = performance.now() + perTargetMs;
  let tried = 0;
  while (performance.now() < end) {
    const seed = Math.floor(Math.random() * 2 ** 31);
    const chance = makeChance(String(seed));
    try {
      for (let nth = 0; nth < batch; nth += 1) attempt(chance);
    } catch (problem) {
      console.log(`${name}: seed ${seed}: ${String(problem)}`);
      process.exitCode = 1;
      break;
    }
    tried += batch;
  }
  console.log(`${name}: ${tried} tried`);
}
