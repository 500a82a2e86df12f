import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import webpack from "webpack";
import type { GuardProtocol } from "../../../src/guard/guard-protocols.ts";
import { guardConfig } from "../../../webpack/guard.js";

export interface BuiltGuard {
  readonly folder: string;
  readonly script: string;
}

/** Builds the production guard with these protocols into a temporary folder. */
export async function buildGuard(protocols: readonly GuardProtocol[]): Promise<BuiltGuard> {
  const folder = mkdtempSync(join(tmpdir(), "guard-build-"));
  const protocolsFile = join(folder, "protocols.json");
  writeFileSync(protocolsFile, JSON.stringify(protocols));
  await new Promise<void>((resolve, reject) => {
    webpack(guardConfig("production", join(folder, "dist"), protocolsFile), (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  return {
    folder: join(folder, "dist"),
    script: readFileSync(join(folder, "dist", "launchevent.js"), "utf8"),
  };
}
