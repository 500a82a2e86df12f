import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import webpack from "webpack";
import configure from "../../webpack.config.js";
import { brusselsDay, type IsoDay } from "../../src/core/base/day.ts";
import type { WholeProtocol } from "../../src/core/protocol/protocol.ts";
import { readCompiledRegistry, type CompiledRegistry } from "../../src/core/protocol/registry.ts";
import { finishBuild } from "../hosting/finish-build.ts";
import { writeLeaves } from "../leaves/write-leaves.ts";
import { writeNotices } from "../notices/write-notices.ts";
import { servedManifest } from "../hosting/served-manifest.ts";
import { sourceHash } from "../hosting/source-hash.ts";
import { developmentOrigin } from "../hosting/origin.ts";
import {
  writeCompiledGuard,
  writeCompiledRegistry,
  writeWholeProtocols,
} from "../registry/compile/compile.ts";
import { REGISTRY_FOLDER } from "../registry/files/source.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

type BuildMode = "production" | "development";

/**
 * Builds from a clean folder. Throws with the compiler's own words when something is wrong; nothing
 * is built from a registry that breaks a rule.
 */
export async function build(options: {
  readonly mode: BuildMode;
  /** Where the files will be served, as `parseOrigin` gives it. */
  readonly origin?: string;
  /** Absolute; removed first. */
  readonly outDir?: string;
  readonly hostingDir?: string;
  /** Another registry than the project's, such as one made to measure with. Absolute. */
  readonly registryDir?: string;
  /** Where the compiled registry is kept for the compiler. Absolute. */
  readonly cacheDir?: string;
}): Promise<void> {
  const { mode, origin = developmentOrigin } = options;
  const { outDir = `${root}dist`, hostingDir = `${root}dist-hosting` } = options;
  const { registryDir = REGISTRY_FOLDER, cacheDir = `${root}.cache` } = options;
  const registryFile = `${cacheDir}/compiled-registry.json`;
  writeCompiledRegistry(registryFile, registryDir);
  writeCompiledGuard(`${cacheDir}/compiled-guard.json`, registryDir);
  const wholeFile = `${cacheDir}/whole-protocols.json`;
  writeWholeProtocols(wholeFile, registryDir);
  const [registry = "", whole = ""] = [registryFile, wholeFile].map((file) =>
    readFileSync(file, "utf8"),
  );
  const content = sourceHash(root, registry + whole);
  await rm(outDir, { recursive: true, force: true });
  const compiled = await new Promise<readonly webpack.Compilation[]>((resolve, reject) => {
    webpack(configure({}, { mode, outputDir: outDir, content, cacheDir }), (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve((stats?.stats ?? []).map(({ compilation }) => compilation));
    });
  });
  writeNotices(outDir, compiled);
  await writeLeaves(
    outDir,
    JSON.parse(whole) as readonly WholeProtocol[],
    readCompiledRegistry(JSON.parse(registry) as CompiledRegistry),
    buildDay(),
  );
  finishBuild({ outDir, hostingDir, manifest: servedManifest(origin) });
}

/** Today, or the day of SOURCE_DATE_EPOCH, so that an old build can be made again to the byte. */
function buildDay(): IsoDay {
  const epochS = Number(process.env.SOURCE_DATE_EPOCH);
  return brusselsDay(Number.isFinite(epochS) && epochS > 0 ? epochS * 1000 : Date.now());
}
