import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { Compilation, Module } from "webpack";
import { byCodeUnits } from "../hosting/checksums.ts";

/** A package of which something stands in what is built. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** As its `package.json` says, such as "MIT". */
  readonly license: string;
  /** Its licence file; null where it ships none. */
  readonly licenseText: string | null;
}

/** The packages whose modules stand in what was compiled, each once, by name. */
export function bundledPackages(
  compilations: readonly Compilation[],
  copied: readonly string[],
): readonly BundledPackage[] {
  const files = compilations.flatMap(({ modules }) => [...modules].flatMap(filesOf));
  const folders = new Set([...files, ...copied].flatMap((file) => packageFolder(file) ?? []));
  return [...folders]
    .map(readPackage)
    .sort((a, b) => byCodeUnits(`${a.name}@${a.version}`, `${b.name}@${b.version}`));
}

/** The files of a module, with those that webpack joined to it. */
function filesOf(module: Module): readonly string[] {
  const inner = (module as { readonly modules?: readonly Module[] }).modules ?? [];
  const { resource } = module as { readonly resource?: string };
  return [...(resource === undefined ? [] : [resource]), ...inner.flatMap(filesOf)];
}

/** The folder of the package that a file belongs to; null for a file of this project. */
function packageFolder(file: string): string | null {
  if (!file.includes(`${sep}node_modules${sep}`)) return null;
  for (let folder = dirname(file); folder !== dirname(folder); folder = dirname(folder)) {
    // Some packages have a nameless package.json for each of their formats.
    if (nameIn(folder) !== null) return folder;
    if (folder.endsWith(`${sep}node_modules`)) return null;
  }
  return null;
}

function nameIn(folder: string): string | null {
  const path = join(folder, "package.json");
  if (!existsSync(path)) return null;
  const { name, version } = JSON.parse(readFileSync(path, "utf8")) as Record<string, unknown>;
  return typeof name === "string" && typeof version === "string" ? name : null;
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as { name: string; version: string; license?: unknown };
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)(?:\.|$)/i.test(entry));
  return {
    name,
    version,
    license: typeof license === "string" ? license : "see its text",
    licenseText: file === undefined ? null : readFileSync(join(folder, file), "utf8").trim(),
  };
}
