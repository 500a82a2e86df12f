import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { refuseCommandLine } from "../command-line/refuse-command-line.ts";
import { readManifestArguments, type ManifestArguments } from "./arguments.ts";
import { checkManifest } from "./check.ts";
import { findingLine } from "./finding.ts";
import { makeManifest } from "./make-manifest.ts";
import { askMicrosoft } from "./online.ts";
import { readManifest, readVersion } from "./read-manifest.ts";
import { productVersion, readSourceManifest } from "./source.ts";
import { knownTeams } from "./teams.ts";
import {
  makeLine,
  manifestArgumentLines,
  manifestWords,
  readLine,
  writeLine,
} from "./wording.nl.ts";
import { mayWrite, writeNew } from "./write-new.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

function make(command: Extract<ManifestArguments, { kind: "make" }>): number {
  const { out, force } = command;
  const allowed = mayWrite(out, force);
  if (!allowed.ok) return stop([writeLine(allowed.error)]);
  const version = productVersion();
  if (version === null) return stop([manifestWords.versionUnusable]);
  const made = makeManifest(readSourceManifest(), { ...command, version });
  if (!made.ok) return stop([makeLine(made.error)]);
  const findings = checkManifest(made.value, { folder: root, newerThan: null });
  if (findings.length > 0) {
    for (const finding of findings) console.error(findingLine(finding));
    console.error(manifestWords.notWritten);
    return 1;
  }
  const written = writeNew(out, made.value, force);
  if (!written.ok) return stop([writeLine(written.error)]);
  console.log(out);
  return 0;
}

async function check(
  command: Extract<ManifestArguments, { kind: "check" }>,
  here: string,
): Promise<number> {
  const read = await readManifest(command.file);
  if (!read.ok) return stop([readLine(read.error)]);
  const newerThan =
    command.newerThan === null
      ? null
      : readVersion(command.newerThan, (typed) => resolve(here, typed));
  if (newerThan?.ok === false) return stop([readLine(newerThan.error)]);

  const { xml, info } = read.value;
  const findings = checkManifest(xml, { folder: root, newerThan: newerThan?.value ?? null });
  const lines = findings.map(findingLine);
  // The rules name the cause when they can; the reader's own words are what is left.
  if (typeof info === "string" && lines.length === 0) lines.push(manifestWords.unreadable(info));
  for (const line of lines) console.error(line);
  if (typeof info !== "string")
    console.log(manifestWords.read(info.displayName ?? "", info.version ?? "", info.id ?? ""));
  console.log(manifestWords.found(lines.length));
  const online = command.online ? await checkOnline(command.file) : 0;
  return lines.length > 0 ? 1 : online;
}

async function checkOnline(file: string): Promise<number> {
  const verdict = await askMicrosoft(file);
  const words = manifestWords.online;
  switch (verdict.kind) {
    case "accepted":
      console.log(words.accepted);
      return 0;
    case "refused":
      console.error(words.refused);
      for (const reason of verdict.reasons) console.error(`    ${reason}`);
      if (verdict.reasons.length === 0) console.error(`    ${words.noReason}`);
      return 1;
    case "unreachable":
      console.error(words.unreachable);
      return 3;
  }
}

function stop(lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return 2;
}

/**
 * Does what `npm run manifest -- …` asks; the number is what the process ends with.
 *
 * @param here - the folder that paths are seen from.
 */
export async function runManifest(args: readonly string[], here: string): Promise<number> {
  const command = readManifestArguments(args, here, knownTeams());
  if (!command.ok) return refuseCommandLine(command.error, manifestArgumentLines);
  switch (command.value.kind) {
    case "make":
      return make(command.value);
    case "check":
      return check(command.value, here);
  }
}
