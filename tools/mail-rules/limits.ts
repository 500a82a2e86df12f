import type { MailRule } from "./mail-rule.ts";

/**
 * What Exchange Online allows, as Microsoft's pages said in November 2026.
 *
 * Rules and patterns: "Exchange Online limits", journal, transport and inbox rule limits
 * (learn.microsoft.com/office365/servicedescriptions/exchange-online-service-description/exchange-online-limits).
 * Characters of a rule, and that words count as patterns do: KB 3003043
 * (learn.microsoft.com/exchange/troubleshoot/email-delivery/transport-rule-not-created-because-too-large).
 * Name and comment: New-TransportRule
 * (learn.microsoft.com/powershell/module/exchangepowershell/new-transportrule).
 */
export const exchangeLimits = {
  rules: 300,
  ruleCharacters: 8192,
  /** Of all patterns and words in all rules of the organisation. */
  patternCharacters: 20 * 1024,
  nameCharacters: 64,
  commentCharacters: 1024,
} as const;

/**
 * What each value is withNumber for beside its own characters. Microsoft does not say how the size of a
 * rule is withNumber; this is about what a value takes in the rule's XML.
 */
const charactersAroundValue = 40;

/** What a rule holds beside its conditions: its name, its comment and what the script adds to it. */
const otherCharacters = 2048;

/** The characters that some values take in a rule, withNumber generously. */
export function charactersOf(values: readonly string[]): number {
  return values.reduce((sum, value) => sum + value.length + charactersAroundValue, 0);
}

/** The size of a rule, withNumber generously. */
export function ruleCharacters({ conditions }: MailRule): number {
  return otherCharacters + charactersOf(Object.entries(conditions).flat(2));
}

/** How many characters of mailbox patterns fit in one rule, beside its other conditions. */
export const roomForMailboxes = exchangeLimits.ruleCharacters - otherCharacters - 1024;

/** The characters of all patterns in some rules together: what the organisation's limit counts. */
export function patternCharacters(rules: readonly MailRule[]): number {
  return patternsOf(rules).reduce((sum, pattern) => sum + pattern.length, 0);
}

/** Every pattern in some rules. */
export function patternsOf(rules: readonly MailRule[]): readonly string[] {
  return rules.flatMap(({ conditions }) =>
    Object.entries(conditions).flatMap(([name, values]) =>
      name.endsWith("Patterns") ? values : [],
    ),
  );
}
