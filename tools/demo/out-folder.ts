import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../src/core/base/result.ts";

export interface DemoOutProblem {
  readonly kind: "out-not-writable" | "out-no-folder";
}

export const mailFile = "mail.json";

/** The files that a demonstration writes; whatever else stands in the folder is not ours. */
const ownFiles = /^(mail\.json|0\d-[a-z]+\.png|doorverwijzing-KG-[0-9A-Z-]+\.zip)$/;

/** A folder to write to, made when missing, and without what a former demonstration left there. */
export function clearOutFolder(folder: string): Result<null, DemoOutProblem> {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of readdirSync(folder)) if (ownFiles.test(name)) rmSync(join(folder, name));
    return ok(null);
  } catch {
    return fail({ kind: isFile(folder) ? "out-no-folder" : "out-not-writable" });
  }
}

/** Writes one file of the demonstration. Throws for a name that `clearOutFolder` would not know. */
export function writeOut(folder: string, name: string, content: string | Uint8Array): void {
  writeFileSync(outPath(folder, name), content);
}

export function outPath(folder: string, name: string): string {
  if (!ownFiles.test(name)) throw new Error("Not a file of the demonstration");
  return join(folder, name);
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
