import seeds from "../fuzz/kept-seeds.json" with { type: "json" };
import { asMany } from "../examples.ts";
import { makeChance } from "../made-registry/chance.ts";
import { targets } from "../fuzz/targets.ts";

/* `npm run fuzz` tries more, and says which seed to keep. */

it.each(targets)("$name, whatever is tried", ({ attempt, times }) => {
  for (const seed of seeds) {
    const chance = makeChance(String(seed));
    for (let nth = 0; nth < asMany(times) / seeds.length; nth += 1) attempt(chance);
  }
});
