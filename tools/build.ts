/**
 * Checks and compiles the registry, then builds the add-in and the practice Outlook into dist/.
 *
 *     npm run build
 */
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configure from "../webpack.config.js";
import { writeCompiledRegistry } from "./registry/compile.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

export type BuildMode = "production" | "development";

/**
 * Builds from a clean folder. Throws with the compiler's own words when something is wrong; nothing
 * is built from a registry that breaks a rule.
 */
export async function build({ mode }: { readonly mode: BuildMode }): Promise<void> {
  writeCompiledRegistry(`${root}.cache/compiled-registry.json`);
  await rm(`${root}dist`, { recursive: true, force: true });
  await new Promise<void>((resolve, reject) => {
    webpack(configure({}, { mode }), (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await build({ mode: "production" });
  console.log("Gebouwd in dist/.");
}
