import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { azureConfig } from "./azure.ts";
import { checksumsOf } from "./checksums.ts";
import { allowedFile, azureFile, checksumsFile, hostRules, iisFile } from "./host-rules.ts";
import { iisConfig } from "./iis.ts";
import { allowedAddIns } from "./manifest-addresses.ts";
import { nginxConfig } from "./nginx.ts";

/**
 * Adds what a host needs to webpack's output: the manifest, server configuration and checksums.
 * nginx.conf goes to another folder, as nginx does not read it from the folder it serves.
 */
export function finishBuild(parts: {
  readonly outDir: string;
  readonly hostingDir: string;
  readonly manifest: string;
}): void {
  const { outDir, hostingDir, manifest } = parts;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  write(join(outDir, "manifest.xml"), manifest);
  const allowed = allowedAddIns(manifest);
  if (allowed !== null) write(join(outDir, allowedFile), allowed);
  // The practice window reads where its pane is: on a host, at the same origin.
  write(join(outDir, "practice", "config.json"), `${JSON.stringify({ addInOrigin: null })}\n`);
  write(join(outDir, azureFile), azureConfig(hostRules));
  write(join(outDir, iisFile), iisConfig(hostRules));
  write(join(hostingDir, "nginx.conf"), nginxConfig(hostRules));
  write(join(outDir, checksumsFile), checksumsOf(outDir));
}
