import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fail, ok, type Result } from "../../src/core/base/result.ts";

export interface WriteProblem {
  readonly kind: "out-exists" | "out-is-a-folder" | "out-not-writable";
}

/** Whether a file may be written there, before any work is done. */
export function mayWrite(path: string, force: boolean): Result<null, WriteProblem> {
  if (!existsSync(path)) return ok(null);
  if (statSync(path).isDirectory()) return fail({ kind: "out-is-a-folder" });
  return force ? ok(null) : fail({ kind: "out-exists" });
}

/** Writes a file, and overwrites none unless forced. */
export function writeNew(
  path: string,
  content: string | Uint8Array,
  force: boolean,
): Result<null, WriteProblem> {
  const allowed = mayWrite(path, force);
  if (!allowed.ok) return allowed;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content, { flag: force ? "w" : "wx" });
    return ok(null);
  } catch {
    return fail({ kind: "out-not-writable" });
  }
}
