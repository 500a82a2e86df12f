import { linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { format, resolveConfig } from "prettier";
import { REGISTRY_FOLDER } from "../files/source.ts";

/** A value as JSON, formatted as by this project's Prettier. */
export async function prettyJson(value: unknown): Promise<string> {
  const config = await resolveConfig(join(REGISTRY_FOLDER, "protocols/any.json"));
  return format(JSON.stringify(value), { ...config, parser: "json" });
}

/**
 * Writes a file atomically, and its folder if missing. False when the file exists and may not be
 * replaced. Throws when the disk refuses.
 */
export function writeWhole(path: string, text: string, replace = false): boolean {
  mkdirSync(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}.new`;
  try {
    writeFileSync(beside, text, { flag: "wx" });
    if (replace) renameSync(beside, path);
    else linkSync(beside, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}
