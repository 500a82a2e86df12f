import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { filesUnder } from "./checksums.ts";

/** What the pages and scripts are made of, beside src/ and the compiled registry. */
const alone = ["package-lock.json", "webpack.config.js", "webpack/guard.js", "webpack/pages.js"];

/**
 * Which code and which registry a build holds, in seven characters: a hash over everything that the
 * pane and the guard are made of. The same for every host, and not over the output, which carries it.
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
