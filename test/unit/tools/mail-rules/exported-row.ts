import type { MailRule } from "../../../../tools/mail-rules/mail-rule.ts";

/**
 * What Get-TransportRule says of a rule that the script made and that is enforced: each condition has
 * the exception of that name beside it, set or not.
 */
export function exportedRow({ name, role, conditions }: MailRule, place: number) {
  const acts = role === "hold" || role === "unencrypted";
  return {
    Name: name,
    Priority: place,
    State: "Enabled",
    Mode: role === "subject" ? "Audit" : "Enforce",
    Description: "If the message: …",
    Comments: "Doorverwijzing OCMW 1.2.3",
    ...unset("From", "FromMemberOf", "HasNoClassification", "MessageTypeMatches"),
    ...unset(...Object.keys(conditions).map((key) => key.replace(/^ExceptIf/, ""))),
    ...Object.fromEntries(
      Object.entries(conditions).map(([key, values]) => [key, valueOf(values)]),
    ),
    Quarantine: acts,
    ModerateMessageByUser: null,
    StopRuleProcessing: role === "let-through",
    RuleErrorAction: acts ? "Defer" : "Ignore",
    SetAuditSeverity: "High",
  };
}

function unset(...names: readonly string[]) {
  return Object.fromEntries(
    names.flatMap((name) => [
      [name, null],
      [`ExceptIf${name}`, name.startsWith("Has") ? false : null],
    ]),
  );
}

function valueOf(values: readonly string[]): unknown {
  if (values[0] === "true") return true;
  return values.length > 1 ? values : values[0];
}
