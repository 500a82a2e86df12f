import { readFileSync } from "node:fs";
import { join } from "node:path";
import { zipSync, type Zippable } from "fflate";
import { filesUnder } from "../hosting/checksums.ts";

/** The earliest time that a zip can tell: the same files give the same bytes on any day. */
const noTime = new Date(1980, 0, 1);

/**
 * One zip of what a host serves, in `hosting/`, what nginx needs beside it, and how to use them.
 *
 * @param distDir - as `build` writes it
 */
export function releaseZip(parts: {
  readonly distDir: string;
  readonly hostingDir: string;
  readonly readMe: string;
}): Uint8Array {
  const files: Zippable = {};
  const add = (folder: string, under: string): void => {
    for (const path of filesUnder(folder))
      files[`${under}${path}`] = readFileSync(join(folder, path));
  };
  add(parts.distDir, "hosting/");
  add(parts.hostingDir, "");
  files["LEESMIJ.txt"] = new TextEncoder().encode(parts.readMe);
  return zipSync(files, { level: 9, mtime: noTime });
}
