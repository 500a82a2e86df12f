import type { MailRule } from "../../../../tools/mail-rules/mail-rule.ts";

/** A mail as a mail flow rule sees it. */
export interface ModelMail {
  readonly fromInside: boolean;
  readonly subject: string;
  readonly attachments: readonly { readonly name: string; readonly hasPassword: boolean }[];
  readonly recipients: readonly string[];
}

/**
 * How Exchange may treat the recipients: each for itself, as Microsoft's page on conditions says, or
 * the mail as one, where any recipient that matches stands for all.
 */
export type Splitting = "per-recipient" | "whole-mail";

/** The organisation's own domain. */
export const inside = "@opgroeien.be";

/** The recipients that a rule applies to. A model of what Microsoft documents, no Exchange. */
function caughtBy(rule: MailRule, mail: ModelMail, splitting: Splitting): readonly string[] {
  return splitting === "per-recipient"
    ? mail.recipients.filter((recipient) => applies(rule, mail, [recipient]))
    : mail.recipients.filter(() => applies(rule, mail, mail.recipients));
}

/** As `caughtBy`, of the rules with a role together. */
export function caughtByRole(
  rules: readonly MailRule[],
  role: MailRule["role"],
  mail: ModelMail,
  splitting: Splitting = "per-recipient",
): readonly string[] {
  const ofRole = rules.filter((rule) => rule.role === role);
  return mail.recipients.filter((recipient) =>
    ofRole.some((rule) => caughtBy(rule, mail, splitting).includes(recipient)),
  );
}

function applies({ conditions }: MailRule, mail: ModelMail, recipients: readonly string[]) {
  return Object.entries(conditions).every(([name, values]) => {
    const exception = name.startsWith("ExceptIf");
    return holds(name.replace(/^ExceptIf/, ""), values, mail, recipients) !== exception;
  });
}

/** Patterns are not case-sensitive. */
export function matches(pattern: string, text: string): boolean {
  return new RegExp(pattern, "i").test(text);
}

function holds(
  name: string,
  values: readonly string[],
  { fromInside, subject, attachments }: ModelMail,
  recipients: readonly string[],
): boolean {
  const any = (texts: readonly string[]) =>
    texts.some((text) => values.some((pattern) => matches(pattern, text)));
  switch (name) {
    case "FromScope":
      return fromInside;
    case "SentToScope":
      return recipients.some((recipient) => recipient.endsWith(inside));
    case "AttachmentNameMatchesPatterns":
      return any(attachments.map((one) => one.name));
    case "AttachmentIsPasswordProtected":
      return attachments.some(({ hasPassword }) => hasPassword);
    case "RecipientAddressMatchesPatterns":
      return any(recipients);
    case "SubjectMatchesPatterns":
      return any([subject]);
    default:
      throw new Error(`Not in the model: ${name}`);
  }
}
