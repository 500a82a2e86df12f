import type { IsoDay } from "../../src/core/base/day.ts";
import { fail, ok, type Result } from "../../src/core/base/result.ts";
import type { Protocol } from "../../src/core/protocol/protocol.ts";
import {
  charactersOf,
  exchangeLimits,
  patternCharacters,
  roomForMailboxes,
  ruleCharacters,
} from "./limits.ts";
import { ruleMark, type MailRule } from "./mail-rule.ts";
import { mailboxesOn } from "./mailboxes.ts";
import { addressPatterns, attachmentPattern, subjectPatterns } from "./patterns.ts";
import { recipientClasses } from "./recipient-classes.ts";

export type RuleProblem =
  | { readonly kind: "no-protocols" }
  | { readonly kind: "rule-too-large"; readonly name: string }
  | { readonly kind: "too-many-patterns"; readonly characters: number };

const ours = {
  FromScope: ["InOrganization"],
  AttachmentNameMatchesPatterns: [attachmentPattern],
} as const;

/**
 * The rules that the registry asks for on a day, in the order in which Exchange is to read them.
 *
 * What holds comes first and what lets through last, so that nothing passes which was not looked at.
 * The rules that let through are left out when Exchange has no room for them.
 */
export function makeRules(
  protocols: readonly Protocol[],
  on: IsoDay,
): Result<readonly MailRule[], RuleProblem> {
  const [anyProtocol] = protocols;
  if (anyProtocol === undefined) return fail({ kind: "no-protocols" });
  const mailboxes = mailboxesOn(protocols, on);
  const rules = [...holdRules(mailboxes), unencryptedRule, subjectRule(anyProtocol)];
  const all = [...rules, ...letThroughRules(mailboxes)];
  const fitting = patternCharacters(all) <= exchangeLimits.patternCharacters ? all : rules;
  const large = fitting.find((rule) => ruleCharacters(rule) > exchangeLimits.ruleCharacters);
  if (large !== undefined) return fail({ kind: "rule-too-large", name: large.name });
  const characters = patternCharacters(fitting);
  return characters > exchangeLimits.patternCharacters
    ? fail({ kind: "too-many-patterns", characters })
    : ok(fitting);
}

/** Our attachment to an address in the organisation itself, or to one that is no mailbox. */
function holdRules(mailboxes: readonly string[]): readonly MailRule[] {
  const inside = { ...ours, SentToScope: ["InOrganization"] };
  const classes = recipientClasses(mailboxes).map(({ when, unless }) => ({
    ...ours,
    ...(when.length > 0 && { RecipientAddressMatchesPatterns: when }),
    ...(unless.length > 0 && { ExceptIfRecipientAddressMatchesPatterns: unless }),
  }));
  return [inside, ...classes].map((conditions, at) => ({
    role: "hold",
    name: `${ruleMark}houden ${numbered(at)}`,
    conditions,
  }));
}

const unencryptedRule: MailRule = {
  role: "unencrypted",
  name: `${ruleMark}onversleuteld`,
  conditions: { ...ours, ExceptIfAttachmentIsPasswordProtected: ["true"] },
};

function subjectRule(protocol: Protocol): MailRule {
  return {
    role: "subject",
    name: `${ruleMark}onderwerp`,
    conditions: {
      FromScope: ["InOrganization"],
      SubjectMatchesPatterns: subjectPatterns(protocol),
      ExceptIfAttachmentNameMatchesPatterns: [attachmentPattern],
    },
  };
}

/** Our attachment to a mailbox, when Exchange sees that it has a password. */
function letThroughRules(mailboxes: readonly string[]): readonly MailRule[] {
  return inParts(addressPatterns(mailboxes)).map((part, at) => ({
    role: "let-through",
    name: `${ruleMark}doorlaten ${numbered(at)}`,
    conditions: {
      ...ours,
      AttachmentIsPasswordProtected: ["true"],
      RecipientAddressMatchesPatterns: part,
    },
  }));
}

function inParts(patterns: readonly string[]): readonly (readonly string[])[] {
  const parts: string[][] = [];
  for (const pattern of patterns) {
    const last = parts.at(-1);
    if (last !== undefined && charactersOf([...last, pattern]) <= roomForMailboxes)
      last.push(pattern);
    else parts.push([pattern]);
  }
  return parts;
}

function numbered(at: number): string {
  return String(at + 1).padStart(2, "0");
}
