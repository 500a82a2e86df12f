/** Compares the registry with the last commit. Only reads git: it never adds, commits or pushes. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { promisify } from "node:util";
import { fail, ok, type Result } from "../../../../src/core/base/result.ts";
import type { WholeProtocol } from "../../../../src/core/protocol/protocol.ts";
import { checkRegistry } from "../../check/check.ts";
import { findingSentence } from "../../check/finding.ts";
import { writeWhole } from "../../draft/registry-json.ts";
import { readProtocol, type RegistrySource } from "../../files/source.ts";
import { versionOfText } from "../server/registry-reader.ts";
import type { ChangedProtocol, ChangesView } from "./changes-view.ts";
import { protocolChanges } from "./protocol-changes.ts";
import { publishingWords } from "./wording.nl.ts";

export interface ChangesProblem {
  readonly kind: "no-git" | "changed-since" | "message-not-written";
}

const run = promisify(execFile);

export async function changesSince(
  folder: string,
  source: RegistrySource,
): Promise<Result<ChangesView, ChangesProblem>> {
  let names: readonly string[];
  try {
    names = await changedFiles(folder);
  } catch {
    return fail({ kind: "no-git" });
  }
  const changed: ChangedProtocol[] = [];
  const seen: string[] = [];
  for (const name of names) {
    const path = join(folder, name);
    const text = existsSync(path) ? readFileSync(path, "utf8") : null;
    const before = protocolIn(name, await committed(folder, name));
    const after = protocolIn(name, text);
    seen.push(name, text ?? "");
    const shown = after ?? before;
    if (shown === null) continue;
    const sentences = protocolChanges(before, after);
    if (sentences.length > 0)
      changed.push({ id: shown.id, receiver: shown.receiver.shownName.value, sentences });
  }
  return ok({
    version: versionOfText(seen.join("\0")),
    changed,
    errors: checkRegistry(source)
      .filter(({ severity }) => severity === "error")
      .map(findingSentence),
    message: changed.length === 0 ? "" : publishingWords.commit(changed),
    messageFile: relative(process.cwd(), messagePath(folder)),
  });
}

/** Writes the text for the commit beside the drafts, where git does not look. */
export async function writeMessage(
  folder: string,
  source: RegistrySource,
  version: string,
): Promise<Result<{ readonly file: string }, ChangesProblem>> {
  const changes = await changesSince(folder, source);
  if (!changes.ok) return changes;
  if (changes.value.version !== version) return fail({ kind: "changed-since" });
  try {
    writeWhole(messagePath(folder), changes.value.message, true);
    return ok({ file: changes.value.messageFile });
  } catch {
    return fail({ kind: "message-not-written" });
  }
}

const messagePath = (folder: string): string => join(folder, "drafts", ".vastleggen.txt");

/** From the registry's folder, as "protocols/mesen.json". */
async function changedFiles(folder: string): Promise<readonly string[]> {
  const git = (...args: readonly string[]) => run("git", ["-C", folder, ...args]);
  const [{ stdout: known }, { stdout: fresh }] = await Promise.all([
    git("diff", "--name-only", "-z", "--relative", "--no-renames", "HEAD", "--", "protocols"),
    git("ls-files", "-z", "--others", "--exclude-standard", "--", "protocols"),
  ]);
  return `${known}${fresh}`
    .split("\0")
    .filter((name) => name.endsWith(".json"))
    .sort();
}

async function committed(folder: string, name: string): Promise<string | null> {
  try {
    return (await run("git", ["-C", folder, "show", `HEAD:./${name}`], { maxBuffer: 4_000_000 }))
      .stdout;
  } catch {
    return null;
  }
}

function protocolIn(name: string, text: string | null): WholeProtocol | null {
  return text === null ? null : readProtocol(name, text).protocol;
}
