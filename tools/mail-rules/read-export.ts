import { readFileSync } from "node:fs";
import { isRecord } from "../../src/core/base/is-record.ts";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import { elements, parseXml, type Element } from "../manifest/xml.ts";
import type { FoundRule, Settings } from "./found-rule.ts";
import { ruleMark } from "./mail-rule.ts";
import { readCommand } from "./read-command.ts";

export interface ExportProblem {
  readonly kind: "export-unreadable" | "export-not-rules";
}

/**
 * The rules of ours in what an administrator exported, in the order in which Exchange reads them:
 * XML of Export-TransportRuleCollection, or JSON of Get-TransportRule.
 */
export function readExport(path: string): Result<readonly FoundRule[], ExportProblem> {
  try {
    return readExportText(decode(readFileSync(path)));
  } catch {
    return fail({ kind: "export-unreadable" });
  }
}

/** As `readExport`, of the text of a file. */
export function readExportText(text: string): Result<readonly FoundRule[], ExportProblem> {
  const trimmed = text.trim();
  const rules = trimmed.startsWith("<") ? fromXml(trimmed) : fromJson(trimmed);
  return rules === null ? fail({ kind: "export-not-rules" }) : ok(rules);
}

/** PowerShell writes UTF-16 where UTF-8 was not asked for. */
function decode(bytes: Buffer): string {
  const utf16 = (bytes[0] === 0xff && bytes[1] === 0xfe) || bytes[1] === 0;
  return bytes.toString(utf16 ? "utf16le" : "utf8").replace(/^\ufeff/, "");
}

/** Null when it holds no collection of rules, or one of ours that is not understood. */
function fromXml(text: string): readonly FoundRule[] | null {
  const document = parseXml(text.replace(/^<\?xml[^>]*\?>/, ""));
  if (document?.documentElement?.localName !== "rules") return null;
  const rules: FoundRule[] = [];
  for (const [place, element] of elements(document, "rule").entries()) {
    const name = element.getAttribute("name") ?? "";
    if (!name.startsWith(ruleMark)) continue;
    const settings = readCommand(commandOf(element));
    if (settings === null) return null;
    const mode = settings.get("Mode")?.[0] ?? "Enforce";
    rules.push({ name, place, mode, enabled: null, settings });
  }
  return rules;
}

function commandOf(rule: Element): string {
  return elements(rule, "commandBlock")[0]?.textContent ?? "";
}

/** One rule stands in no list: PowerShell writes it so. */
function fromJson(text: string): readonly FoundRule[] | null {
  const content = parse(text);
  const rows: readonly unknown[] = Array.isArray(content) ? content : [content];
  const rules: FoundRule[] = [];
  for (const row of rows) {
    if (!isRecord(row) || typeof row.Name !== "string" || typeof row.Priority !== "number")
      return null;
    if (!row.Name.startsWith(ruleMark)) continue;
    rules.push({
      name: row.Name,
      place: row.Priority,
      mode: String(row.Mode),
      enabled: row.State === "Enabled",
      settings: settingsOf(row),
    });
  }
  return rules.sort((one, other) => one.place - other.place);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What the script sets or looks at beside conditions and exceptions. */
const otherSettings = [
  "Quarantine",
  "ModerateMessageByUser",
  "StopRuleProcessing",
  "RuleErrorAction",
  "ActivationDate",
  "ExpiryDate",
];

/** An object of Get-TransportRule has more than settings. Each condition has its exception beside it. */
function settingsOf(row: Readonly<Record<string, unknown>>): Settings {
  const isSetting = (name: string): boolean =>
    name.startsWith("ExceptIf") || `ExceptIf${name}` in row || otherSettings.includes(name);
  return new Map(
    Object.entries(row)
      .filter(([name]) => isSetting(name))
      .map(([name, value]) => [name, valuesOf(value)] as const)
      .filter(([, values]) => values.length > 0),
  );
}

function valuesOf(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(valuesOf);
  if (value === true) return ["true"];
  return typeof value === "string" && value !== "" ? [value] : [];
}
