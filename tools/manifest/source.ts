import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { fourParts } from "./version.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** manifest.xml as it stands: every other manifest is made from it. */
export function readSourceManifest(): string {
  return readFileSync(`${root}manifest.xml`, "utf8");
}

/** The version in package.json in four parts; null when it has no form that Outlook knows. */
export function productVersion(): string | null {
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
    readonly version: string;
  };
  return fourParts(version);
}
