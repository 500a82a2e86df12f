/**
 * Builds the product and packs it for an administrator without Node.
 *
 *     npm run release [-- --origin https://doorverwijzing.example.be] [--out MAP]
 *
 * Writes release/doorverwijzing-ocmw-<version>.zip, or in the given folder: the hosting files with
 * manifest, checksums, notices and bill of materials. The same sources and origin give the same bytes.
 * Something that cannot be ends with 2, before anything is written.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "../build/build.ts";
import { readBuildArguments, buildArgumentLines } from "../build/arguments.ts";
import { callersFolder } from "../command-line/callers-folder.ts";
import { commands } from "../command-line/commands.nl.ts";
import { refuseCommandLine } from "../command-line/refuse-command-line.ts";
import { fileHash } from "../hosting/checksums.ts";
import { releaseZip } from "./release-zip.ts";
import { readMe } from "./wording.nl.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

const read = readBuildArguments(process.argv.slice(2), commands.release);
if (read.ok) {
  const { origin, out } = read.value;
  const { version } = JSON.parse(readFileSync(`${root}package.json`, "utf8")) as {
    version: string;
  };
  const [outDir, hostingDir] = [`${root}.cache/release/dist`, `${root}.cache/release/dist-hosting`];
  await build({ mode: "production", origin, outDir, hostingDir });
  const zip = releaseZip({ distDir: outDir, hostingDir, readMe: readMe(version, origin) });
  const folder = out === undefined ? `${root}release` : resolve(callersFolder(), out);
  const path = join(folder, `doorverwijzing-ocmw-${version}.zip`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, zip);
  console.log(`${path}\nSHA-256: ${fileHash(zip)}`);
} else process.exitCode = refuseCommandLine(read.error, buildArgumentLines);
