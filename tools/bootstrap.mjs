/**
 * Runs a tool written in TypeScript, on a machine that may have nothing but Node.
 *
 *     node tools/bootstrap.mjs tools/start/main.ts [arguments]
 *
 * Installs exactly what the lockfile says, with `npm ci`, when something of it is missing or of
 * another version. That empties node_modules first.
 * Uses Node's own modules only, since at this point there may be no others.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const [tool, ...args] = process.argv.slice(2);

// What the youngest of our tools, ESLint, asks for.
const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`Node ${process.versions.node} is te oud: installeer Node 20.19 of nieuwer.`);
  process.exit(1);
}
if (!tool) {
  console.error("Zeg welk script: node tools/bootstrap.mjs tools/start/main.ts");
  process.exit(2);
}

/** npm keeps its own copy of the lockfile in node_modules; it differs when a package is missing. */
function dependenciesAreInstalled() {
  const installed = `${root}node_modules/.package-lock.json`;
  if (!existsSync(installed)) return false;
  const wanted = JSON.parse(readFileSync(`${root}package-lock.json`, "utf8")).packages;
  const present = JSON.parse(readFileSync(installed, "utf8")).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === "" || entry.optional === true || present[path]?.version === entry.version,
  );
}

if (!dependenciesAreInstalled()) {
  console.log("Afhankelijkheden installeren uit package-lock.json …");
  const npm = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
    cwd: root,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (npm.status !== 0) {
    console.error("De afhankelijkheden konden niet geïnstalleerd worden. Is er netwerk?");
    process.exit(1);
  }
}

const run = spawnSync(
  process.execPath,
  [
    "--import",
    new URL("../node_modules/tsx/dist/esm/index.mjs", import.meta.url).href,
    tool,
    ...args,
  ],
  { cwd: root, stdio: "inherit" },
);
process.exit(run.status ?? 1);
