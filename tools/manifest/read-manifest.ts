import { existsSync, readFileSync, statSync } from "node:fs";
import type { ManifestInfo } from "office-addin-manifest";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { fourParts } from "./version.ts";
import { children, parseXml, elementText } from "./xml.ts";

export interface ReadProblem {
  readonly kind: "file-missing" | "file-not-named-xml" | "newer-than-unreadable" | "reader-missing";
}

/** A manifest as text, and as Microsoft's own reader understands it. */
interface ReadManifest {
  readonly xml: string;
  /** Or what the reader said when it could not read the file. */
  readonly info: ManifestInfo | string;
}

export async function readManifest(file: string): Promise<Result<ReadManifest, ReadProblem>> {
  const xml = readText(file);
  if (xml === null) return fail({ kind: "file-missing" });
  if (!file.toLowerCase().endsWith(".xml")) return fail({ kind: "file-not-named-xml" });
  const library = await loadLibrary();
  if (library === null) return fail({ kind: "reader-missing" });
  try {
    return ok({ xml, info: await library.OfficeAddinManifest.readManifestFile(file) });
  } catch (error) {
    return ok({ xml, info: firstLine(error) });
  }
}

/** A version as it was typed, or the version of the manifest at that path, in four parts. */
export function readVersion(
  typed: string,
  resolvePath: (typed: string) => string,
): Result<string, ReadProblem> {
  const version = fourParts(typed) ?? fourParts(versionIn(readText(resolvePath(typed)) ?? ""));
  return version === null ? fail({ kind: "newer-than-unreadable" }) : ok(version);
}

function versionIn(xml: string): string {
  const root = parseXml(xml)?.documentElement ?? null;
  return root === null ? "" : children(root, "Version").map(elementText).join();
}

function readText(file: string): string | null {
  if (!existsSync(file) || statSync(file).isDirectory()) return null;
  try {
    return readFileSync(file, "utf8");
  } catch {
    return null;
  }
}

/** Loaded when it is asked for: it needs a Node that can require modules (20.19 and newer). */
async function loadLibrary() {
  try {
    return await import("office-addin-manifest");
  } catch {
    return null;
  }
}

function firstLine(error: unknown): string {
  const [line = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return line.trim();
}
