import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const fileHash = (bytes: Uint8Array): string =>
  createHash("sha256").update(bytes).digest("hex");

/** Every file under a folder, as sorted relative paths with slashes. */
export function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .flatMap((entry) =>
      entry.isDirectory()
        ? filesUnder(join(folder, entry.name)).map((path) => `${entry.name}/${path}`)
        : [entry.name],
    )
    .sort(byCodeUnits);
}

/** Independent of the machine's locale. */
export const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** In the format of `sha256sum`. */
export function checksumsOf(folder: string): string {
  return filesUnder(folder)
    .map((path) => `${fileHash(readFileSync(join(folder, path)))}  ${path}\n`)
    .join("");
}

export interface Checksum {
  readonly path: string;
  readonly sha256: string;
}

/** Null when the text is not in the format of `sha256sum`. */
export function parseChecksums(text: string): readonly Checksum[] | null {
  const lines = text.split(/\r?\n/).filter((line) => line !== "");
  const sums = lines.map((line) => /^([0-9a-f]{64}) [ *](\S.*)$/.exec(line));
  if (lines.length === 0 || sums.includes(null)) return null;
  return sums.map((found) => ({ sha256: found?.[1] ?? "", path: found?.[2] ?? "" }));
}
