import type { FoundRule } from "./found-rule.ts";
import type { MailRule } from "./mail-rule.ts";

/** Something in an organisation that is not as the registry asks. */
export type RuleDifference =
  | {
      readonly kind:
        | "missing"
        | "surplus"
        | "disabled"
        | "audited"
        | "without-action"
        | "out-of-order"
        | "lets-through-unheld";
      readonly name: string;
    }
  | {
      /** `outdated`: other values than asked for. `narrowed`: conditions, exceptions or days that nobody asked for. */
      readonly kind: "outdated" | "narrowed";
      readonly name: string;
      /** Parameters of New-TransportRule. */
      readonly settings: readonly string[];
    };

/** What is worth knowing and no difference. */
export type Remark = "unencrypted-audited" | "not-let-through" | "state-unknown";

export interface Comparison {
  readonly differences: readonly RuleDifference[];
  readonly remarks: readonly Remark[];
}

/** Compares what an organisation has with what the registry asks. Letting through is optional. */
export function compareRules(asked: readonly MailRule[], found: readonly FoundRule[]): Comparison {
  const letsThrough = asked.some(({ role, name }) => role === "let-through" && has(found, name));
  const wanted = asked.filter(({ role }) => role !== "let-through" || letsThrough);
  const differences = wanted.flatMap((rule, place) => differencesOf(rule, place, found));
  const surplus = found.filter(({ name }) => !has(wanted, name));
  const held = differences.some(({ kind }) => kind === "audited");
  return {
    differences: [
      ...differences,
      ...surplus.map(({ name }) => ({ kind: "surplus", name }) as const),
      ...wanted.flatMap(({ role, name }) =>
        role === "let-through" && held ? [{ kind: "lets-through-unheld", name } as const] : [],
      ),
    ],
    remarks: remarksOn(wanted, found, letsThrough),
  };
}

function has(rules: readonly { readonly name: string }[], wanted: string): boolean {
  return rules.some(({ name }) => name === wanted);
}

function differencesOf(
  rule: MailRule,
  place: number,
  all: readonly FoundRule[],
): readonly RuleDifference[] {
  const { name, role } = rule;
  const found = all.find((one) => one.name === name);
  if (found === undefined) return [{ kind: "missing", name }];
  const outdated = otherValues(rule, found);
  const narrowed = [...found.settings.keys()].filter((setting) => narrows(setting, rule, found));
  const enforced = found.mode === "Enforce";
  return [
    ...(outdated.length > 0 ? [{ kind: "outdated", name, settings: outdated } as const] : []),
    ...(narrowed.length > 0 ? [{ kind: "narrowed", name, settings: narrowed } as const] : []),
    ...(acts(rule, found) ? [] : [{ kind: "without-action", name } as const]),
    ...((role === "hold" || role === "let-through") && !enforced
      ? [{ kind: "audited", name } as const]
      : []),
    ...(found.enabled === false ? [{ kind: "disabled", name } as const] : []),
    ...(found.place === place ? [] : [{ kind: "out-of-order", name } as const]),
  ];
}

function otherValues({ role, conditions }: MailRule, found: FoundRule): readonly string[] {
  const values = new Map<string, readonly string[]>(Object.entries(conditions));
  if (found.mode === "Enforce" && (role === "hold" || role === "unencrypted"))
    values.set("RuleErrorAction", ["Defer"]);
  return [...values].flatMap(([name, wanted]) =>
    sorted(wanted) === sorted(found.settings.get(name) ?? []) ? [] : [name],
  );
}

function sorted(values: readonly string[]): string {
  return JSON.stringify([...values].sort());
}

/** What the script chooses, or what changes nothing to which mails a rule is for. */
const harmless = [
  "Name",
  "Comments",
  "Mode",
  "Enabled",
  "Priority",
  "RuleErrorAction",
  "SenderAddressLocation",
  "SetAuditSeverity",
  "Quarantine",
  "ModerateMessageByUser",
  "GenerateIncidentReport",
  "IncidentReportContent",
  "StopRuleProcessing",
  // Without an attribute to compare, these mean nothing.
  "ADComparisonOperator",
  "ExceptIfADComparisonOperator",
];

function narrows(setting: string, { conditions }: MailRule, { settings }: FoundRule): boolean {
  if (setting in conditions || harmless.includes(setting)) return false;
  // The moderator's own copy is a mail too.
  const moderation =
    setting === "ExceptIfMessageTypeMatches" && settings.has("ModerateMessageByUser");
  return !(moderation && settings.get(setting)?.join() === "ApprovalRequest");
}

function acts({ role }: MailRule, { settings }: FoundRule): boolean {
  if (role === "subject") return true;
  return role === "let-through"
    ? settings.has("StopRuleProcessing")
    : settings.has("Quarantine") || settings.has("ModerateMessageByUser");
}

function remarksOn(
  wanted: readonly MailRule[],
  found: readonly FoundRule[],
  letsThrough: boolean,
): readonly Remark[] {
  const ofRole = (role: MailRule["role"]) =>
    found.filter(({ name }) => wanted.some((rule) => rule.role === role && rule.name === name));
  const audited = ofRole("unencrypted").some(({ mode }) => mode !== "Enforce");
  return [
    ...(audited ? (["unencrypted-audited"] as const) : []),
    ...(letsThrough || found.length === 0 ? [] : (["not-let-through"] as const)),
    ...(found.some(({ enabled }) => enabled === null) ? (["state-unknown"] as const) : []),
  ];
}
