/**
 * Mutation testing: puts faults into the sources, one at a time, and reports which ones no unit test
 * notices.
 *
 *     npm run mutation -- [--count 30] [--seed 1]
 *
 * Works on a copy in the system's folder for temporary files. Prints a line per fault, each fault
 * that survived as a diff, and a table per room. Exits with 1 when the tests fail without a fault.
 *
 * `--root FOLDER` tries the same faults on another version of this project, and `--map FILE` gives files
 * moved since then: JSON of each old path to its path here. `--runner jest` is for a version whose unit
 * tests run with jest.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { callersFolder } from "../command-line/callers-folder.ts";
import { refuseCommandLine } from "../command-line/refuse-command-line.ts";
import { mutationUsage, readMutationArguments } from "./arguments.ts";
import { openCheckout, type Checkout } from "./checkout.ts";
import { mutantsOf, type Mutant } from "./mutants.ts";
import { sameMutant } from "./other-tree.ts";
import { pickMutants } from "./pick.ts";
import { diffLines, tableLines, type Trial } from "./report.ts";
import { testsPass } from "./run-tests.ts";

const here = fileURLToPath(new URL("../..", import.meta.url));
const rooms = [
  "src/guard",
  "src/preparing",
  "src/core",
  "src/attachment",
  "src/wizard",
  "src/outlook",
];

/** Maps each old path to its new one. */
const movesSchema = z.record(z.string(), z.string());

const read = readMutationArguments(process.argv.slice(2), callersFolder());
if (!read.ok) process.exit(refuseCommandLine(read.error, mutationUsage));
const { count, seed, runner, root, map } = read.value;
const oldPaths = new Map(
  map === null
    ? []
    : Object.entries(movesSchema.parse(JSON.parse(readFileSync(map, "utf8")))).map(
        ([old, now]) => [now, old] as const,
      ),
);

const picked = pickMutants(
  rooms.map((name) => ({ name, mutants: sourcesIn(name).flatMap((path) => mutantsIn(path)) })),
  count,
  seed,
);
const faults = picked.flatMap((mutant) => {
  const there = translated(mutant);
  if (there === null) console.log(`absent    ${titleOf(mutant)}`);
  return there === null ? [] : [{ mutant, there }];
});

const checkout = openCheckout(root ?? here);
process.on("exit", checkout.remove);
for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => process.exit(130));

const paths = [...new Set(faults.map(({ there }) => there.path))];
if (await testsPass(checkout.folder, runner, { by: "import", paths })) {
  const trials: Trial[] = [];
  for (const { mutant, there } of faults) {
    const fate = (await survives(checkout, there)) ? "survived" : "killed";
    const room = rooms.find((name) => mutant.path.startsWith(`${name}/`)) ?? "";
    trials.push({ room, mutant, fate });
    console.log(`${fate.padEnd(9)} ${titleOf(mutant)}`);
  }
  for (const { mutant, fate } of trials)
    if (fate === "survived")
      console.log(["", ...diffLines(textOf(mutant.path), mutant)].join("\n"));
  console.log(["", ...tableLines(trials)].join("\n"));
} else {
  console.error("The tests fail without any fault: nothing to learn from them.");
  process.exitCode = 1;
}

/** Runs the nearest tests first, which kill most mutants in a tenth of the time. */
async function survives({ folder, withMutant }: Checkout, mutant: Mutant): Promise<boolean> {
  const nearest = dirname(mutant.path).replace(/^src/, "test/unit");
  return withMutant(mutant, async () => {
    const near = existsSync(join(folder, nearest));
    if (near && !(await testsPass(folder, runner, { by: "folder", paths: [nearest] })))
      return false;
    return testsPass(folder, runner, { by: "import", paths: [mutant.path] });
  });
}

function translated(mutant: Mutant): Mutant | null {
  if (root === null) return mutant;
  const path = oldPaths.get(mutant.path) ?? mutant.path;
  const file = join(root, path);
  if (!existsSync(file)) return null;
  return sameMutant(mutant, textOf(mutant.path), path, readFileSync(file, "utf8"));
}

function sourcesIn(room: string): readonly string[] {
  return readdirSync(join(here, room), { recursive: true, encoding: "utf8" })
    .filter(
      (name) => /\.tsx?$/.test(name) && !/\.d\.ts$|wording\.nl\.ts$|font-data\.ts$/.test(name),
    )
    .map((name) => `${room}/${name}`)
    .sort();
}

function mutantsIn(path: string): readonly Mutant[] {
  return mutantsOf(path, textOf(path));
}

function titleOf(mutant: Mutant): string {
  return diffLines(textOf(mutant.path), mutant)[0] ?? mutant.path;
}

function textOf(path: string): string {
  return readFileSync(join(here, path), "utf8");
}
