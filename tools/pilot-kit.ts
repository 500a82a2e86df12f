/**
 * Makes what a team needs to try the add-in: its manifest, a guide of one page, and checksums.
 *
 *     npm run pilot-kit -- --team "Ieper" --origin https://doorverwijzing.example.be --out kit.zip
 *
 * The same sources, team and origin give the same bytes. Exits with 1 when the manifest does not pass
 * our own check, and with 2 when it was asked in a way that cannot be; then nothing is written.
 */
import { fileURLToPath } from "node:url";
import { brusselsDay } from "../src/core/day.ts";
import { teamsOf } from "../src/core/registry.ts";
import { checkManifest } from "./manifest/check.ts";
import { findingLine } from "./manifest/finding.ts";
import { productVersion } from "./manifest/source.ts";
import { makeLine, manifestWords, writeLine } from "./manifest/wording.nl.ts";
import { mayWrite, writeNew } from "./manifest/write-new.ts";
import { readKitArguments, type KitCommand } from "./pilot-kit/arguments.ts";
import { makeKit } from "./pilot-kit/make-kit.ts";
import { pilotFiles } from "./pilot-kit/pilot-files.ts";
import { kitArgumentLines } from "./pilot-kit/wording.nl.ts";
import { readSource, REGISTRY_FOLDER } from "./registry/source.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const { registry } = readSource(REGISTRY_FOLDER, brusselsDay(Date.now()));

async function make({ team, origin, out, force }: KitCommand): Promise<number> {
  const allowed = mayWrite(out, force);
  if (!allowed.ok) return stop(2, [writeLine(allowed.error)]);
  const version = productVersion();
  if (version === null) return stop(2, [manifestWords.versionUnusable]);
  const files = pilotFiles({ team, origin, version }, registry);
  if (!files.ok) return stop(2, [makeLine(files.error)]);
  const [manifest] = files.value;
  const findings = checkManifest(manifest.content, { folder: root, newerThan: null });
  if (findings.length > 0) return stop(1, [...findings.map(findingLine), manifestWords.notWritten]);
  const written = writeNew(out, await makeKit(files.value), force);
  if (!written.ok) return stop(2, [writeLine(written.error)]);
  console.log(out);
  return 0;
}

function stop(status: number, lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return status;
}

const command = readKitArguments(
  process.argv.slice(2),
  process.env.INIT_CWD ?? process.cwd(),
  teamsOf(registry),
);
process.exitCode = command.ok
  ? await make(command.value)
  : stop(2, kitArgumentLines(command.error));
