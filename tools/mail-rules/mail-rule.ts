/**
 * What a rule is for.
 *
 * - `hold`: our attachment on its way to an address that is no mailbox of a protocol in force.
 * - `unencrypted`: our attachment, and Exchange sees no password on it.
 * - `subject`: a subject of ours without an attachment of ours; never held.
 * - `let-through`: a right mail skips the organisation's later rules; only where asked for.
 */
export type RuleRole = "hold" | "unencrypted" | "subject" | "let-through";

/** The parameters of New-TransportRule that our rules set, apart from actions and mode. */
type ConditionName =
  | "FromScope"
  | "SentToScope"
  | "AttachmentNameMatchesPatterns"
  | "AttachmentIsPasswordProtected"
  | "RecipientAddressMatchesPatterns"
  | "SubjectMatchesPatterns"
  | "ExceptIfRecipientAddressMatchesPatterns"
  | "ExceptIfAttachmentNameMatchesPatterns"
  | "ExceptIfAttachmentIsPasswordProtected";

/** One mail flow rule. Its action and mode are chosen when the script runs. */
export interface MailRule {
  readonly role: RuleRole;
  /** Unique in the organisation; begins with `ruleMark`. */
  readonly name: string;
  /**
   * All conditions must hold, of one condition any value; any exception spares the recipient.
   * A truth value is "true". Source: "Mail flow rules (transport rules) in Exchange Online".
   */
  readonly conditions: Readonly<Partial<Record<ConditionName, readonly string[]>>>;
}

/** What the name of each of our rules begins with, and of no other rule. */
export const ruleMark = "Doorverwijzing OCMW - ";
