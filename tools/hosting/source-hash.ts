import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./checksums.ts";

/** Sources of the pages and scripts besides src/ and the compiled registry. */
const alone = ["package-lock.json", "webpack.config.js", "webpack/guard.js", "webpack/pages.js"];

/**
 * Identifies the code and registry of a build: the first seven characters of a hash over all sources of
 * the pane and the guard. Independent of the host. The output is not hashed, as it contains the hash.
 */
export function sourceHash(root: string, compiledRegistry: string): string {
  const hash = createHash("sha256");
  const paths = [...alone, ...filesUnder(join(root, "src")).map((path) => `src/${path}`)];
  for (const path of paths)
    hash
      .update(`${path}\0`)
      .update(readFileSync(join(root, path)))
      .update("\0");
  return hash.update(compiledRegistry).digest("hex").slice(0, 7);
}
