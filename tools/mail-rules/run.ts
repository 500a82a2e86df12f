import { join } from "node:path";
import { brusselsDay, type IsoDay } from "../../src/core/base/day.ts";
import type { Protocol } from "../../src/core/protocol/protocol.ts";
import { productVersion } from "../manifest/source.ts";
import { manifestWords } from "../manifest/wording.nl.ts";
import { mayWrite, writeNew } from "../manifest/write-new.ts";
import { registryLines } from "../registry/coverage/wording.nl.ts";
import { openRegistry } from "../registry/files/open-registry.ts";
import { REGISTRY_FOLDER } from "../registry/files/source.ts";
import { readMailRulesCommand, type MailRulesCommand } from "./command-line.ts";
import { compareRules } from "./compare.ts";
import { mailboxesOn, nextChange, usableOn } from "./mailboxes.ts";
import { makeRules } from "./make-rules.ts";
import { readExport } from "./read-export.ts";
import { applyScript, applyScriptName, removeScript, removeScriptName } from "./scripts.ts";
import {
  commandLines,
  comparisonLines,
  exportLine,
  madeLines,
  outLine,
  ruleProblemLine,
} from "./wording.nl.ts";

/**
 * Does what `npm run mail-rules -- …` asks; the number is what the process ends with.
 *
 * @param here - the folder that paths are seen from.
 * @param today - the day that the rules are for.
 */
export function runMailRules(
  args: readonly string[],
  here: string,
  today: IsoDay = brusselsDay(Date.now()),
): number {
  const command = readMailRulesCommand(args, here);
  if (!command.ok) {
    if (command.error.kind !== "help-asked") return stop(2, commandLines(command.error));
    console.log(command.error.help);
    return 0;
  }
  const source = openRegistry(command.value.registry ?? REGISTRY_FOLDER, today);
  if (!source.ok)
    return stop(source.error.kind === "registry-unreadable" ? 2 : 1, registryLines(source.error));
  const { protocols } = source.value.registry;
  return command.value.kind === "make"
    ? make(command.value, protocols, today)
    : check(command.value, protocols, today);
}

type Make = Extract<MailRulesCommand, { kind: "make" }>;
type Check = Extract<MailRulesCommand, { kind: "check" }>;

function make({ out, force }: Make, protocols: readonly Protocol[], today: IsoDay): number {
  const version = productVersion();
  if (version === null) return stop(2, [manifestWords.versionUnusable]);
  const rules = makeRules(protocols, today);
  if (!rules.ok) return stop(1, [ruleProblemLine(rules.error)]);
  const facts = {
    version,
    madeOn: today,
    protocols: usableOn(protocols, today).length,
    mailboxes: mailboxesOn(protocols, today).length,
    expiresOn: nextChange(protocols, today),
  };
  const files = [
    { path: join(out, applyScriptName), content: applyScript(rules.value, facts) },
    { path: join(out, removeScriptName), content: removeScript(facts) },
  ];
  for (const { path } of files) {
    const allowed = mayWrite(path, force);
    if (!allowed.ok) return stop(2, [outLine(allowed.error)]);
  }
  for (const { path, content } of files) {
    const written = writeNew(path, content, force);
    if (!written.ok) return stop(2, [outLine(written.error)]);
  }
  for (const { path } of files) console.log(path);
  for (const line of madeLines(rules.value, facts)) console.log(line);
  return 0;
}

function check({ file }: Check, protocols: readonly Protocol[], today: IsoDay): number {
  const rules = makeRules(protocols, today);
  if (!rules.ok) return stop(1, [ruleProblemLine(rules.error)]);
  const found = readExport(file);
  if (!found.ok) return stop(2, [exportLine(found.error)]);
  const comparison = compareRules(rules.value, found.value);
  for (const line of comparisonLines(comparison)) console.log(line);
  return comparison.differences.length > 0 ? 1 : 0;
}

function stop(status: number, lines: readonly string[]): number {
  for (const line of lines) console.error(line);
  return status;
}
