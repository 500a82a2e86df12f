import { readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";
import { checkRegistry } from "../check/check.ts";
import { findingSentence } from "../check/finding.ts";
import { readProtocol, REGISTRY_FOLDER, toSource, type RegistrySource } from "../files/source.ts";
import type { ProtocolChange } from "./change.ts";
import type { OpenProtocol } from "./open-protocol.ts";
import { patchJson } from "./patch-json.ts";
import type { RequestRefusal } from "./refusal.ts";

/**
 * Writes a change to its file, laid out as Prettier does, all of it or nothing.
 *
 * Refuses a change after which the registry would break a rule that it keeps now, and a file that
 * another program wrote since it was opened.
 */
export async function writeChange(
  opened: OpenProtocol,
  change: ProtocolChange,
): Promise<Result<null, RequestRefusal>> {
  const { folder, file, text, source } = opened;
  const patched = await laidOut(patchJson(text, change.patches));
  const broken = newErrors(source, file, patched);
  if (broken.length > 0) return fail({ kind: "breaks-rule", findings: broken });

  const path = join(folder, file);
  const beside = `${path}.${process.pid}.new`;
  try {
    writeFileSync(beside, patched, { flag: "wx", mode: statSync(path).mode });
  } catch {
    return fail({ kind: "not-written", file });
  }
  try {
    if (readFileSync(path, "utf8") !== text) return fail({ kind: "changed-meanwhile", file });
    renameSync(beside, path);
    return ok(null);
  } catch {
    return fail({ kind: "not-written", file });
  } finally {
    rmSync(beside, { force: true });
  }
}

/** As `npm run format` would, wherever the registry stands. */
async function laidOut(json: string): Promise<string> {
  const config = await resolveConfig(join(REGISTRY_FOLDER, "protocols/any.json"));
  return format(json, { ...config, parser: "json", endOfLine: "auto" });
}

function newErrors(source: RegistrySource, file: string, text: string): readonly string[] {
  const files = source.files.map((old) => (old.file === file ? readProtocol(file, text) : old));
  const known = new Set(errorsIn(source));
  return errorsIn(toSource(files, source.placeFiles, source.today)).filter(
    (error) => !known.has(error),
  );
}

function errorsIn(source: RegistrySource): readonly string[] {
  return checkRegistry(source)
    .filter(({ severity }) => severity === "error")
    .map(findingSentence);
}
