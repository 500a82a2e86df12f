import { fileURLToPath } from "node:url";
import { brusselsDay } from "../../src/core/base/day.ts";
import { teamsOf } from "../../src/core/protocol/registry.ts";
import { checkManifest } from "../manifest/check.ts";
import { findingLine } from "../manifest/finding.ts";
import { productVersion } from "../manifest/source.ts";
import { makeLine, manifestWords, writeLine } from "../manifest/wording.nl.ts";
import { mayWrite, writeNew } from "../manifest/write-new.ts";
import { readSource, REGISTRY_FOLDER } from "../registry/files/source.ts";
import { refuseCommandLine } from "../command-line/refuse-command-line.ts";
import { readKitArguments } from "./arguments.ts";
import { makeKit } from "./make-kit.ts";
import { pilotFiles } from "./pilot-files.ts";
import { kitArgumentLines } from "./wording.nl.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/**
 * Runs `npm run pilot-kit -- …` and returns the exit code.
 *
 * @param here - the folder that paths are relative to.
 */
export async function runPilotKit(args: readonly string[], here: string): Promise<number> {
  const { registry } = readSource(REGISTRY_FOLDER, brusselsDay(Date.now()));
  const command = readKitArguments(args, here, teamsOf(registry));
  if (!command.ok) return refuseCommandLine(command.error, kitArgumentLines);
  const { team, origin, out, force } = command.value;
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
