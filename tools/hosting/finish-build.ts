import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { developmentOrigin } from "../origin.ts";
import { azureConfig } from "./azure.ts";
import { checksumsOf } from "./checksums.ts";
import { allowedFile, azureFile, checksumsFile, hostRules, iisFile } from "./host-rules.ts";
import { iisConfig } from "./iis.ts";
import { allowedAddIns, moveManifest } from "./manifest-addresses.ts";
import { nginxConfig } from "./nginx.ts";

/**
 * Adds to what webpack made what a host needs: the manifest's addresses, the server's part, and the
 * checksums of it all. nginx's part lies in another folder, since nginx does not read it from where
 * it serves.
 */
export function finishBuild(parts: {
  readonly outDir: string;
  readonly hostingDir: string;
  readonly origin: string;
}): void {
  const { outDir, hostingDir, origin } = parts;
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  const manifestPath = join(outDir, "manifest.xml");
  const manifest = moveManifest(readFileSync(manifestPath, "utf8"), developmentOrigin, origin);
  write(manifestPath, manifest);
  const allowed = allowedAddIns(manifest);
  if (allowed !== null) write(join(outDir, allowedFile), allowed);
  // The practice window asks where its pane is: on a host, on the same origin.
  write(join(outDir, "practice", "config.json"), `${JSON.stringify({ addInOrigin: null })}\n`);
  write(join(outDir, azureFile), azureConfig(hostRules));
  write(join(outDir, iisFile), iisConfig(hostRules));
  write(join(hostingDir, "nginx.conf"), nginxConfig(hostRules));
  write(join(outDir, checksumsFile), checksumsOf(outDir));
}
