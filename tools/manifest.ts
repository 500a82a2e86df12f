/**
 * Makes a manifest for a place, a channel and a team out of manifest.xml, or checks one.
 *
 *     npm run manifest -- --origin https://doorverwijzing.example.be --out productie.xml
 *     npm run manifest -- --origin https://doorverwijzing.example.be --channel pilot --team "Ieper" --out pilot.xml
 *     npm run manifest -- --check pilot.xml [--newer-than vorige.xml] [--online]
 *     npm run manifest -- --help
 *
 * Exits with 1 when something is wrong with the manifest, with 2 when it was asked in a way that
 * cannot be, and with 3 when `--online` could not reach Microsoft and nothing else is wrong.
 */
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { readArguments, type ManifestCommand } from "./manifest/arguments.ts";
import { checkManifest } from "./manifest/check.ts";
import { findingLine } from "./manifest/finding.ts";
import { makeManifest } from "./manifest/make-manifest.ts";
import { askMicrosoft } from "./manifest/online.ts";
import { readManifest, readVersion } from "./manifest/read-manifest.ts";
import { productVersion, readSourceManifest } from "./manifest/source.ts";
import { knownTeams } from "./manifest/teams.ts";
import {
  argumentLines,
  helpLines,
  makeLine,
  manifestWords,
  readLine,
  writeLine,
} from "./manifest/wording.nl.ts";
import { mayWrite, writeNew } from "./manifest/write-new.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const here = process.env.INIT_CWD ?? process.cwd();

function make(command: Extract<ManifestCommand, { kind: "make" }>): number {
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

async function check(command: Extract<ManifestCommand, { kind: "check" }>): Promise<number> {
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

const command = readArguments(process.argv.slice(2), here, knownTeams());
if (!command.ok) process.exitCode = stop(argumentLines(command.error));
else if (command.value.kind === "help") console.log(helpLines.join("\n"));
else if (command.value.kind === "make") process.exitCode = make(command.value);
else process.exitCode = await check(command.value);
