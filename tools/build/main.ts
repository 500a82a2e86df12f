/**
 * Checks and compiles the registry, then builds the add-in and the practice Outlook into dist/, with
 * what the host of these files needs.
 *
 *     npm run build [-- --origin https://doorverwijzing.example.be]
 *
 * Without an origin: for https://localhost:3000. dist/ is what a host serves: it holds its own
 * settings for Azure Static Web Apps (staticwebapp.config.json) and IIS (web.config), and SHA256SUMS
 * over all of it (`cd dist && sha256sum -c SHA256SUMS`). dist-hosting/nginx.conf is for nginx. Look
 * at the result with `npm run preview`, and at a real host with `npm run check-host`.
 *
 * The same sources and origin give the same bytes. A bad origin ends with 2, before anything is
 * removed or written.
 */
import { readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import webpack from "webpack";
import configure from "../../webpack.config.js";
import { finishBuild } from "../hosting/finish-build.ts";
import { servedManifest } from "../hosting/served-manifest.ts";
import { sourceHash } from "../hosting/source-hash.ts";
import { developmentOrigin, originSentence, parseOrigin } from "../hosting/origin.ts";
import {
  writeCompiledGuard,
  writeCompiledRegistry,
  writeWholeProtocols,
} from "../registry/compile/compile.ts";
import { REGISTRY_FOLDER } from "../registry/files/source.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

export type BuildMode = "production" | "development";

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
  const facts = [registryFile, wholeFile].map((file) => readFileSync(file, "utf8"));
  const content = sourceHash(root, facts.join(""));
  await rm(outDir, { recursive: true, force: true });
  await new Promise<void>((resolve, reject) => {
    webpack(configure({}, { mode, outputDir: outDir, content, cacheDir }), (error, stats) => {
      if (error) reject(error);
      else if (stats?.hasErrors() === true) reject(new Error(stats.toString("errors-only")));
      else resolve();
    });
  });
  finishBuild({ outDir, hostingDir, manifest: servedManifest(origin) });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const origin = readOrigin();
  await build({ mode: "production", origin });
  console.log(`Gebouwd voor ${origin}.

    dist/                      zet de inhoud op de server
    dist-hosting/nginx.conf    alleen voor nginx

Bekijken zoals een server het toont: npm run preview`);
}

function readOrigin(): string {
  let given: string | undefined;
  try {
    given = parseArgs({ options: { origin: { type: "string" } } }).values.origin;
  } catch {
    return stop("Gebruik: npm run build [-- --origin https://doorverwijzing.example.be]");
  }
  if (given === undefined) return developmentOrigin;
  const origin = parseOrigin(given);
  return origin.ok ? origin.value : stop(originSentence(origin.error));
}

function stop(sentence: string): never {
  console.error(sentence);
  process.exit(2);
}
