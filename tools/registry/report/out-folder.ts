/** The folder that a report is written to: never one with anything else in it, unless forced. */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fail, ok, type Result } from "../../../src/core/base/result.ts";

export interface ReportOutProblem {
  readonly kind: "out-not-writable" | "out-no-folder" | "out-not-ours";
}

/** Says that a folder holds a report, and which files are its own. */
const markerFile = "rapport.json";
const markerKind = "doorverwijzing-ocmw.registry-report";

/** No other name is ever written, or removed on the word of a marker. */
const ownFile = /^(index|alles|protocol-[a-z0-9-]+)\.html$|^zoeken\.js$/;

/**
 * Writes the files of a report, and removes the pages of an earlier one that it no longer has.
 *
 * A folder that is not empty and holds no report is left as it is, unless `force`: then the files
 * are written beside what is there. Throws for a name that is no report's.
 */
export function writeReport(
  folder: string,
  files: ReadonlyMap<string, string>,
  force: boolean,
): Result<null, ReportOutProblem> {
  const names = [...files.keys()];
  if (!names.every((name) => ownFile.test(name))) throw new Error("Not a file of a report");
  try {
    if (existsSync(folder) && !statSync(folder).isDirectory())
      return fail({ kind: "out-no-folder" });
    const earlier = existsSync(folder) ? filesOfEarlier(folder) : [];
    if (earlier === null && !force) return fail({ kind: "out-not-ours" });
    mkdirSync(folder, { recursive: true });
    // First, so that what a broken-off report leaves behind is still known as its own.
    writeMarker(folder, [...new Set([...(earlier ?? []), ...names])]);
    for (const [name, content] of files) writeFileSync(join(folder, name), content);
    for (const name of earlier ?? [])
      if (!files.has(name)) rmSync(join(folder, name), { force: true });
    writeMarker(folder, names);
    return ok(null);
  } catch {
    return fail({ kind: "out-not-writable" });
  }
}

/** The files of the report in a folder, none for an empty folder; null when it holds other things. */
function filesOfEarlier(folder: string): readonly string[] | null {
  if (readdirSync(folder).length === 0) return [];
  const marker = readMarker(join(folder, markerFile));
  return marker?.filter((name) => ownFile.test(name)) ?? null;
}

function writeMarker(folder: string, files: readonly string[]): void {
  const marker = { kind: markerKind, files: [...files].sort() };
  writeFileSync(join(folder, markerFile), `${JSON.stringify(marker, null, 2)}\n`);
}

function readMarker(path: string): readonly string[] | null {
  try {
    const marker: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (typeof marker !== "object" || marker === null) return null;
    if (!("kind" in marker) || marker.kind !== markerKind || !("files" in marker)) return null;
    const { files } = marker;
    return Array.isArray(files) ? files.filter((name) => typeof name === "string") : null;
  } catch {
    return null;
  }
}
