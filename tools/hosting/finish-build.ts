import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { azureConfig } from "./azure.ts";
import { checksumsOf } from "./checksums.ts";
import { allowedFile, azureFile, checksumsFile, hostRules, iisFile } from "./host-rules.ts";
import { iisConfig } from "./iis.ts";
import { allowedAddIns } from "./manifest-addresses.ts";
import { nginxConfig } from "./nginx.ts";

/**
 * Adds to what webpack made what a host needs: the manifest, the server's part, and the checksums of
 * it all. nginx's part lies in another folder, since nginx does not read it from where it serves.
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
  // The practice window asks where its pane is: on a host, on the same origin.
  write(join(outDir, "practice", "config.json"), `${JSON.stringify({ addInOrigin: null })}\n`);
  write(join(outDir, azureFile), azureConfig(hostRules));
  write(join(outDir, iisFile), iisConfig(hostRules));
  write(join(hostingDir, "nginx.conf"), nginxConfig(hostRules));
  write(join(outDir, checksumsFile), checksumsOf(outDir));
}
