import type { Person } from "../../core/base/person.ts";
import type { ComposeItem } from "../../outlook/compose-item.ts";
import type { ExtraItemCalls } from "../../outlook/extra-item-calls.ts";
import type { OutlookFacts } from "../../outlook/outlook-facts.ts";
import type { PrintOutcome } from "../printing/print-pane.ts";

/** What the self-check tries. Tests pass in another Outlook. */
export interface SelfCheckTools {
  readonly item: ComposeItem;
  readonly extra: ExtraItemCalls;
  readonly facts: () => OutlookFacts;
  readonly canReadRoamingSettings: () => boolean;
  /** The user of this Outlook. Null where Outlook does not tell. */
  readonly sender: () => Person | null;
  /** Null where Outlook tells no theme. */
  readonly isDark: () => boolean | null;
  /** How often the page broke its content-security policy since it opened. */
  readonly policyViolations: () => number;
  readonly copy: () => Promise<"copied" | "selected">;
  readonly print: () => PrintOutcome;
  /** In milliseconds, for measuring. */
  readonly now: () => number;
}
