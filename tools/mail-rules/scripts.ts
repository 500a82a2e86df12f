import { readFileSync } from "node:fs";
import { formatDay } from "../../src/core/base/day.ts";
import { patternCharacters, patternsOf } from "./limits.ts";
import { ruleMark, type MailRule, type RuleRole } from "./mail-rule.ts";
import { powershellValue, quotedForPowerShell } from "./powershell.ts";
import type { ScriptFacts } from "./script-facts.ts";
import { scriptWords } from "./script-wording.nl.ts";

export const applyScriptName = "mailregels.ps1";
export const removeScriptName = "mailregels-verwijderen.ps1";

/** Windows PowerShell 5.1 reads a script without it in the code page of the computer. */
const byteOrderMark = "\ufeff";

const roleNames: Readonly<Record<RuleRole, string>> = {
  hold: "houden",
  unencrypted: "onversleuteld",
  subject: "onderwerp",
  "let-through": "doorlaten",
};

/** The script that puts the rules in Exchange Online; `powershell/apply.ps1` with its facts and rules. */
export function applyScript(rules: readonly MailRule[], facts: ScriptFacts): string {
  const { version, madeOn, expiresOn } = facts;
  return fill("apply.ps1", {
    version,
    day: formatDay(madeOn),
    facts: scriptWords.facts(facts),
    renewal: scriptWords.renewal(expiresOn),
    characters: String(patternCharacters(rules)),
    longest: String(Math.max(...patternsOf(rules).map(({ length }) => length))),
    mark: quotedForPowerShell(ruleMark),
    comment: quotedForPowerShell(scriptWords.ruleComment(facts)),
    expiry: expiresOn === null ? "$null" : quotedForPowerShell(expiresOn),
    rules: rules.map(ruleTable).join("\n"),
  });
}

/** The script that takes the rules out again; `powershell/remove.ps1` with its facts. */
export function removeScript({ version, madeOn }: ScriptFacts): string {
  return fill("remove.ps1", {
    version,
    day: formatDay(madeOn),
    mark: quotedForPowerShell(ruleMark),
  });
}

function ruleTable({ role, name, conditions }: MailRule): string {
  const lines = Object.entries(conditions).map(
    ([parameter, values]) => `        ${parameter} = ${powershellValue(values)}`,
  );
  return [
    `    @{ Naam = ${quotedForPowerShell(name)}; Rol = ${quotedForPowerShell(roleNames[role])}; Voorwaarden = @{`,
    ...lines,
    "    } }",
  ].join("\n");
}

/** Puts values where a template has "{{name}}". Throws when one is missing or not used. */
function fill(template: string, values: Readonly<Record<string, string>>): string {
  const path = new URL(`./powershell/${template}`, import.meta.url);
  const used = new Set<string>();
  const text = readFileSync(path, "utf8").replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    used.add(name);
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing for ${name}`);
    return value;
  });
  if (used.size !== Object.keys(values).length) throw new Error("A value that is not used");
  return byteOrderMark + text.replace(/\r?\n/g, "\r\n");
}
