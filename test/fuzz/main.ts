/**
 * Tries each target with seeds that nobody tried before, until the time is over:
 *
 *     npm run fuzz -- [--seconds 60]
 *
 * Prints the seed of what breaks a promise, to keep in test/fuzz/kept-seeds.json, and ends with 1.
 */
import { parseArgs } from "node:util";
import { makeChance } from "../made-registry/chance.ts";
import { targets } from "./targets.ts";

const { values } = parseArgs({ options: { seconds: { type: "string", default: "60" } } });
const perTargetMs = (Number(values.seconds) * 1000) / targets.length;
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
